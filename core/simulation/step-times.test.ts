import { expect, test } from 'vitest';
import { secondsOfSteps, timed } from './step-times.ts';
import type { SimulationState } from './types.ts';

const state = (phase: string, current: string | null, marks: Record<string, string> = {}): SimulationState =>
  ({ phase, current, marks }) as unknown as SimulationState;

test('time goes to the step that was done, else to the one in hand', () => {
  const working = state('working', 'a');
  expect(timed({}, working, state('working', 'a'), 500)).toEqual({ a: 500 });
  expect(timed({ a: 500 }, working, state('working', 'b', { a: 'alone' }), 700)).toEqual({ a: 1200 });
  expect(timed({ a: 500 }, working, state('working', 'a', { b: 'alone' }), 700)).toEqual({ a: 500, b: 700 });
});

test('no step is timed at a question, a rule, a rest or the end; a clock put back takes nothing away', () => {
  for (const phase of ['asking', 'rule', 'resting', 'finished'])
    expect(timed({ a: 1 }, state(phase, 'a'), state('working', 'a'), 9000)).toEqual({ a: 1 });
  expect(timed({ a: 1 }, state('working', null), state('working', 'a'), 9000)).toEqual({ a: 1 });
  expect(timed({ a: 100 }, state('working', 'a'), state('working', 'a'), -50)).toEqual({ a: 100 });
});

test('a record gets whole seconds of steps that were done, an hour at most', () => {
  expect(secondsOfSteps({ a: 1499, b: 9e9, c: 4000 }, { a: 'alone', b: 'hint' })).toEqual({ a: 1, b: 3600 });
});
