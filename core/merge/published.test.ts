import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleOf } from '#support/bundles.ts';
import { anyMonth } from '#support/office-sources.ts';
import { toldOfMonths } from '#support/told.ts';
import { openedProcedure, uuid, visitAt } from '#support/visit-records.ts';
import { dayInVietnam } from '../basics/vietnamese-time.ts';
import type { AwayRecord } from '../help/away.ts';
import { countVisits } from '../report/count-visits.ts';
import { suppress } from '../report/suppress.ts';
import { groupsToHide, monthTold } from '../report/told/month-told.ts';
import { tableOf } from '../report/told/period-told.ts';
import { toldCell } from '../report/told/told.ts';
import type { Bundle } from './bundle.ts';
import { joinAll } from './join.ts';
import { labelled, monthCountsOf, monthsIn, type ToldKiosk } from './kiosk-months.ts';
import { type PublishedSubject, publishing, type Subject } from './published.ts';
import type { Range } from './sums.ts';

const toldKiosks = (bundles: readonly Bundle[], range: Range | null = null): readonly ToldKiosk[] =>
  labelled(joinAll(bundles)).map(({ label, kiosk }) => {
    const { over, running } = monthsIn(kiosk, range);
    const told = (month: string) => {
      const counts = monthCountsOf(kiosk, month);
      return monthTold(counts, groupsToHide(counts).map(suppress), (script) => script);
    };
    return { label, running, months: new Map(over.map((month) => [month, told(month)])) };
  });

const published = (bundles: readonly Bundle[], range: Range | null = null): ReadonlyMap<Subject, PublishedSubject['tables']> => {
  const steps = publishing(toldKiosks(bundles, range));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return new Map(step.value.map(({ subject, tables }) => [subject, tables]));
  }
};

const visits = (date: string, count: number, first = 0) =>
  Array.from({ length: count }, (_, at) =>
    visitAt(`${date}T03:00:00.000Z`, { id: uuid(first + at), activities: [openedProcedure('khai-sinh')] }),
  );

test('only months that were over when the newest bundle was made are in it, and whole ones', () => {
  const bundles = [
    bundleOf(1, 1, { visits: [...visits('2026-09-03', 9), ...visits('2026-10-03', 8, 20), ...visits('2026-11-03', 20, 40)] }),
    bundleOf(2, 1, { visits: visits('2026-10-05', 30, 100) }, { made: '2026-10-31T16:45:00.000Z' }),
  ];
  expect(toldKiosks(bundles).map(({ months, running }) => [[...months.keys()], running])).toEqual([
    [['2026-09', '2026-10'], ['2026-11']],
    [[], ['2026-10']],
  ]);
  const part = { from: '2026-09-02', to: '2026-11-30' };
  expect(toldKiosks(bundles, part).map(({ months }) => [...months.keys()])).toEqual([['2026-10'], []]);
  expect(toldCell(published(bundles).get('visits')?.[0]?.total ?? { least: 0, hidden: true })).toBe(17);
});

describe('what is written out', () => {
  test('is the sum of what each kiosk may say of each month by itself', () => {
    const [months] =
      published([
        bundleOf(1, 1, { visits: [...visits('2026-09-03', 3), ...visits('2026-10-03', 20, 10)] }),
        bundleOf(2, 1, { visits: [...visits('2026-09-05', 30, 100), ...visits('2026-10-05', 40, 200)] }),
      ]).get('visits') ?? [];
    expect([months?.rows.names, months?.columns.names]).toEqual([
      ['kiosk-1', 'kiosk-2'],
      ['2026-09', '2026-10'],
    ]);
    expect(months?.cells.map((row) => row.map(toldCell))).toEqual([
      [null, 20],
      [30, 40],
    ]);
    expect([months?.rowTotals, months?.columnTotals].map((totals) => totals?.map(toldCell))).toEqual([
      ['20*', 70],
      ['30*', 60],
    ]);
  });

  test('says of a kiosk with nothing that it is nothing, and tells kiosks of one name apart', () => {
    const tables = published([bundleOf(1, 1, { visits: visits('2026-10-03', 9) }), bundleOf(2, 1, {}, { name: 'kiosk-1' })]);
    expect(tables.get('procedures')?.[0]).toMatchObject({ rows: { names: ['kiosk-1 (1)', 'kiosk-1 (2)'] } });
    expect(tables.get('procedures')?.[0]?.cells.map((row) => row.map(toldCell))).toEqual([[9], [0]]);
    expect(tables.get('heads')).toEqual([]);
  });

  test('of tallies, kinds have the same totals by kiosk and by place', () => {
    const tally = { 'khu-1': { vneid: 30, qr: 10 }, 'nguoi-dan': { vneid: 20, qr: 9, filing: 8 } };
    const [byKiosk, byPlace] =
      published([bundleOf(1, 1, { tallies: { '2026-10-04': tally } }), bundleOf(2, 1, { tallies: { '2026-10-04': tally } })]).get(
        'tallies',
      ) ?? [];
    expect(byKiosk?.columns).toEqual(byPlace?.columns);
    expect(byKiosk?.columnTotals).toEqual(byPlace?.columnTotals);
    expect(byPlace?.total).toEqual({ least: 154, hidden: false });
  });

  test('is of a kiosk what its own report says of the month, star by star, whatever was counted', () => {
    fc.assert(
      fc.property(anyMonth, ({ visits: all, groups, away, tallies, sources }) => {
        const inMonth = all.filter(({ startedAt }) => dayInVietnam(Date.parse(startedAt)).startsWith('2026-11'));
        const at = '2026-11-05T03:00:00.000Z';
        const bundle = bundleOf(
          1,
          1,
          {
            visits: inMonth,
            away: away.map((said): AwayRecord => ({
              id: uuid(1),
              kiosk: 'kiosk-1',
              at,
              staff: 'lan',
              clock: 'steady',
              said,
              corrections: [],
            })),
            groups: Object.fromEntries(groups.map((said, index) => [uuid(index), { at, clock: 'steady' as const, said }])),
            tallies: Object.fromEntries(tallies.map((tally, index) => [`2026-11-${String(index + 10)}`, tally])),
          },
          { made: '2026-12-01T02:00:00.000Z' },
        );
        const own = toldOfMonths([{ ...sources, totals: countVisits(inMonth) }]);
        const [kiosk] = toldKiosks([bundle]);
        const told = kiosk?.months.get('2026-11');
        if (told === undefined) return;
        const families = ['opened', 'slips', 'helps', 'tallies', 'groups', 'languages', 'clock', 'hours'] as const;
        for (const name of families) {
          const [mine] = told.families[name];
          const theirs = tableOf(own, name);
          for (const [i, row] of (mine?.rows.names ?? []).entries()) {
            expect(mine?.rowTotals[i], `${name} ${row}`).toBe(toldCell(theirs.ofRow(row)));
            for (const [j, column] of (mine?.columns.names ?? []).entries())
              expect(mine?.cells[i]?.[j], `${name} ${row} ${column}`).toBe(toldCell(theirs.cell(row, column)));
          }
          expect(mine?.total, name).toBe(toldCell(theirs.total));
        }
        for (const place of tableOf(own, 'groups').rows) expect(told.sessions.at(place), place).toEqual(own.sessions.at(place));
      }),
      { numRuns: 30 },
    );
  });
});
