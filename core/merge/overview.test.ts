import { describe, expect, test } from 'vitest';
import { bundleOf, WELL } from '#support/bundles.ts';
import { openedProcedure, runOf, uuid, visitAt } from '#support/visit-records.ts';
import type { Bundle } from './bundle.ts';
import { joinAll } from './join.ts';
import { overviewOf } from './overview.ts';
import { kioskSums } from './sums.ts';

const sumsOf = (bundles: readonly Bundle[]) => {
  const joined = joinAll(bundles);
  return { joined, sums: new Map([...joined].map(([id, kiosk]) => [id, kioskSums(kiosk, null)])) };
};
const overview = (bundles: readonly Bundle[]) => {
  const { joined, sums } = sumsOf(bundles);
  return overviewOf(joined, sums);
};
const visits = (date: string, count: number, first = 0) =>
  Array.from({ length: count }, (_, at) =>
    visitAt(`${date}T03:00:00.000Z`, { id: uuid(first + at), activities: [openedProcedure('khai-sinh')] }),
  );

test('kiosks stand side by side with their health, the newest word of each, and once more summed', () => {
  const run = { ...runOf({ steps: { 'mo.a': 'alone', 'mo.b': 'hint' } }), finished: true };
  const a = bundleOf(1, 2, {
    visits: [visitAt('2026-11-03T03:00:00.000Z', { activities: [run], seconds: 150, clock: 'suspect' })],
  });
  const older = bundleOf(1, 1, {}, { name: 'old-name', health: { ...WELL, disk: 'full' } });
  const b = bundleOf(2, 1, {
    visits: visits('2026-11-04', 2),
    tallies: { '2026-11-04': { 'khu-1': { vneid: 3, qr: 1 }, 'nguoi-dan': { vneid: 2 } } },
  });
  const { kiosks, all, warnings } = overview([b, a, older]);
  expect(kiosks.map(({ name, bundles, health, span }) => ({ name, bundles, disk: health.disk, span }))).toEqual([
    { name: 'kiosk-1', bundles: 2, disk: 'well', span: { from: '2026-11-03', to: '2026-11-03' } },
    { name: 'kiosk-2', bundles: 1, disk: 'well', span: { from: '2026-11-04', to: '2026-11-04' } },
  ]);
  expect(kiosks[0]?.figures).toMatchObject({
    visits: 1,
    doubted: 1,
    minutes: 3,
    finished: 1,
    steps: { alone: 1, hint: 1, hand: 0 },
  });
  expect(all).toMatchObject({ visits: 3, doubted: 1, tallies: { vneid: 5, qr: 1, payment: 0 } });
  expect(warnings).toEqual([]);
});

describe('staff are warned', () => {
  test('of two kiosks of one name', () => {
    const twins = [bundleOf(1, 1, {}), bundleOf(2, 1, {}, { name: 'kiosk-1' }), bundleOf(3, 1, {})];
    expect(overview(twins).warnings).toEqual([{ kind: 'same-name', names: ['kiosk-1'] }]);
  });

  test('of the very same visits in two installations, which are counted twice', () => {
    const all = [...visits('2026-11-03', 2), ...visits('2026-11-04', 1, 50)];
    const twins = [
      bundleOf(1, 1, { visits: all }),
      bundleOf(2, 1, { visits: all }),
      bundleOf(3, 1, { visits: visits('2026-11-03', 2, 90) }),
    ];
    for (const order of [twins, twins.toReversed()])
      expect(overview(order).warnings).toEqual([{ kind: 'same-days', names: ['kiosk-1', 'kiosk-2'], days: 2 }]);
  });

  test('of a kiosk that went two ways from one point; the same bundle twice is no such thing', () => {
    const one = bundleOf(1, 7, { visits: visits('2026-11-03', 2) });
    expect(overview([one, one]).warnings).toEqual([]);
    expect(overview([one, bundleOf(1, 7, { visits: visits('2026-11-03', 1) })]).warnings).toEqual([
      { kind: 'forked', names: ['kiosk-1'] },
    ]);
  });
});
