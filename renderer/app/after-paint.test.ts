import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from './after-paint.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what may wait comes after the next frame, not within it', async () => {
  const order: string[] = [];
  void afterPaint().then(() => order.push('rest'));
  requestAnimationFrame(() => order.push('frame'));
  await vi.advanceTimersByTimeAsync(16);
  expect(order[0]).toBe('frame');
  await vi.advanceTimersByTimeAsync(1);
  expect(order).toEqual(['frame', 'rest']);
});

test('a page that paints nothing is waited for a tenth of a second', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  let rested = false;
  void afterPaint().then(() => (rested = true));
  await vi.advanceTimersByTimeAsync(99);
  expect(rested).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(rested).toBe(true);
  vi.unstubAllGlobals();
});
