import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CallInput, CallName, CallResult } from '#core/contract/calls.ts';
import { directTransport, post, startTestApp, type TestApp } from '#support/test-app.ts';

let kiosk: TestApp;
beforeAll(async () => {
  kiosk = await startTestApp();
  await call('staff.setup', { pin: '482915' });
  await call('staff.add', { code: 'lan', role: 'content', pin: '907116' });
  await call('staff.add', { code: 'minh', role: 'staff', pin: '731846' });
});
afterAll(() => kiosk.close());

async function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallResult<Name>> {
  const response = await directTransport(kiosk.app.handle).send(`/api/${name}`, post(input));
  return (await response.json()) as CallResult<Name>;
}
const refused = { ok: false, error: 'not-allowed' };

test('only an admin makes a backup, says where the daily one goes, and lets a month go: the single visits are in it', async () => {
  for (const [code, pin] of [
    ['lan', '907116'],
    ['minh', '731846'],
  ] as const) {
    await call('staff.lock', {});
    expect(await call('backup.make', { carrier: 'A' })).toEqual(refused);
    expect(await call('staff.unlock', { code, pin }), code).toMatchObject({ ok: true });
    expect(await call('keep.read', {}), code).toMatchObject({ ok: true, value: { lastBackup: null, stuck: [] } });
    expect(await call('backup.make', { carrier: 'A' }), code).toEqual(refused);
    expect(await call('keep.choose', { carrier: null }), code).toEqual(refused);
    expect(await call('keep.letGo', { month: '2025-10' }), code).toEqual(refused);
  }
  await call('staff.lock', {});
  expect(await call('staff.unlock', { code: 'cb-1', pin: '482915' })).toMatchObject({ ok: true });
  // Listened to: there is no such stick, and no such month.
  expect(await call('backup.make', { carrier: 'A' })).toEqual({ ok: false, error: 'carrier-gone' });
  expect(await call('keep.letGo', { month: '2025-10' })).toEqual({ ok: false, error: 'not-stuck' });
  const acts = await kiosk.app.context.audit.recent(2);
  expect(acts.map(({ who, act, about, outcome }) => [who, act, about, outcome])).toEqual([
    ['cb-1', 'data.letGo', '2025-10', 'failed'],
    ['cb-1', 'backup.made', 'carrier-gone', 'failed'],
  ]);
});
