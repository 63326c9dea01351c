import { afterEach, beforeEach, expect, test } from 'vitest';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { CallInput, CallName, CallResult } from '#core/contract/calls.ts';
import type { PushedEvent } from '#core/contract/events.ts';
import { NO_DOOR } from '#core/opening/door.ts';
import { directTransport, post, startTestApp, type TestApp } from '#support/test-app.ts';

let kiosk: TestApp;
let pushed: PushedEvent[];
beforeEach(async () => {
  kiosk = await startTestApp();
  pushed = [];
  kiosk.app.context.events.listen((event) => pushed.push(event));
  await call('staff.setup', { pin: '482915' });
});
afterEach(() => kiosk.close());

async function call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<CallResult<Name>> {
  const response = await directTransport(kiosk.app.handle).send(`/api/${name}`, post(input));
  return (await response.json()) as CallResult<Name>;
}
const door = async () => {
  const hello = await call('kiosk.hello', {});
  return hello.ok ? hello.value.door : null;
};
const doors = () => pushed.flatMap(({ name, data }) => (name === 'door.changed' ? [data.door] : []));
const acts = async () =>
  (await kiosk.app.context.audit.recent(10)).map(({ who, act, about, outcome }) => [who, act, about, outcome]);

test('a new kiosk knows of no hours, and what is saved hangs at the door of every open page', async () => {
  const { settings } = kiosk.app.context;
  const notice = { text: { vi: 'Chiều nay họp', en: '' }, from: '2026-12-03', to: '2026-12-03' };
  expect(await call('settings.save', { settings: { ...settings.read(), notice } })).toMatchObject({ ok: true });
  expect(doors()).toEqual([{ ...NO_DOOR, notice }]);
  expect((await acts())[0]).toEqual(['cb-1', 'settings.saved', 'notice', 'done']);
  expect(await door()).toEqual({ ...NO_DOOR, notice });
});

test('a notice that holds a number of a person, or is too long, is not saved', async () => {
  const { settings } = kiosk.app.context;
  for (const vi of ['Gọi 0912 345 678', 'a'.repeat(141), '']) {
    const notice = { text: { vi, en: '' }, from: '2026-12-03', to: '2026-12-03' };
    expect(await call('settings.save', { settings: { ...settings.read(), notice } })).toEqual({
      ok: false,
      error: 'invalid-input',
    });
  }
  expect(settings.read().notice).toBeNull();
  expect(doors()).toEqual([]);
});

test('whoever works here opens for today, and takes it back; nobody else does', async () => {
  const today = dayInVietnam(Date.now());
  expect(await call('door.open', { open: true })).toEqual({ ok: true, value: { door: { ...NO_DOOR, openOn: today } } });
  expect(doors()).toEqual([{ ...NO_DOOR, openOn: today }]);
  expect((await acts())[0]).toEqual(['cb-1', 'settings.saved', 'openOn', 'done']);
  await call('staff.add', { code: 'lan', role: 'staff', pin: '907116' });
  await call('staff.lock', {});
  expect(await call('door.open', { open: false })).toEqual({ ok: false, error: 'not-allowed' });
  await call('staff.unlock', { code: 'lan', pin: '907116' });
  expect(await call('door.open', { open: false })).toMatchObject({ ok: true, value: { door: NO_DOOR } });
});
