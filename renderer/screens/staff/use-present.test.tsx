import { fireEvent, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MINUTE, SECOND } from '#core/basics/durations.ts';
import { calls } from '#core/contract/calls.ts';
import { KioskContext, type Kiosk } from '#renderer/app/kiosk-context.tsx';
import { NowContext } from '#renderer/app/now.ts';
import { usePresent } from './use-present.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const now = (): number => Date.now();

/** A service that locks after three minutes without a staff call. */
function open(unlocked = true) {
  const told: string[] = [];
  let locked = false;
  let timer: ReturnType<typeof setTimeout>;
  const touch = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (locked = true), 3 * MINUTE);
  };
  touch();
  const call = (name: keyof typeof calls): Promise<unknown> => {
    told.push(name);
    if (calls[name].role !== 'visitor') touch();
    return Promise.resolve({ ok: false, error: 'unreachable' });
  };
  const kiosk = { client: { call } } as unknown as Kiosk;
  const hook = renderHook(({ is }) => usePresent(is), {
    initialProps: { is: unlocked },
    wrapper: ({ children }: { readonly children: ReactNode }) => (
      <NowContext value={now}>
        <KioskContext value={kiosk}>{children}</KioskContext>
      </NowContext>
    ),
  });
  return { ...hook, told, locked: () => locked };
}
/** Something every few seconds, for so long. */
function keepOn(act: () => void, every: number, forLong: number): void {
  for (let gone = 0; gone < forLong; gone += every) {
    vi.advanceTimersByTime(every);
    act();
  }
}
const key = (repeat = false): void => void fireEvent.keyDown(document.body, { key: 'a', repeat });

test.each([
  ['keys', () => key()],
  ['touches', () => void fireEvent.pointerDown(document.body)],
  ['pasting', () => void fireEvent.input(document.body)],
])('the corner stays open to %s for ten minutes, told once a minute; once they end it locks', (_what, act) => {
  const { told, locked } = open();
  keepOn(act, 5 * SECOND, 10 * MINUTE);
  expect(locked()).toBe(false);
  expect(new Set(told)).toEqual(new Set(['settings.read']));
  expect(told).toHaveLength(10);
  vi.advanceTimersByTime(3 * MINUTE);
  expect(locked()).toBe(true);
  expect(told).toHaveLength(10);
});

test('slow hands that pause for more than a minute keep it open too', () => {
  const { locked } = open();
  keepOn(key, 100 * SECOND, 10 * MINUTE);
  expect(locked()).toBe(false);
});

test('a key that something lies on is no hand', () => {
  const { told, locked } = open();
  keepOn(() => key(true), SECOND, 3 * MINUTE);
  expect(told).toEqual([]);
  expect(locked()).toBe(true);
});

test('a closed corner tells nothing, neither before it is opened nor after it was locked', () => {
  const { told, rerender, unmount } = open(false);
  key();
  expect(told).toEqual([]);
  rerender({ is: true });
  key();
  expect(told).toHaveLength(1);
  rerender({ is: false });
  keepOn(key, MINUTE, 3 * MINUTE);
  rerender({ is: true });
  unmount();
  key();
  expect(told).toHaveLength(1);
});
