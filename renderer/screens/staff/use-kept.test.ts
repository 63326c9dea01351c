import { act, renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useKept } from './use-kept.ts';
import type { Answered } from './use-settings.ts';

/** A page whose saves are answered when the test says so. */
function open() {
  const waiting: Answered[] = [];
  const leave = vi.fn();
  const { result, unmount } = renderHook(() => useKept());
  const press = (): void =>
    act(() =>
      result.current.keep((answered) => {
        waiting.push(answered);
      }, leave),
    );
  const answer = (stored: boolean): void => act(() => waiting.shift()?.(stored));
  return { result, unmount, press, answer, leave, waiting };
}

test('the page is left once its words are stored, and stays where they were refused', () => {
  const { result, press, answer, leave } = open();
  press();
  expect(leave).not.toHaveBeenCalled();
  answer(false);
  expect(result.current.saved).toBe('not-saved');
  expect(leave).not.toHaveBeenCalled();
  press();
  expect(result.current.saved).toBe('untouched');
  answer(true);
  expect(leave).toHaveBeenCalledTimes(1);
});

test('a second press before the answer sends nothing twice', () => {
  const { press, answer, leave, waiting } = open();
  press();
  press();
  expect(waiting).toHaveLength(1);
  answer(true);
  expect(leave).toHaveBeenCalledTimes(1);
});

test('an answer that comes after the page was left by hand closes nothing', () => {
  const { press, answer, leave, unmount } = open();
  press();
  unmount();
  answer(true);
  expect(leave).not.toHaveBeenCalled();
});
