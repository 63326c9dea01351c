import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Settings } from '#core/contract/shapes.ts';
import { DEFAULT_SETTINGS } from '#services/settings/default-settings.ts';
import { startMemoryApp, type MemoryApp } from '#support/memory-app.ts';

let kiosk: MemoryApp;
beforeEach(async () => {
  kiosk = await startMemoryApp();
  await kiosk.enter();
});
afterEach(() => kiosk.close());

const JOB = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const save = (change: Partial<Settings>) =>
  kiosk.call('settings.save', { settings: { ...kiosk.app.context.settings.read(), ...change } });
const tests = (): Settings['printerTests'] => kiosk.app.context.settings.read().printerTests;
const becomeContentOfficer = async (): Promise<void> => {
  await kiosk.call('staff.add', { code: 'lan', role: 'content', pin: '907116' });
  await kiosk.call('staff.lock', {});
  await kiosk.call('staff.unlock', { code: 'lan', pin: '907116' });
};

test('what was seen of the test page is kept with the time of the service, until the printer or its paper is another', async () => {
  const seen = { at: '1999-01-01T00:00:00.000Z', outcome: 'good' } as const;
  await save({ printer: { kind: 'folder' } });
  await save({ printerTests: { slips: seen, office: null } });
  expect(tests()).toEqual({ slips: { at: new Date(kiosk.clock.now()).toISOString(), outcome: 'good' }, office: null });
  await save({ kiosk: 'sanh-2' });
  expect(tests().slips?.outcome).toBe('good');
  await save({ paper: 'roll-80' });
  expect(tests()).toEqual({ slips: null, office: null });
});

test('the test page is drawn for the printer it is of, and is no slip of a visitor', async () => {
  await save({ printer: { kind: 'folder' }, paper: 'roll-80' });
  expect(await kiosk.call('printer.test', { which: 'slips', job: JOB, language: 'vi' })).toEqual({
    ok: true,
    value: { state: 'sent' },
  });
  expect(kiosk.drawn).toMatchObject([{ kind: 'test', page: { paper: 'roll-80', qr: { host: expect.stringMatching(/\.vn$/) } } }]);
  await save({ printer: { kind: 'none' } });
  const other = JOB.replace('7', '8');
  expect(await kiosk.call('printer.test', { which: 'office', job: other, language: 'vi' })).toEqual({
    ok: false,
    error: 'no-printer',
  });
});

test('how the printers are, asked anew where that is wanted', async () => {
  await save({ printer: { kind: 'folder' } });
  expect(await kiosk.call('printer.about', { ask: true })).toEqual({
    ok: true,
    value: {
      slips: { state: 'ready', askedAt: new Date(kiosk.clock.now()).toISOString() },
      office: { state: 'ready', askedAt: new Date(kiosk.clock.now()).toISOString() },
    },
  });
  await save({ officePrinter: { kind: 'none' } });
  expect(await kiosk.call('printer.about', { ask: false })).toMatchObject({
    value: { office: { state: 'none', askedAt: null } },
  });
});

test('a printer of air, and one that is reached by itself, are an admin’s choice for either use', async () => {
  await becomeContentOfficer();
  for (const printer of [
    { kind: 'virtual', plays: 'well' },
    { kind: 'network', host: '192.168.1.50', port: 9100 },
    { kind: 'device', path: '/dev/usb/lp0' },
  ] as const) {
    expect(await save({ printer }), printer.kind).toEqual({ ok: false, error: 'admin-only' });
    expect(await save({ officePrinter: printer }), printer.kind).toEqual({ ok: false, error: 'admin-only' });
  }
  expect(kiosk.app.context.settings.read()).toMatchObject({ printer: DEFAULT_SETTINGS.printer, officePrinter: null });
});

test('pages hear that nothing real comes out, and that it does again', async () => {
  const told: unknown[] = [];
  kiosk.app.context.events.listen(({ name, data }) => name === 'printer.changed' && told.push(data));
  await save({ printer: { kind: 'virtual', plays: 'well' } });
  expect(told.at(-1)).toMatchObject({ virtual: true });
  expect(await kiosk.call('kiosk.hello', {})).toMatchObject({ value: { virtualPrinter: true } });
  await kiosk.enter();
  await save({ printer: { kind: 'none' } });
  expect(told.at(-1)).toEqual({ printer: 'none', office: null, virtual: false });
});

test('pages hear of the printer of papers as well, where it is another', async () => {
  const told: unknown[] = [];
  kiosk.app.context.events.listen(({ name, data }) => name === 'printer.changed' && told.push(data));
  await save({ officePrinter: { kind: 'folder' } });
  await kiosk.call('printer.about', { ask: true });
  expect(told.at(-1)).toEqual({ printer: 'none', office: 'ready', virtual: false });
  expect(await kiosk.call('printer.state', { which: 'office' })).toMatchObject({ value: { printer: 'ready' } });
  expect(await kiosk.call('printer.state', {})).toMatchObject({ value: { printer: 'none' } });
  expect(await kiosk.call('kiosk.hello', {})).toMatchObject({ value: { printer: 'none', officePrinter: 'ready' } });
  await kiosk.enter();
  await save({ officePrinter: null });
  expect(told.at(-1)).toEqual({ printer: 'none', office: null, virtual: false });
});
