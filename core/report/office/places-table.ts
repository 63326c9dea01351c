import { STANDING_PLACES, TALLY_KINDS } from '../../tally/kinds.ts';
import { type PeriodTold, tableOf } from '../told/period-told.ts';
import { toldCell } from '../told/told.ts';
import { type ReportColumn, TALLY_COLUMNS } from './columns.ts';
import { periodCell } from './period.ts';
import type { ReportCell, ReportRow, ReportTable } from './report.ts';
import type { OfficeSources } from './sources.ts';
import { COLUMN_WORDS, REPORT_WORDS, STANDING_WORDS } from './words.ts';

/** The table a commune hands in: a row a hamlet or branch, their sum, and what the kiosk counted by itself, which belongs to no place. */
export function placesTable(sources: OfficeSources, told: PeriodTold, columns: readonly ReportColumn[]): ReportTable {
  const names = new Map<string, string>([
    ...Object.entries(STANDING_WORDS),
    ...sources.places.map(({ id, name }) => [id, name] as const),
  ]);
  const row = (kind: ReportRow['kind'], name: string, cell: (column: ReportColumn) => ReportCell): ReportRow => ({
    kind,
    cells: [name, ...columns.map((column) => (column === 'period' ? periodCell(sources.from, sources.to) : cell(column)))],
  });
  const known = [...sources.places.map(({ id }) => id), ...STANDING_PLACES];
  const gone = tableOf(told, 'groups').rows.filter((place) => !known.includes(place));
  return {
    id: 'places',
    title: REPORT_WORDS.places,
    columns: [
      { label: REPORT_WORDS.place, counts: false },
      ...columns.map((column) => ({ label: COLUMN_WORDS[column], counts: !WORDS.has(column) })),
    ],
    rows: [
      // A place that was taken off the list has a row only for what may be said of it: a row of stars would say that something was.
      ...[...known, ...gone.filter((place) => isTold(place, told))].map((place) =>
        row('row', names.get(place) ?? REPORT_WORDS.gone(place), (column) => placeCell(column, place, told)),
      ),
      row('total', REPORT_WORDS.total, (column) => totalCell(column, told)),
      row('aside', REPORT_WORDS.kiosk, (column) => kioskCell(column, sources, told)),
    ],
  };
}

const WORDS: ReadonlySet<ReportColumn> = new Set(['period', 'hardest', 'note']);

function isTold(place: string, told: PeriodTold): boolean {
  const tallies = tableOf(told, 'tallies');
  return [tableOf(told, 'groups').ofRow(place), ...TALLY_KINDS.map((kind) => tallies.cell(place, kind))].some(
    ({ least }) => least > 0,
  );
}

function placeCell(column: ReportColumn, place: string, told: PeriodTold): ReportCell {
  const [byMember, byAge] = told.tables.groups;
  const kind = TALLY_COLUMNS[column];
  if (kind !== undefined) return toldCell(tableOf(told, 'tallies').cell(place, kind));
  switch (column) {
    case 'sessions':
      return toldCell(told.sessions.at(place));
    case 'heads':
      return byMember === undefined ? null : toldCell(byMember.ofRow(place));
    case 'members':
      return byMember === undefined ? null : toldCell(byMember.cell(place, 'member'));
    case 'elderly':
      return byAge === undefined ? null : toldCell(byAge.cell(place, 'elderly'));
    default:
      return '';
  }
}

function totalCell(column: ReportColumn, told: PeriodTold): ReportCell {
  const [byMember, byAge] = told.tables.groups;
  const kind = TALLY_COLUMNS[column];
  if (kind !== undefined) return toldCell(tableOf(told, 'tallies').ofColumn(kind));
  switch (column) {
    case 'sessions':
      return toldCell(told.sessions.all);
    case 'heads':
      return byMember === undefined ? null : toldCell(byMember.total);
    case 'members':
      return byMember === undefined ? null : toldCell(byMember.ofColumn('member'));
    case 'elderly':
      return byAge === undefined ? null : toldCell(byAge.ofColumn('elderly'));
    default:
      return '';
  }
}

function kioskCell(column: ReportColumn, sources: OfficeSources, told: PeriodTold): ReportCell {
  switch (column) {
    case 'lookup':
      return toldCell(tableOf(told, 'opened').total);
    case 'filing':
      return toldCell(tableOf(told, 'runs').total);
    case 'qr':
      return toldCell(tableOf(told, 'slips').ofColumn('sent'));
    case 'finished':
      return toldCell(tableOf(told, 'runs').ofColumn('finished'));
    case 'return':
      return toldCell(tableOf(told, 'helps').ofRow('return'));
    case 'hardest':
      return hardestOf(sources, told);
    default:
      return '';
  }
}

/** The step that took help most often, by name. */
function hardestOf({ stepName }: OfficeSources, { steps: [hard] }: PeriodTold): string {
  return hard === undefined ? '' : (stepName(hard.script, hard.step) ?? REPORT_WORDS.gone(hard.step));
}
