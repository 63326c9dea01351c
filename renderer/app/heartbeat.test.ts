import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KioskClient } from '#renderer/client/client.ts';
import { startHeartbeat } from './heartbeat.ts';

let paint: (() => void) | null = null;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => {
    paint = callback;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    paint = null;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function start() {
  const call = vi.fn(() => Promise.resolve({ ok: true, value: {} }));
  return { call, stop: startHeartbeat({ call } as unknown as KioskClient, 7) };
}

test('each beat tells how many frames were painted since the last', () => {
  const { call } = start();
  for (let frame = 0; frame < 5; frame += 1) paint?.();
  vi.advanceTimersByTime(3000);
  paint?.();
  vi.advanceTimersByTime(3000);
  expect(call.mock.calls).toEqual([
    ['kiosk.heartbeat', { page: 7, frames: 5 }],
    ['kiosk.heartbeat', { page: 7, frames: 1 }],
  ]);
});

test('a page that paints nothing says so: zero frames, not silence', () => {
  const { call } = start();
  vi.advanceTimersByTime(3000);
  expect(call.mock.calls).toEqual([['kiosk.heartbeat', { page: 7, frames: 0 }]]);
});

test('a heart that was stopped neither beats nor counts', () => {
  const { call, stop } = start();
  stop();
  vi.advanceTimersByTime(60_000);
  expect(call).not.toHaveBeenCalled();
  expect(paint).toBeNull();
});
