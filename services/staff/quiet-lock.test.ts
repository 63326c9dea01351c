import { expect, test } from 'vitest';
import type { CallName } from '#core/contract/calls.ts';
import { answerCall } from '#services/app/api.ts';
import type { Context } from '#services/app/context.ts';
import { DEFAULT_SETTINGS } from '#services/settings/default-settings.ts';
import { createMemoryStorage } from '#support/memory-storage.ts';
import { createPinDesk, QUIET_LOCK } from './pin-desk.ts';
import { createPinHasher } from './pin-hasher.ts';
import { openStaffFile } from './staff-file.ts';

/** What the page sends while a hand is at work in the corner must be heard as one. */
test('reading the settings keeps the corner open for three minutes more, and nothing a visitor may ask does', async () => {
  const storage = createMemoryStorage();
  const file = await openStaffFile(storage);
  const hasher = createPinHasher({ N: 2, r: 1, p: 1 });
  const staff = createPinDesk({ file, hasher, clock: storage.clock, witness: () => {}, random: () => 0 });
  const context = { staff, settings: { read: () => DEFAULT_SETTINGS } } as unknown as Context;
  const send = async (name: CallName): Promise<number> => {
    const headers = { 'content-type': 'application/json' };
    const request = new Request('http://kiosk.test/', { method: 'POST', headers, body: '{}' });
    return (await answerCall(context, { host: 'web', surface: 'kiosk' }, name, request, true)).status;
  };
  await staff.setup('483920');
  for (let times = 0; times < 10; times += 1) {
    storage.clock.advance(QUIET_LOCK - 1);
    expect(await send('settings.read')).toBe(200);
  }
  storage.clock.advance(QUIET_LOCK - 1);
  expect(await send('staff.status')).toBe(200);
  expect(staff.role()).toBe('admin');
  storage.clock.advance(1);
  expect(staff.role()).toBe('visitor');
  // A sign that comes too late opens nothing.
  expect(await send('settings.read')).toBe(403);
  expect(staff.role()).toBe('visitor');
});
