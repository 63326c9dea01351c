import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Mark } from './Mark.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (time: number): void => act(() => void vi.advanceTimersByTime(time));
const ring = (): Element | null => document.querySelector('[data-ring]');

function show() {
  const onHold = vi.fn();
  const view = render(<Mark name="Góc Số" label="Staff: hold for 3 seconds" onHold={onHold} />);
  return { onHold, mark: screen.getByRole('button', { name: 'Staff: hold for 3 seconds' }), ...view };
}

test('held for three seconds, the mark opens the staff corner once', () => {
  const { onHold, mark } = show();
  fireEvent.pointerDown(mark);
  pass(2999);
  expect(onHold).not.toHaveBeenCalled();
  pass(1);
  expect(onHold).toHaveBeenCalledTimes(1);
  pass(10_000);
  expect(onHold).toHaveBeenCalledTimes(1);
});

test.each(['pointerUp', 'pointerLeave', 'pointerCancel', 'blur'] as const)('a hold broken by %s opens nothing', (how) => {
  const { onHold, mark } = show();
  fireEvent.pointerDown(mark);
  pass(2999);
  fireEvent[how](mark);
  pass(10_000);
  expect(onHold).not.toHaveBeenCalled();
});

test('several short touches do not add up', () => {
  const { onHold, mark } = show();
  for (let touch = 0; touch < 4; touch += 1) {
    fireEvent.pointerDown(mark);
    pass(1000);
    fireEvent.pointerUp(mark);
  }
  pass(10_000);
  expect(onHold).not.toHaveBeenCalled();
});

test('Enter held does the same, and its repeats do not start the count again', () => {
  const { onHold, mark } = show();
  fireEvent.keyDown(mark, { key: 'Enter' });
  for (let beat = 0; beat < 5; beat += 1) {
    pass(500);
    fireEvent.keyDown(mark, { key: 'Enter', repeat: true });
  }
  pass(500);
  expect(onHold).toHaveBeenCalledTimes(1);
});

test('Enter let go early, and other keys, open nothing', () => {
  const { onHold, mark } = show();
  fireEvent.keyDown(mark, { key: 'Enter' });
  pass(1000);
  fireEvent.keyUp(mark, { key: 'Enter' });
  fireEvent.keyDown(mark, { key: 'a' });
  pass(10_000);
  expect(onHold).not.toHaveBeenCalled();
});

test('a mark that is gone opens nothing', () => {
  const { onHold, mark, unmount } = show();
  fireEvent.pointerDown(mark);
  unmount();
  pass(10_000);
  expect(onHold).not.toHaveBeenCalled();
});

test('a ring tells who holds it that it is felt; a touch shows nothing', () => {
  const { mark } = show();
  fireEvent.pointerDown(mark);
  pass(499);
  expect(ring()).toBeNull();
  pass(1);
  expect(ring()).not.toBeNull();
  fireEvent.pointerUp(mark);
  expect(ring()).toBeNull();
  pass(10_000);
  expect(ring()).toBeNull();
  fireEvent.pointerDown(mark);
  pass(3000);
  expect(ring()).toBeNull();
});

test('notices that wait are counted beside it, up to nine; none are not counted', () => {
  const view = render(<Mark name="Góc Số" label="Staff" onHold={vi.fn()} />);
  const counted = (): string => screen.getByRole('button').textContent ?? '';
  expect(counted()).toBe('Góc Số');
  view.rerender(<Mark name="Góc Số" label="Staff" waiting={3} onHold={vi.fn()} />);
  expect(counted()).toBe('3Góc Số');
  view.rerender(<Mark name="Góc Số" label="Staff" waiting={12} onHold={vi.fn()} />);
  expect(counted()).toBe('9+Góc Số');
});
