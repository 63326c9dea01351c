import { expect, test } from 'vitest';
import { retryBusy } from './retry-busy.ts';

function refusing(code: string, times: number): { readonly calls: () => number; readonly action: () => Promise<string> } {
  let calls = 0;
  return {
    calls: () => calls,
    async action() {
      calls += 1;
      if (calls <= times) throw Object.assign(new Error(code), { code });
      return 'done';
    },
  };
}

test.each(['EPERM', 'EACCES', 'EBUSY'])('waits out %s with growing pauses', async (code) => {
  const pauses: number[] = [];
  const { action } = refusing(code, 11);
  expect(await retryBusy(async (milliseconds) => void pauses.push(milliseconds), action)).toBe('done');
  expect(pauses).toEqual([5, 10, 20, 40, 80, 160, 320, 500, 500, 500, 500]);
});

test('gives up after twelve tries', async () => {
  const { action, calls } = refusing('EPERM', 100);
  await expect(retryBusy(async () => {}, action)).rejects.toThrow('EPERM');
  expect(calls()).toBe(12);
});

test('does not repeat what will not get better', async () => {
  const { action, calls } = refusing('ENOSPC', 1);
  await expect(retryBusy(async () => {}, action)).rejects.toThrow('ENOSPC');
  expect(calls()).toBe(1);
});
