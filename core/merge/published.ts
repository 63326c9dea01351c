import type { CountTable, PublishedTable } from '../report/count-table.ts';
import type { Counts } from '../report/numbers.ts';
import { suppress } from '../report/suppress.ts';
import { TALLY_KINDS } from '../tally/kinds.ts';
import { OUTCOMES } from '../help/lists.ts';
import type { Joined } from './join.ts';
import { kiosksOf } from './overview.ts';
import { type KioskSums, sumAll, type Sums } from './sums.ts';

/** What each published table counts. Tables of one subject are published together; no figure stands in two of them but shared totals. */
const SUBJECTS = ['visits', 'procedures', 'slips', 'helped', 'away', 'tallies', 'groups', 'heads'] as const;
export type Subject = (typeof SUBJECTS)[number];

export interface PublishedSubject {
  readonly subject: Subject;
  readonly tables: readonly PublishedTable[];
}

/**
 * The figures of all kiosks as they may leave the hands of staff: tables of counts in which every cell under five, and whatever would give
 * it away, is hidden.
 */
export function publishedOf(joined: Joined, sums: ReadonlyMap<string, KioskSums>): readonly PublishedSubject[] {
  const kiosks = kiosksOf(joined).flatMap(([installation, { about }], at) => {
    const own = sums.get(installation)?.sums;
    return own === undefined ? [] : [{ name: labelOf(about.value.name, at, joined), own }];
  });
  const all = sumAll(kiosks.map(({ own }) => own));
  const byKiosk = (of: string, countsIn: (sums: Sums) => Counts): CountTable => {
    const rows = kiosks.map(({ own }) => countsIn(own));
    const names = [...new Set(rows.flatMap((counts) => Object.keys(counts)))].toSorted();
    return {
      rows: { of: 'kiosk', names: kiosks.map(({ name }) => name) },
      columns: { of, names },
      cells: rows.map((counts) => names.map((name) => (Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0))),
    };
  };
  const families: Readonly<Record<Subject, readonly CountTable[]>> = {
    visits: [
      byKiosk('month', ({ months }) => months),
      byKiosk('language', ({ visits }) => visits.languages),
      byKiosk('clock', ({ visits }) => ({ steady: visits.visits - visits.doubted, suspect: visits.doubted })),
    ],
    procedures: [byKiosk('procedure', ({ visits }) => mapped(visits.procedures, ({ opened }) => opened))],
    slips: [byKiosk('procedure', ({ visits }) => mapped(visits.procedures, ({ slips }) => slips.sent))],
    helped: [byKiosk('outcome', ({ visits }) => ({ ...zeros(OUTCOMES), ...visits.helps }))],
    away: [byKiosk('outcome', ({ away }) => ({ ...zeros(OUTCOMES), ...away.outcomes }))],
    tallies: [byKiosk('kind', ({ tallies }) => tallyKinds(tallies)), byPlace(all)],
    groups: [byKiosk('place', ({ groups }) => mapped(groups.places, ({ sessions }) => sessions))],
    heads: [byKiosk('place', ({ groups }) => mapped(groups.places, (place) => place.all))],
  };
  return SUBJECTS.map((subject) => ({
    subject,
    tables: suppress(families[subject].filter(({ rows, columns }) => rows.names.length > 0 && columns.names.length > 0)),
  }));
}

/** Two kiosks of one name are told apart by their number in the list. */
function labelOf(name: string, at: number, joined: Joined): string {
  const twice = [...joined.values()].filter(({ about }) => about.value.name === name).length > 1;
  return twice ? `${name} (${at + 1})` : name;
}

function byPlace({ tallies }: Sums): CountTable {
  const places = Object.keys(tallies).toSorted();
  return {
    rows: { of: 'place', names: places },
    columns: { of: 'kind', names: [...TALLY_KINDS].toSorted() },
    cells: places.map((place) => [...TALLY_KINDS].toSorted().map((kind) => tallies[place]?.[kind] ?? 0)),
  };
}

function tallyKinds(tallies: Sums['tallies']): Counts {
  const sum: Record<string, number> = zeros(TALLY_KINDS);
  for (const place of Object.values(tallies))
    for (const [kind, many] of Object.entries(place)) sum[kind] = (sum[kind] ?? 0) + many;
  return sum;
}

function zeros(names: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, 0]));
}

function mapped<Value>(record: Readonly<Record<string, Value>>, of: (value: Value) => number): Counts {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, of(value)]));
}
