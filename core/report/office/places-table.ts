import { hardestSteps } from '../hardest-steps.ts';
import { LEAST } from '../suppress-family.ts';
import { type ReportColumn, TALLY_COLUMNS } from './columns.ts';
import type { OfficeCounts } from './counts.ts';
import type { PublishedFamilies } from './families.ts';
import { periodCell } from './period.ts';
import type { ReportCell, ReportRow, ReportTable } from './report.ts';
import type { OfficeSources } from './sources.ts';
import { TALLY_KINDS } from '../../tally/kinds.ts';
import { COLUMN_WORDS, REPORT_WORDS, STANDING_WORDS } from './words.ts';

/** The table a commune hands in: a row a hamlet or branch, their sum, and what the kiosk counted by itself, which belongs to no place. */
export function placesTable(
  sources: OfficeSources,
  counts: OfficeCounts,
  published: PublishedFamilies,
  columns: readonly ReportColumn[],
): ReportTable {
  const names = new Map<string, string>([
    ...Object.entries(STANDING_WORDS),
    ...sources.places.map(({ id, name }) => [id, name] as const),
  ]);
  const row = (kind: ReportRow['kind'], name: string, cell: (column: ReportColumn) => ReportCell): ReportRow => ({
    kind,
    cells: [name, ...columns.map((column) => (column === 'period' ? periodCell(sources.from, sources.to) : cell(column)))],
  });
  return {
    id: 'places',
    title: REPORT_WORDS.places,
    columns: [
      { label: REPORT_WORDS.place, counts: false },
      ...columns.map((column) => ({ label: COLUMN_WORDS[column], counts: !WORDS.has(column) })),
    ],
    rows: [
      ...counts.places.flatMap(({ place }, at) => {
        const name = names.get(place);
        // A place that was taken off the list has a row only for what may be said of it: a row of stars would say that something was.
        if (name === undefined && !isTold(at, published)) return [];
        return [row('row', name ?? REPORT_WORDS.gone(place), (column) => placeCell(column, at, counts, published))];
      }),
      row('total', REPORT_WORDS.total, (column) => totalCell(column, counts, published)),
      row('aside', REPORT_WORDS.kiosk, (column) => kioskCell(column, sources, published)),
    ],
  };
}

const WORDS: ReadonlySet<ReportColumn> = new Set(['period', 'hardest', 'note']);

function isTold(at: number, { groups, tallies }: PublishedFamilies): boolean {
  return [groups[0]?.rowTotals[at], ...(tallies[0]?.cells[at] ?? [])].some((cell) => typeof cell === 'number');
}

function placeCell(
  column: ReportColumn,
  at: number,
  { places }: OfficeCounts,
  { groups, tallies }: PublishedFamilies,
): ReportCell {
  const [byMember, byAge] = groups;
  const heads = byMember?.rowTotals[at] ?? null;
  const kind = TALLY_COLUMNS[column];
  if (kind !== undefined) return tallies[0]?.cells[at]?.[TALLY_KINDS.indexOf(kind)] ?? null;
  switch (column) {
    case 'sessions':
      // A session is no person; but where none was held there were no heads, so it is said only where the heads are.
      return heads === null ? null : (places[at]?.sessions ?? null);
    case 'heads':
      return heads;
    case 'members':
      return byMember?.cells[at]?.[0] ?? null;
    case 'elderly':
      return byAge?.cells[at]?.[0] ?? null;
    default:
      return '';
  }
}

function totalCell(column: ReportColumn, { places }: OfficeCounts, { groups, tallies }: PublishedFamilies): ReportCell {
  const [byMember, byAge] = groups;
  const kind = TALLY_COLUMNS[column];
  if (kind !== undefined) return tallies[0]?.columnTotals[TALLY_KINDS.indexOf(kind)] ?? null;
  switch (column) {
    case 'sessions':
      return allSessions(places, byMember?.rowTotals ?? [], byMember?.total ?? null);
    case 'heads':
      return byMember?.total ?? null;
    case 'members':
      return byMember?.columnTotals[0] ?? null;
    case 'elderly':
      return byAge?.columnTotals[0] ?? null;
    default:
      return '';
  }
}

/**
 * All sessions. What is left of them after the places that are shown says at how many of the hidden places one can have been held; only where
 * it may have been at each of them does it say nothing about a hidden number.
 */
function allSessions(places: OfficeCounts['places'], heads: readonly (number | null)[], total: number | null): number | null {
  const hidden = places.filter((_, at) => heads[at] === null);
  const left = hidden.reduce((sum, { sessions }) => sum + sessions, 0);
  if (total === null || left < hidden.length) return null;
  return places.reduce((sum, { sessions }) => sum + sessions, 0);
}

function kioskCell(column: ReportColumn, sources: OfficeSources, { opened, runs, slips, helps }: PublishedFamilies): ReportCell {
  switch (column) {
    case 'lookup':
      return opened[0]?.total ?? null;
    case 'filing':
      return runs[0]?.total ?? null;
    case 'qr':
      return slips[0]?.columnTotals[0] ?? null;
    case 'finished':
      return runs[0]?.columnTotals[0] ?? null;
    case 'return':
      return helps[0]?.rowTotals[helps[0].rows.names.indexOf('return')] ?? null;
    case 'hardest':
      return hardestOf(sources);
    default:
      return '';
  }
}

/** The step that took help most often, by name: only where help was taken often enough that nobody is meant by it. */
function hardestOf({ totals, stepName }: OfficeSources): string {
  const hard = hardestSteps(totals, Number.POSITIVE_INFINITY).find(({ hint, hand }) => hint + hand >= LEAST);
  return hard === undefined ? '' : (stepName(hard.script, hard.step) ?? REPORT_WORDS.gone(hard.step));
}
