import { expect, test } from 'vitest';
import type { Script } from '../content/pack.ts';
import { planDrill, planRun } from './plan-run.ts';
import { SMOOTH } from './smooth.ts';

const script = (...faults: readonly string[]): Script =>
  ({ segments: [{ groups: [{ steps: [{ id: 'a', faults: faults.map((id) => ({ id })) }] }] }] }) as unknown as Script;

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

test('a drill is of one fault alone', () => {
  expect(planDrill('x')).toEqual({ ...SMOOTH, faults: ['x'], drill: true });
});
