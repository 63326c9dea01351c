import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, test } from 'vitest';
import type { SimulationState } from '#core/simulation/types.ts';
import type { VisitState } from '#core/visit/machine.ts';
import type { Activity } from '#core/visit/record.ts';
import { VisitContext } from './kiosk-context.tsx';
import { NowContext } from './now.ts';
import { RecordContext, useProcedureRecord, useSearchRecord, useSimulationRecord, useSlipRecord } from './use-activity.ts';

let time = 0;
let written: Activity[] = [];
const now = (): number => time;
const record = (activity: Activity): void => void written.push(activity);
const visit = { state: { startedAt: 10_000 } as VisitState, dispatch: () => {} };

const inVisit = ({ children }: { readonly children: ReactNode }) => (
  <NowContext value={now}>
    <VisitContext value={visit}>
      <RecordContext value={record}>{children}</RecordContext>
    </VisitContext>
  </NowContext>
);

beforeEach(() => {
  time = 12_000;
  written = [];
});

test('opening a procedure is written once, however often the screen is redrawn', () => {
  const { rerender } = renderHook(() => useProcedureRecord('birth'), { wrapper: inVisit });
  rerender();
  expect(written).toMatchObject([{ kind: 'procedure', procedure: 'birth', at: 2, seconds: 0 }]);
});

test('a search grows under one id: its start stays, its length and result follow', () => {
  const { result } = renderHook(() => useSearchRecord(), { wrapper: inVisit });
  result.current(false);
  time = 19_000;
  result.current(true);
  expect(written).toMatchObject([
    { kind: 'search', found: false, at: 2, seconds: 0 },
    { kind: 'search', found: true, at: 2, seconds: 7 },
  ]);
  expect(written[1]?.id).toBe(written[0]?.id);
});

test('a practice is written anew after every step, and says at which step it stands', () => {
  const begun = { rung: 'guided', marks: {}, hints: 0, current: 'open', phase: 'working' } as unknown as SimulationState;
  const { rerender } = renderHook(({ state }) => useSimulationRecord('birth-online', state), {
    wrapper: inVisit,
    initialProps: { state: begun },
  });
  rerender({ state: { ...begun, misses: 1 } });
  time = 20_000;
  rerender({ state: { ...begun, marks: { open: 'hint' }, hints: 1, current: 'send' } });
  expect(written).toMatchObject([
    { script: 'birth-online', rung: 'guided', steps: {}, hints: 0, stuck: 'open', finished: false, at: 2, seconds: 0 },
    { steps: { open: 'hint' }, hints: 1, stuck: 'send', finished: false, at: 2, seconds: 8 },
  ]);
  expect(written).toHaveLength(2);
});

test('a practice learns how long each step took, also one taken up again; who rests is not timed', () => {
  const at = (marks: object, current: string | null, phase = 'working'): SimulationState =>
    ({ rung: 'guided', marks, hints: 0, current, phase }) as unknown as SimulationState;
  const run = renderHook(({ state }) => useSimulationRecord('birth-online', state), {
    wrapper: inVisit,
    initialProps: { state: at({}, 'open') },
  });
  time += 4_400;
  run.rerender({ state: at({ open: 'alone' }, 'send') });
  time += 2_000;
  // Steps in any order: what was done counts, not what the coach spoke of.
  run.rerender({ state: at({ open: 'alone', look: 'alone' }, null, 'resting') });
  time += 60_000;
  run.rerender({ state: at({ open: 'alone', look: 'alone' }, 'send') });
  expect(written.at(-1)).toMatchObject({ times: { open: 4, look: 2 } });
  const former = run.result.current.current;
  run.unmount();
  time += 90_000;
  const again = renderHook(({ state }) => useSimulationRecord('birth-online', state, former), {
    wrapper: inVisit,
    initialProps: { state: at({ open: 'alone', look: 'alone' }, 'send') },
  });
  time += 7_000;
  again.rerender({ state: at({ open: 'alone', look: 'alone', send: 'hint' }, null, 'finished') });
  expect(written.at(-1)).toMatchObject({ id: written[0]?.id, times: { open: 4, look: 2, send: 7 }, finished: true });
});

test('a finished practice is stuck nowhere', () => {
  const done = { rung: 'test', marks: { open: 'alone' }, hints: 0, current: 'open', phase: 'finished' } as unknown;
  renderHook(() => useSimulationRecord('birth-online', done as SimulationState), { wrapper: inVisit });
  expect(written).toMatchObject([{ stuck: null, finished: true }]);
});

test('each slip is an activity of its own, under the id of its job', () => {
  const { result } = renderHook(() => useSlipRecord('birth'), { wrapper: inVisit });
  result.current('job-1', 'a5', 'failed');
  time = 15_000;
  result.current('job-2', 'roll-80', 'sent');
  expect(written).toEqual([
    { id: 'job-1', at: 2, seconds: 0, kind: 'slip', procedure: 'birth', paper: 'a5', outcome: 'failed' },
    { id: 'job-2', at: 5, seconds: 0, kind: 'slip', procedure: 'birth', paper: 'roll-80', outcome: 'sent' },
  ]);
});
