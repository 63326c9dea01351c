import { expect, test } from 'vitest';
import type { Script } from '../content/pack.ts';
import { planDrill, planRun } from './plan-run.ts';
import { SMOOTH } from './smooth.ts';

const script = (...faults: readonly string[]): Script =>
  ({
    questions: [],
    segments: [{ groups: [{ steps: [{ id: 'a', faults: faults.map((id) => ({ id })) }] }] }],
  }) as unknown as Script;

test('watching shows the first fault every time', () => {
  for (const turn of [0, 1, 7]) expect(planRun(script('x', 'y'), 'watch', turn)).toEqual({ ...SMOOTH, faults: ['x'] });
});

test('following meets nothing but the main path', () => {
  expect(planRun(script('x', 'y'), 'guided', 3).faults).toEqual([]);
});

test.each(['practice', 'test'] as const)('on the rung %s one visitor after another meets another fault', (rung) => {
  const met = [0, 1, 2, 3].map((turn) => planRun(script('x', 'y', 'z'), rung, turn).faults);
  expect(met).toEqual([['x'], ['y'], ['z'], ['x']]);
});

test('a script without faults is practised without one', () => {
  for (const rung of ['watch', 'guided', 'practice', 'test'] as const) expect(planRun(script(), rung, 5)).toEqual(SMOOTH);
});

/** Each of three answers has its own faults, one is shared by two, and the last has none. */
const branched = {
  questions: [{ id: 'q', options: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }],
  segments: [
    {
      groups: [
        { steps: [{ id: 'both', only: { q: ['a', 'b'] }, faults: [{ id: 'ab' }] }] },
        { steps: [{ id: 'one', only: { q: ['a'] }, faults: [{ id: 'a' }] }] },
        { steps: [{ id: 'all', faults: [] }] },
      ],
    },
  ],
} as unknown as Script;

test.each(['watch', 'practice', 'test'] as const)(
  'on the rung %s faults that all stand on branches are met on each of them',
  (rung) => {
    for (const turn of [0, 1, 2, 3]) {
      const met = planRun(branched, rung, turn).faults;
      for (const [answer, own] of [
        ['a', ['ab', 'a']],
        ['b', ['ab']],
      ] as const)
        expect(met.filter((id) => own.some((fault) => fault === id)).length, answer).toBeGreaterThan(0);
    }
    expect(planRun(branched, 'guided', 1).faults).toEqual([]);
  },
);

test('a drill is of one fault alone', () => {
  expect(planDrill('x')).toEqual({ ...SMOOTH, faults: ['x'], drill: true });
});
