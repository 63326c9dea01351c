import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Mark } from './Mark.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function show() {
  const onHold = vi.fn();
  const view = render(<Mark name="Góc Số" label="Staff: hold for 3 seconds" onHold={onHold} />);
  return { onHold, mark: screen.getByRole('button', { name: 'Staff: hold for 3 seconds' }), ...view };
}

test('held for three seconds, the mark opens the staff corner once', () => {
  const { onHold, mark } = show();
  fireEvent.pointerDown(mark);
  vi.advanceTimersByTime(2999);
  expect(onHold).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(onHold).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(10_000);
  expect(onHold).toHaveBeenCalledTimes(1);
});

test.each(['pointerUp', 'pointerLeave', 'pointerCancel', 'blur'] as const)('a hold broken by %s opens nothing', (how) => {
  const { onHold, mark } = show();
  fireEvent.pointerDown(mark);
  vi.advanceTimersByTime(2999);
  fireEvent[how](mark);
  vi.advanceTimersByTime(10_000);
  expect(onHold).not.toHaveBeenCalled();
});

test('several short touches do not add up', () => {
  const { onHold, mark } = show();
  for (let touch = 0; touch < 4; touch += 1) {
    fireEvent.pointerDown(mark);
    vi.advanceTimersByTime(1000);
    fireEvent.pointerUp(mark);
  }
  vi.advanceTimersByTime(10_000);
  expect(onHold).not.toHaveBeenCalled();
});

test('Enter held does the same, and its repeats do not start the count again', () => {
  const { onHold, mark } = show();
  fireEvent.keyDown(mark, { key: 'Enter' });
  for (let beat = 0; beat < 5; beat += 1) {
    vi.advanceTimersByTime(500);
    fireEvent.keyDown(mark, { key: 'Enter', repeat: true });
  }
  vi.advanceTimersByTime(500);
  expect(onHold).toHaveBeenCalledTimes(1);
});

test('Enter let go early, and other keys, open nothing', () => {
  const { onHold, mark } = show();
  fireEvent.keyDown(mark, { key: 'Enter' });
  vi.advanceTimersByTime(1000);
  fireEvent.keyUp(mark, { key: 'Enter' });
  fireEvent.keyDown(mark, { key: 'a' });
  vi.advanceTimersByTime(10_000);
  expect(onHold).not.toHaveBeenCalled();
});

test('a mark that is gone opens nothing', () => {
  const { onHold, mark, unmount } = show();
  fireEvent.pointerDown(mark);
  unmount();
  vi.advanceTimersByTime(10_000);
  expect(onHold).not.toHaveBeenCalled();
});
