import { OUTCOMES } from '../help/lists.ts';
import { type PeriodTold, periodTold, tableOf } from '../report/told/period-told.ts';
import { type Told, toldSum } from '../report/told/told.ts';
import { TALLY_KINDS } from '../tally/kinds.ts';
import type { ToldKiosk } from './kiosk-months.ts';

/** What each published table counts. */
const SUBJECTS = ['visits', 'procedures', 'slips', 'helped', 'away', 'tallies', 'groups', 'heads'] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface MergedTable {
  readonly rows: Side;
  readonly columns: Side;
  readonly cells: readonly (readonly Told[])[];
  readonly rowTotals: readonly Told[];
  readonly columnTotals: readonly Told[];
  readonly total: Told;
}

interface Side {
  readonly of: string;
  readonly names: readonly string[];
}

export interface PublishedSubject {
  readonly subject: Subject;
  readonly tables: readonly MergedTable[];
}

/**
 * The figures of all kiosks as they may leave the hands of staff. Each is a sum of what the reports of the kiosks say of their months, one by
 * one: so neither this file beside those reports, nor two such files of other ranges or kiosks, say more than the reports do.
 */
export function* publishing(kiosks: readonly ToldKiosk[]): Generator<void, readonly PublishedSubject[]> {
  const rows = kiosks.map(({ label, months }) => ({ label, months, told: periodTold([...months.values()]) }));
  const all = (of: (told: PeriodTold) => Told): Told => toldSum(rows.map(({ told }) => of(told)));
  /** A row a kiosk; its total and that of the columns are told by themselves. Columns of which no number is told are left out, but for fixed ones. */
  const byKiosk = (
    of: string,
    names: readonly string[],
    cell: (told: PeriodTold, name: string) => Told,
    total: (told: PeriodTold) => Told,
    fixed = false,
  ): MergedTable | null => {
    const sums = new Map(names.map((name) => [name, all((told) => cell(told, name))]));
    const shown = names.filter((name) => fixed || (sums.get(name)?.least ?? 0) > 0);
    if (shown.length === 0 || rows.length === 0) return null;
    return {
      rows: { of: 'kiosk', names: rows.map(({ label }) => label) },
      columns: { of, names: shown },
      cells: rows.map(({ told }) => shown.map((name) => cell(told, name))),
      rowTotals: rows.map(({ told }) => total(told)),
      columnTotals: shown.map((name) => sums.get(name) ?? NOTHING),
      total: all(total),
    };
  };
  const namesIn = (of: (told: PeriodTold) => readonly string[]): readonly string[] =>
    [...new Set(rows.flatMap(({ told }) => of(told)))].toSorted();
  const rowsOf = (name: 'opened' | 'groups' | 'tallies' | 'languages') => namesIn((told) => tableOf(told, name).rows);
  const visits = (told: PeriodTold): Told => told.visits;
  const outcomes = [...OUTCOMES, 'open'];
  const made: PublishedSubject[] = [];
  const steps: Readonly<Record<Subject, () => readonly (MergedTable | null)[]>> = {
    visits: () => [
      byMonth(rows),
      byKiosk('language', rowsOf('languages'), (told, name) => tableOf(told, 'languages').ofRow(name), visits),
      byKiosk('clock', ['steady', 'suspect'], (told, name) => tableOf(told, 'clock').ofRow(name), visits, true),
    ],
    procedures: () => [
      byKiosk(
        'procedure',
        rowsOf('opened'),
        (told, name) => tableOf(told, 'opened').ofRow(name),
        (told) => tableOf(told, 'opened').total,
      ),
    ],
    slips: () => [
      byKiosk(
        'procedure',
        rowsOf('opened'),
        (told, name) => tableOf(told, 'slips').cell(name, 'sent'),
        (told) => tableOf(told, 'slips').ofColumn('sent'),
      ),
    ],
    helped: () => [helps('kiosk')],
    away: () => [helps('away')],
    tallies: () => [
      byKiosk(
        'kind',
        TALLY_KINDS,
        (told, kind) => tableOf(told, 'tallies').ofColumn(kind),
        (told) => tableOf(told, 'tallies').total,
        true,
      ),
      byPlace(),
    ],
    groups: () => [
      byKiosk(
        'place',
        rowsOf('groups'),
        (told, place) => told.sessions.at(place),
        (told) => told.sessions.all,
      ),
    ],
    heads: () => [
      byKiosk(
        'place',
        rowsOf('groups'),
        (told, place) => tableOf(told, 'groups').ofRow(place),
        (told) => tableOf(told, 'groups').total,
      ),
    ],
  };
  for (const subject of SUBJECTS) {
    made.push({ subject, tables: steps[subject]().filter((table) => table !== null) });
    yield;
  }
  return made;

  function helps(where: 'kiosk' | 'away'): MergedTable | null {
    return byKiosk(
      'outcome',
      where === 'away' ? OUTCOMES : outcomes,
      (told, outcome) => tableOf(told, 'helps').cell(outcome, where),
      (told) => tableOf(told, 'helps').ofColumn(where),
      true,
    );
  }

  function byPlace(): MergedTable | null {
    const places = rowsOf('tallies').filter((place) =>
      TALLY_KINDS.some((kind) => all((told) => tableOf(told, 'tallies').cell(place, kind)).least > 0),
    );
    if (places.length === 0) return null;
    return {
      rows: { of: 'place', names: places },
      columns: { of: 'kind', names: TALLY_KINDS },
      cells: places.map((place) => TALLY_KINDS.map((kind) => all((told) => tableOf(told, 'tallies').cell(place, kind)))),
      rowTotals: places.map((place) => all((told) => tableOf(told, 'tallies').ofRow(place))),
      columnTotals: TALLY_KINDS.map((kind) => all((told) => tableOf(told, 'tallies').ofColumn(kind))),
      total: all((told) => tableOf(told, 'tallies').total),
    };
  }
}

const NOTHING: Told = { least: 0, hidden: false };

function byMonth(rows: readonly { readonly label: string; readonly months: ToldKiosk['months'] }[]): MergedTable | null {
  const months = [...new Set(rows.flatMap(({ months: own }) => [...own.keys()]))].toSorted();
  if (months.length === 0) return null;
  const cell = (own: ToldKiosk['months'], month: string): Told => own.get(month)?.visits ?? NOTHING;
  const ofRow = (own: ToldKiosk['months']): Told => toldSum(months.map((month) => cell(own, month)));
  return {
    rows: { of: 'kiosk', names: rows.map(({ label }) => label) },
    columns: { of: 'month', names: months },
    cells: rows.map(({ months: own }) => months.map((month) => cell(own, month))),
    rowTotals: rows.map(({ months: own }) => ofRow(own)),
    columnTotals: months.map((month) => toldSum(rows.map(({ months: own }) => cell(own, month)))),
    total: toldSum(rows.map(({ months: own }) => ofRow(own))),
  };
}
