import { TALLY_KINDS } from '../../tally/kinds.ts';
import type { CountTable, PublishedTable, Side } from '../count-table.ts';
import { addInto, type Counts } from '../numbers.ts';
import { type HelpCounts, type MonthCounts, type PlaceCounts, roundKey, type SubjectCounts } from './month-counts.ts';

/**
 * Figures of a month that count the same things and so are hidden together. This is all that ever leaves of it: which paper is asked for, and
 * with which columns, changes nothing of what is hidden. Different things never share a family.
 */
export const FAMILIES = [
  'groups',
  'tallies',
  'opened',
  'watched',
  'runs',
  'marks',
  'slips',
  'helps',
  'felt',
  'hours',
  'languages',
  'textSizes',
  'themes',
  'ended',
  'clock',
  'rounds',
] as const;
export type FamilyName = (typeof FAMILIES)[number];

/** Each family as it may leave the corner. */
export type PublishedFamilies = Readonly<Record<FamilyName, readonly PublishedTable[]>>;

/** The tables of one family, of what one kiosk counted in one month. */
export function tablesOf(name: FamilyName, { places, subjects, helps, rounds, totals }: MonthCounts): readonly CountTable[] {
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
    case 'marks':
      return [subjectTable('mark', ['alone', 'helped'], ({ alone, helped }) => [alone, helped])];
    case 'slips':
      return [
        subjectTable('slip', ['sent', 'screen', 'failed'], ({ slips: { sent, screen, failed } }) => [sent, screen, failed]),
      ];
    case 'helps': {
      const rows = side('outcome', helps, ({ outcome }: HelpCounts) => outcome);
      return [{ rows, columns: { of: 'where', names: ['kiosk', 'away'] }, cells: helps.map(({ kiosk, away }) => [kiosk, away]) }];
    }
    case 'rounds':
      return [
        {
          rows: side('round', rounds, ({ quiz, round }) => roundKey(quiz, round)),
          columns: { of: 'answer', names: ['right', 'wrong'] },
          cells: rounds.map(({ answered, right }) => [right, answered - right]),
        },
      ];
    case 'felt': {
      const faces = addInto({}, { easy: 0, fair: 0, hard: 0 });
      for (const of of Object.values(totals.felt)) addInto(faces, of);
      return [oneWay(name, faces as Counts)];
    }
    case 'clock':
      return [oneWay(name, { steady: totals.visits - totals.doubted, suspect: totals.doubted })];
    default:
      return [oneWay(name, totals[name])];
  }
}

/** Counts told apart by one thing. */
function oneWay(of: string, counts: Counts): CountTable {
  const names = Object.keys(counts).toSorted();
  return { rows: { of, names }, columns: { of: 'all', names: ['all'] }, cells: names.map((name) => [counts[name] ?? 0]) };
}

function side<Row>(of: string, rows: readonly Row[], name: (row: Row) => string): Side {
  return { of, names: rows.map(name) };
}
