import { afterEach, expect, test, vi } from 'vitest';
import type { KioskClient } from '#renderer/client/client.ts';
import { watchDefects } from './report-defect.ts';

let stop = (): void => {};
afterEach(() => stop());

function watch() {
  const call = vi.fn(() => Promise.resolve({ ok: true, value: {} }));
  const reopen = vi.fn();
  stop = watchDefects({ call } as unknown as KioskClient, reopen);
  return { call, reopen };
}

const thrown = (error: unknown): boolean => window.dispatchEvent(Object.assign(new Event('error'), { error }));
const rejected = (reason: unknown): boolean => window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));

test('an error nobody caught is reported without its message, and the page opens again', () => {
  const { call, reopen } = watch();
  const error = new RangeError('about 001099012345');
  error.stack = 'RangeError: about 001099012345\n at x (http://127.0.0.1:1/assets/a.js:1:2)';
  thrown(error);
  expect(call.mock.calls).toEqual([['kiosk.report', { kind: 'script', name: 'RangeError', position: 'assets/a.js:1:2' }]]);
  expect(reopen).toHaveBeenCalledTimes(1);
});

test('a promise nobody waited for is a defect too, whatever it was rejected with', () => {
  const { call, reopen } = watch();
  rejected('001099012345');
  expect(call.mock.calls).toEqual([['kiosk.report', { kind: 'promise', name: 'Unknown', position: '' }]]);
  expect(reopen).toHaveBeenCalledTimes(1);
});

test('a watch that was ended reports nothing', () => {
  const { call, reopen } = watch();
  stop();
  thrown(new Error('x'));
  rejected(new Error('x'));
  expect(call).not.toHaveBeenCalled();
  expect(reopen).not.toHaveBeenCalled();
});
