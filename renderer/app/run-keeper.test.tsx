import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import type { SimulationState } from '#core/simulation/types.ts';
import type { Practice } from '#core/visit/screen.ts';
import { runKey, RunKeeperContext, useKeepRun, useKeptRun, type RunKeeper } from './run-keeper.ts';

const practice: Practice = { script: 'bai', rung: 'guided', procedure: null };
const state = (phase: SimulationState['phase']) => ({ phase, current: 'buoc' }) as SimulationState;
const within = (keeper: RunKeeper) => ({
  wrapper: ({ children }: { readonly children: ReactNode }) => <RunKeeperContext value={keeper}>{children}</RunKeeperContext>,
});
const opened = { current: { id: 'a', at: 5 } };

test('a run is kept as it goes, and found again by the same practice only', () => {
  const keeper: RunKeeper = { current: null };
  renderHook(() => useKeepRun(practice, state('working'), opened), within(keeper));
  expect(keeper.current).toEqual({ key: runKey(practice), state: state('working'), opened: { id: 'a', at: 5 }, code: null });
  expect(renderHook(() => useKeptRun(practice), within(keeper)).result.current).toBe(keeper.current);
  expect(renderHook(() => useKeptRun({ ...practice, rung: 'test' }), within(keeper)).result.current).toBeNull();
});

test('what is finished is not taken up again', () => {
  const keeper: RunKeeper = { current: null };
  const { rerender } = renderHook(({ now }) => useKeepRun(practice, now, opened), {
    ...within(keeper),
    initialProps: { now: state('working') },
  });
  rerender({ now: state('finished') });
  expect(keeper.current).toBeNull();
});

test('a screen holds on to what it found, whatever is kept meanwhile', () => {
  const keeper: RunKeeper = { current: null };
  const { result, rerender } = renderHook(() => useKeptRun(practice), within(keeper));
  keeper.current = { key: runKey(practice), state: state('working'), opened: null, code: null };
  rerender();
  expect(result.current).toBeNull();
});

test('the code a place is kept under stays with its run, and goes to no other', () => {
  const code = { pictures: ['cat', 'fish', 'fan'], check: '123' } as const;
  const keeper: RunKeeper = {
    current: { key: runKey(practice), state: state('resting'), opened: null, code: { ...code, pictures: [...code.pictures] } },
  };
  renderHook(() => useKeepRun(practice, state('working'), opened), within(keeper));
  expect(keeper.current?.code).toEqual(code);
  renderHook(() => useKeepRun({ ...practice, rung: 'test' }, state('working'), opened), within(keeper));
  expect(keeper.current?.code).toBeNull();
});

test('runs differ by everything that begins them', () => {
  const keys = [
    practice,
    { ...practice, drill: 'a.b' },
    { ...practice, repeat: { steps: ['a'], answers: {} } },
    { ...practice, procedure: 'viec' },
  ].map(runKey);
  expect(new Set(keys).size).toBe(4);
});
