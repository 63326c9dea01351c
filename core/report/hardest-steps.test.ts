import { expect, test } from 'vitest';
import type { Mark } from '../simulation/types.ts';
import { runOf, visitAt } from '#support/visit-records.ts';
import { countVisits } from './count-visits.ts';
import { againstFormer, hardestSteps } from './hardest-steps.ts';
import { marksOf, shareAlone, shareChange } from './share-alone.ts';
import { EMPTY, FORMER } from './totals.ts';

/** So many visits in which a step ended like this, each in so many seconds. */
const visits = (times: number, step: string, mark: Mark, seconds = 10, content = 'new1') =>
  Array.from({ length: times }, () =>
    visitAt('2026-11-23T02:00:00.000Z', {
      content,
      activities: [runOf({ steps: { [step]: mark }, times: { [step]: seconds } })],
    }),
  );

test('are those that took help most often, once they were done often enough', () => {
  const totals = countVisits([
    ...visits(6, 'easy', 'alone'),
    ...visits(3, 'hard', 'alone', 5),
    ...visits(2, 'hard', 'hint', 80),
    ...visits(2, 'hard', 'hand', 80),
    ...visits(5, 'hardest', 'hand'),
    ...visits(4, 'rare', 'hand'),
  ]);
  expect(hardestSteps(totals, 5)).toMatchObject([
    { script: 'khai-sinh', step: 'hardest', attempts: 5, hand: 5, rate: 1, medianSeconds: 9, changed: false, compared: null },
    { step: 'hard', attempts: 7, hint: 2, hand: 2, rate: 4 / 7, medianSeconds: 63 },
  ]);
  expect(hardestSteps(totals, 1)).toHaveLength(1);
  expect(hardestSteps(totals, 5, 4).map(({ step }) => step)).toEqual(['hardest', 'rare', 'hard']);
});

test('say how they were before the content changed, where both say enough', () => {
  const all = [
    ...visits(5, 'send', 'hand', 100, 'old1'),
    ...visits(3, 'send', 'hint', 100, 'old2'),
    ...visits(4, 'send', 'alone', 10, 'new1'),
    ...visits(1, 'send', 'hint', 10, 'new1'),
    ...visits(6, 'open', 'hint', 10, 'old1'),
    ...visits(4, 'open', 'hint', 10, 'new1'),
  ];
  const joined = againstFormer(countVisits(all), 'new1');
  expect(Object.keys(joined.steps).toSorted()).toEqual([FORMER, 'new1']);
  const [open, send] = hardestSteps(joined, 5);
  expect(open).toMatchObject({ step: 'open', attempts: 10, changed: true, compared: null });
  expect(send).toMatchObject({ step: 'send', attempts: 13, rate: 9 / 13 });
  expect(send?.compared?.former.rate).toBe(1);
  expect(send?.compared?.present.rate).toBe(0.2);
  expect(send?.compared?.former.medianSeconds).toBeGreaterThan(80);
});

test('a script that was practised under one content alone did not change, whatever happened to the others', () => {
  const joined = againstFormer(
    countVisits([...visits(5, 'send', 'hint', 9, 'new1'), ...visits(5, 'send', 'hint', 9, 'old1')]),
    'new1',
  );
  expect(hardestSteps(joined, 5)).toMatchObject([{ changed: true, compared: { former: { rate: 1 }, present: { rate: 1 } } }]);
  const only = againstFormer(countVisits(visits(5, 'send', 'hint', 9, 'old1')), 'new1');
  expect(hardestSteps(only, 5)).toMatchObject([{ changed: false, compared: null }]);
});

test('the share done alone is of all marked steps, of all scripts or some, and has a change only where both ranges have steps', () => {
  const totals = countVisits([...visits(3, 'a', 'alone'), ...visits(1, 'b', 'hint'), ...visits(1, 'c', 'hand')]);
  expect(shareAlone(marksOf(totals))).toBe(0.6);
  expect(marksOf(totals, ['ket-hon'])).toEqual({ alone: 0, hint: 0, hand: 0 });
  expect(shareAlone(marksOf(EMPTY))).toBeNull();
  expect(shareChange(0.604, 0.496)).toBe(10);
  expect(shareChange(0.6, null)).toBeNull();
});
