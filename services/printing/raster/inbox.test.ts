import { expect, test } from 'vitest';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createInbox } from './inbox.ts';

test('bytes come in order, those that are there at once and those that are waited for', async () => {
  const clock = createFakeClock();
  const inbox = createInbox(clock);
  inbox.push([1, 2]);
  expect([await inbox.next(0), await inbox.next(500)]).toEqual([1, 2]);
  const waited = inbox.next(500);
  clock.advance(499);
  inbox.push([3]);
  expect(await waited).toBe(3);
});

test('nothing comes in time, nothing can come any more, or it was forgotten: nothing is waited for longer than that', async () => {
  const clock = createFakeClock();
  const inbox = createInbox(clock);
  const waited = inbox.next(500);
  clock.advance(500);
  expect(await waited).toBeNull();
  inbox.push([1]);
  inbox.clear();
  expect(await inbox.next(0)).toBeNull();
  const last = inbox.next(500);
  inbox.end();
  // The clock stands still from here on.
  expect([await last, await inbox.next(500)]).toEqual([null, null]);
});

test('one that will not be quiet is heard to its last thousand bytes', async () => {
  const inbox = createInbox(createFakeClock());
  for (let turn = 0; turn < 30; turn += 1) inbox.push(new Uint8Array(100).fill(turn));
  expect(await inbox.next(0)).toBe(20);
});
