import { TALLY_KINDS } from '../../tally/kinds.ts';
import type { CountTable, PublishedTable, Side } from '../count-table.ts';
import type { HelpCounts, OfficeCounts, PlaceCounts, SubjectCounts } from './counts.ts';

/** Figures that count the same things and so are hidden together. Different things never share a family. */
export const FAMILIES = ['groups', 'tallies', 'opened', 'watched', 'runs', 'slips', 'helps'] as const;
export type FamilyName = (typeof FAMILIES)[number];

/** Each family as it may leave the corner. */
export type PublishedFamilies = Readonly<Record<FamilyName, readonly PublishedTable[]>>;

/** The tables of one family. Which columns a report shows changes nothing here: two reports of one month never tell more than one. */
export function tablesOf(name: FamilyName, { places, subjects, helps }: OfficeCounts): readonly CountTable[] {
  const byPlace = side('place', places, ({ place }) => place);
  const bySubject = side('subject', subjects, ({ subject }) => subject);
  const placeTable = (columns: Side, cells: (row: PlaceCounts) => readonly number[]): CountTable => ({
    rows: byPlace,
    columns,
    cells: places.map(cells),
  });
  const subjectTable = (of: string, names: readonly string[], cells: (row: SubjectCounts) => readonly number[]): CountTable => ({
    rows: bySubject,
    columns: { of, names },
    cells: subjects.map(cells),
  });
  switch (name) {
    // Members and people of 60 and over are told of the same heads: what is left of the whole is a count too.
    case 'groups':
      return [
        placeTable({ of: 'member', names: ['member', 'other'] }, ({ heads, members }) => [members, heads - members]),
        placeTable({ of: 'age', names: ['elderly', 'other'] }, ({ heads, elderly }) => [elderly, heads - elderly]),
      ];
    case 'tallies':
      return [placeTable({ of: 'kind', names: TALLY_KINDS }, ({ tally }) => TALLY_KINDS.map((kind) => tally[kind]))];
    case 'opened':
      return [subjectTable('opened', ['opened'], ({ opened }) => [opened])];
    case 'watched':
      return [subjectTable('watched', ['watched'], ({ watched }) => [watched])];
    case 'runs':
      return [subjectTable('end', ['finished', 'left'], ({ finished, left }) => [finished, left])];
    case 'slips':
      return [
        subjectTable('slip', ['sent', 'screen', 'failed'], ({ slips: { sent, screen, failed } }) => [sent, screen, failed]),
      ];
    case 'helps': {
      const rows = side('outcome', helps, ({ outcome }: HelpCounts) => outcome);
      return [{ rows, columns: { of: 'where', names: ['kiosk', 'away'] }, cells: helps.map(({ kiosk, away }) => [kiosk, away]) }];
    }
  }
}

function side<Row>(of: string, rows: readonly Row[], name: (row: Row) => string): Side {
  return { of, names: rows.map(name) };
}
