import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { KioskContext, type Kiosk } from './kiosk-context.tsx';
import { reportedStep, useStepReport } from './use-step-report.ts';

interface At {
  readonly step: string | null;
  readonly session: string | null;
}
const useReport = ({ step, session }: At) => useStepReport('bai', step, session);

function show(at: At) {
  const call = vi.fn(() => Promise.resolve({ ok: true, value: {} }) as Promise<{ ok: boolean; value?: unknown; error?: string }>);
  const kiosk = { client: { call } } as unknown as Kiosk;
  const hook = renderHook(useReport, {
    initialProps: at,
    wrapper: ({ children }) => <KioskContext value={kiosk}>{children}</KioskContext>,
  });
  const press = (): Promise<void> => act(async () => hook.result.current?.report());
  const go = (step: string): void => hook.rerender({ ...at, step });
  return { call, press, state: () => hook.result.current?.state ?? null, go };
}

test('a step is reported once, and every other apart', async () => {
  const { call, press, state, go } = show({ step: 'a', session: 'token' });
  expect(state()).toBe('open');
  await press();
  expect(state()).toBe('reported');
  await press();
  expect(call.mock.calls).toEqual([['session.different', { session: 'token', script: 'bai', step: 'a' }]]);
  go('b');
  expect(state()).toBe('open');
  go('a');
  expect(state()).toBe('reported');
});

test('a second press while the first is under way is not counted', async () => {
  const { call, press, state } = show({ step: 'a', session: null });
  let answer: (value: { ok: boolean }) => void = () => {};
  call.mockReturnValueOnce(new Promise((kept) => (answer = kept)));
  await press();
  await press();
  expect(call).toHaveBeenCalledTimes(1);
  await act(async () => answer({ ok: false }));
  expect(state()).toBe('failed');
  await press();
  expect(call).toHaveBeenCalledTimes(2);
  expect(state()).toBe('reported');
});

test('what could not be written down says so, and may be tried again', async () => {
  const { call, press, state } = show({ step: 'a', session: null });
  call.mockResolvedValueOnce({ ok: false, error: 'storage-failed' });
  await press();
  expect(state()).toBe('failed');
  await press();
  expect(state()).toBe('reported');
  expect(call.mock.calls.at(-1)).toEqual(['overlay.different', { script: 'bai', step: 'a' }]);
});

test('where there is no step there is nothing to report; a repair is of the step it went wrong at', () => {
  expect(show({ step: null, session: null }).state()).toBeNull();
  expect(reportedStep({ current: 'sua', trouble: { step: 'a', fault: 'f', at: 1 } })).toBe('a');
  expect(reportedStep({ current: 'a', trouble: null })).toBe('a');
});
