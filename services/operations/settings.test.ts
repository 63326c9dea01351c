import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallInput, CallName, CallResult } from '#core/contract/calls.ts';
import type { PushedEvent } from '#core/contract/events.ts';
import type { Settings } from '#core/contract/shapes.ts';
import { DEFAULT_SETTINGS } from '#services/settings/default-settings.ts';
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
const save = (change: Partial<Settings>) => call('settings.save', { settings: { ...DEFAULT_SETTINGS, ...change } });
const acts = () =>
  kiosk.app.context.audit.recent(50).then((entries) => entries.map(({ act, about }) => `${act} ${about}`.trim()));

test('pages are told what visits begin with as soon as staff change it, and the audit names which settings, never what they say', async () => {
  const change = { idle: { quiet: 60, playing: 90, warning: 30 }, voice: { on: false, speed: 1 } };
  expect(await save(change)).toMatchObject({ ok: true });
  expect(pushed.filter(({ name }) => name === 'defaults.changed').map(({ data }) => data)).toEqual([
    { defaultLanguage: 'vi', defaultTextSize: 'normal', idle: change.idle, voice: change.voice },
  ]);
  expect((await acts())[0]).toBe('settings.saved idle voice');
  // How far the first run went is kept, and is no change of anything.
  await save({ ...change, setup: { at: 'printer' } });
  expect(kiosk.app.context.settings.read().setup).toEqual({ at: 'printer' });
  expect((await acts()).filter((act) => act.startsWith('settings.saved'))).toHaveLength(1);
});

test('that slips are not printed is kept until a printer is chosen, by whatever page', async () => {
  const said = () => kiosk.app.context.settings.read().withoutPrinter;
  await save({ withoutPrinter: true });
  expect(said()).toBe(true);
  // An address is typed on a page of its own, which knows nothing of what was said before.
  await save({ printer: { kind: 'network', host: '192.168.1.50', port: 9100 }, withoutPrinter: true });
  expect(said()).toBe(false);
});

test('phones and addresses of the office stand as they are; a number of a person or an e-mail anywhere else is refused', async () => {
  const free = { 'office-phone': '0210 3855 123, 0912 345 678', 'office-address': 'Khu 7, xã Liên Minh; 0210 385 5123' };
  expect(await save({ office: free })).toMatchObject({ ok: true });
  for (const bad of ['025 199 001 234', 'không chín một hai ba bốn năm sáu bảy tám', 'lan@xa.vn'])
    for (const field of ['counter-guide', 'office-hours', 'fee-passport', 'time-passport'])
      expect(await save({ office: { ...free, [field]: bad } }), `${field} ${bad}`).toEqual({ ok: false, error: 'private' });
  expect(await save({ printer: { kind: 'system', name: '025199001234' } })).toEqual({ ok: false, error: 'private' });
  for (const bad of [{ kiosk: '025-199-001-234' }, { places: [{ id: 'khu-025199001234', kind: 'khu', name: 'Khu 1' }] }] as const)
    expect(await save(bad as Partial<Settings>), JSON.stringify(bad)).toEqual({ ok: false, error: 'invalid-input' });
  expect(kiosk.app.context.settings.read().office).toEqual(free);
});

test('a printer the service reaches by itself is an admin’s choice, of the office’s network or a cable, and stays when others save', async () => {
  const thermal = { kind: 'network', host: '192.168.1.50', port: 9100 } as const;
  expect(await save({ printer: { kind: 'network', host: '192.168.1.50' } as Settings['printer'] })).toMatchObject({
    ok: true,
    value: { settings: { printer: thermal } },
  });
  for (const printer of [
    { ...thermal, host: '8.8.8.8' },
    { ...thermal, host: 'https://10.0.0.1/' },
    { ...thermal, host: '025199001234' },
    { ...thermal, port: 0 },
    { kind: 'device', path: '/dev/sda' },
    { kind: 'device', path: '/dev/usb/../mem' },
  ])
    expect(await save({ printer } as Partial<Settings>), JSON.stringify(printer)).toEqual({ ok: false, error: 'invalid-input' });
  expect(await save({ printer: { kind: 'device', path: 'COM3' } })).toEqual({ ok: false, error: 'untried-device' });
  expect(await save({ printer: { kind: 'device', path: '/dev/usb/lp0' } })).toMatchObject({ ok: true });
  await save({ printer: thermal });
  await call('staff.add', { code: 'lan', role: 'content', pin: '904117' });
  await call('staff.lock', {});
  await call('staff.unlock', { code: 'lan', pin: '904117' });
  for (const printer of [
    { ...thermal, host: '192.168.1.51' },
    { kind: 'device', path: '/dev/usb/lp1' },
  ] as const)
    expect(await save({ printer })).toEqual({ ok: false, error: 'admin-only' });
  expect(await save({ printer: thermal, paper: 'roll-80' })).toMatchObject({ ok: true });
  expect(await save({ printer: { kind: 'none' } })).toMatchObject({ ok: true });
});

test('how long visits stay is not changed beside something else: it would let visits go unasked', async () => {
  expect(await save({ retentionMonths: 3, paper: 'roll-58' })).toMatchObject({
    ok: true,
    value: { settings: { retentionMonths: 12 } },
  });
  expect(kiosk.app.context.settings.read()).toMatchObject({ retentionMonths: 12, paper: 'roll-58' });
  expect((await acts())[0]).toBe('settings.saved paper');
});

test('times, months and speeds outside their bounds are refused', async () => {
  for (const bad of [
    { idle: { quiet: 29, playing: 300, warning: 45 } },
    { idle: { quiet: 120, playing: 300, warning: 121 } },
    { retentionMonths: 2 },
    { retentionMonths: 25 },
    { retentionMonths: 6.5 },
    { voice: { on: true, speed: 7 } },
  ])
    expect(await save(bad), JSON.stringify(bad)).toEqual({ ok: false, error: 'invalid-input' });
});
