import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useRepeat } from './use-repeat.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Key({ act }: { readonly act: () => void }) {
  return (
    <button type="button" {...useRepeat(act)}>
      Delete
    </button>
  );
}

function show() {
  const act = vi.fn();
  const view = render(<Key act={act} />);
  return { act, key: screen.getByRole('button', { name: 'Delete' }), ...view };
}

test('a short press acts once, when the finger comes up', () => {
  const { act, key } = show();
  fireEvent.pointerDown(key);
  vi.advanceTimersByTime(200);
  expect(act).not.toHaveBeenCalled();
  fireEvent.pointerUp(key);
  fireEvent.click(key);
  vi.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('a held key begins to repeat after half a second and stops with the finger', () => {
  const { act, key } = show();
  fireEvent.pointerDown(key);
  vi.advanceTimersByTime(499);
  expect(act).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(1 + 3 * 120);
  expect(act).toHaveBeenCalledTimes(4);
  fireEvent.pointerUp(key);
  fireEvent.click(key);
  vi.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledTimes(4);
});

test.each(['pointerLeave', 'pointerCancel'] as const)('a finger lost by %s stops the repeating', (how) => {
  const { act, key } = show();
  fireEvent.pointerDown(key);
  vi.advanceTimersByTime(500);
  fireEvent[how](key);
  vi.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('a key that disappears while it is held stops repeating', () => {
  const { act, key, unmount } = show();
  fireEvent.pointerDown(key);
  vi.advanceTimersByTime(500);
  unmount();
  vi.advanceTimersByTime(5000);
  expect(act).toHaveBeenCalledTimes(1);
});

test('Enter on a physical keyboard acts once', () => {
  const { act, key } = show();
  fireEvent.click(key);
  expect(act).toHaveBeenCalledTimes(1);
});

test('a held key does what it means now, not what it meant when it was pressed', () => {
  const { act, key, rerender } = show();
  fireEvent.pointerDown(key);
  const later = vi.fn();
  rerender(<Key act={later} />);
  vi.advanceTimersByTime(500);
  expect(act).not.toHaveBeenCalled();
  expect(later).toHaveBeenCalledTimes(1);
});
