import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressOf } from '#core/simulation/progress.ts';
import { start } from '#core/simulation/engine.ts';
import type { KioskClient } from '#renderer/client/client.ts';
import { KioskContext, VisitContext, type Kiosk, type VisitHandle } from '#renderer/app/kiosk-context.tsx';
import { RunKeeperContext, type RunKeeper } from '#renderer/app/run-keeper.ts';
import { realContent } from '#support/real-content.ts';
import { useResume } from './use-resume.ts';

const pack = await realContent();
const script = pack.scripts.find(({ id }) => id === 'dang-nhap-vneid');
if (script === undefined) throw new Error('script');
const found = {
  outcome: 'found',
  progress: progressOf(script, start(script, 'practice')),
  procedure: 'dang-ky-khai-sinh',
  until: '2026-12-24T00:00:00.000Z',
} as const;

function setUp(answers: Readonly<Record<string, unknown>>) {
  const asked: (readonly [string, unknown])[] = [];
  const client = {
    call: (name: string, input: unknown) => {
      asked.push([name, input]);
      return Promise.resolve(answers[name] ?? { ok: false, error: 'content-missing' });
    },
  } as unknown as KioskClient;
  const keeper: RunKeeper = { current: null };
  const dispatch = vi.fn();
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <KioskContext value={{ client } as Kiosk}>
      <VisitContext value={{ dispatch } as unknown as VisitHandle}>
        <RunKeeperContext value={keeper}>{children}</RunKeeperContext>
      </VisitContext>
    </KioskContext>
  );
  const { result, unmount } = renderHook(() => useResume(), { wrapper });
  const enter = async (digits = '047'): Promise<void> => {
    for (const picture of ['buffalo', 'hat', 'rice'] as const) act(() => result.current.choose(picture));
    for (const digit of digits) await act(async () => result.current.digit(digit));
  };
  return { result, unmount, enter, asked, keeper, dispatch };
}
const take = (value: unknown) => ({ 'resume.take': { ok: true, value } });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the right code opens the practice where it stood, and back from it does not lead to the code', async () => {
  const { enter, asked, keeper, dispatch } = setUp({ ...take(found), 'content.script': { ok: true, value: script } });
  await enter();
  const code = { pictures: ['buffalo', 'hat', 'rice'], check: '047' };
  expect(asked[0]).toEqual(['resume.take', { code }]);
  expect(keeper.current?.state.current).toBe(script.segments[0]?.groups[0]?.steps[0]?.id);
  expect(keeper.current?.code).toEqual(code);
  expect(dispatch.mock.calls).toEqual([
    [{ kind: 'replace', place: { name: 'simulation', script: script.id, rung: 'practice', procedure: 'dang-ky-khai-sinh' } }],
  ]);
});

test.each([
  ['a code that is none', 0, take({ outcome: 'unknown', left: 3 }), { kind: 'unknown', left: 3 }],
  ['a code that is too old', 0, take({ outcome: 'expired' }), { kind: 'expired' }],
  ['a lesson that is gone', 0, take(found), { kind: 'gone' }],
  ['a service that is away', 3, { 'resume.take': { ok: false, error: 'unreachable' } }, { kind: 'away' }],
  ['content that is away', 3, { ...take(found), 'content.script': { ok: false, error: 'unreachable' } }, { kind: 'away' }],
])('%s is told, and %i pictures stay', async (_, stay, answers, answer) => {
  const { result, enter, dispatch } = setUp(answers);
  await enter();
  expect(result.current.answer).toEqual(answer);
  expect([result.current.pictures.length, result.current.digits, result.current.busy]).toEqual([stay, '', false]);
  expect(dispatch).not.toHaveBeenCalled();
});

test('while codes are not listened to nothing is asked; afterwards the pad is open again', async () => {
  const { result, enter, asked } = setUp(take({ outcome: 'locked', lockedFor: 15_000 }));
  await enter();
  expect(result.current).toMatchObject({ answer: { kind: 'locked' }, busy: true });
  await act(async () => result.current.digit('1'));
  expect(result.current.digits).toBe('');
  act(() => result.current.clear());
  expect(result.current.answer).toEqual({ kind: 'locked' });
  await act(() => vi.advanceTimersByTimeAsync(15_000));
  expect(result.current).toMatchObject({ answer: null, busy: false });
  expect(asked).toHaveLength(1);
});

test('what was said of a wrong code stays until the pictures are chosen anew', async () => {
  const { result, enter } = setUp(take({ outcome: 'unknown', left: 3 }));
  await enter();
  for (const picture of ['cat', 'sun'] as const) act(() => result.current.choose(picture));
  expect(result.current.answer).toEqual({ kind: 'unknown', left: 3 });
  act(() => result.current.choose('moon'));
  expect(result.current.answer).toBeNull();
});

test('a picture is taken once, three at most, and all may be chosen anew', () => {
  const { result } = setUp({});
  for (const picture of ['cat', 'cat', 'sun', 'moon', 'fan'] as const) act(() => result.current.choose(picture));
  expect(result.current.pictures).toEqual(['cat', 'sun', 'moon']);
  act(() => result.current.digit('1'));
  act(() => result.current.backspace());
  expect(result.current.digits).toBe('');
  act(() => result.current.clear());
  expect(result.current.pictures).toEqual([]);
  act(() => result.current.digit('1'));
  expect(result.current.digits).toBe('');
});

test('who left before the answer came is not fetched into the lesson by it', async () => {
  let answer: (value: unknown) => void = () => {};
  const late = new Promise<unknown>((done) => (answer = done));
  const { enter, unmount, keeper, dispatch } = setUp({ 'resume.take': late, 'content.script': { ok: true, value: script } });
  await enter();
  unmount();
  await act(async () => answer({ ok: true, value: found }));
  expect(dispatch).not.toHaveBeenCalled();
  expect(keeper.current).toBeNull();
});
