import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINUTE } from '#core/basics/durations.ts';
import type { Settings } from '#core/contract/shapes.ts';
import { carriedOf, readCarried, writeCarried } from '#core/settings/carried.ts';
import type { Context } from '#services/app/context.ts';
import { sha256 } from '#services/audit/sha256.ts';
import { openAuditLog } from '#services/audit/file-audit-log.ts';
import { createMemoryCarriers } from '#services/carriers/memory-carriers.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { openSettings } from '#services/settings/file-settings-store.ts';
import { createMemoryStorage, type MemoryStorage } from '#support/memory-storage.ts';
import { carryOut, compare, files, former, takeIn, undo } from './settings-carry.ts';

const FIELDS = [
  { id: 'office-phone', kind: 'phone' },
  { id: 'counter-guide', kind: 'text' },
];
const FIRST: Partial<Settings> = {
  kiosk: 'sanh-1',
  office: { 'office-phone': '0210 3855 123', 'counter-guide': 'Quầy số 2' },
  places: [
    { id: 'khu-khu-1', kind: 'khu', name: 'Khu 1' },
    { id: 'khu-khu-2', kind: 'khu', name: 'Khu 2' },
  ],
  printer: { kind: 'folder' },
  display: { calibration: { pxPerMm: 4, width: 1920, height: 1080 }, hands: 'unsteady' },
  retentionMonths: 6,
  hours: [...Array.from({ length: 5 }, () => [{ from: 450, to: 690 }]), [], []],
  holidays: [{ from: '2026-09-02', to: '2026-09-02', name: { listed: 'national' } }],
  openOn: '2026-09-02',
  setup: { at: 'done' },
};
const stick = createMemoryCarriers(['USB']);

async function kiosk(change: Partial<Settings>, storage: MemoryStorage = createMemoryStorage()) {
  const settings = await openSettings(storage);
  await settings.save({ ...settings.read(), ...change });
  const audit = await openAuditLog(storage);
  const pushed: string[] = [];
  const context = {
    clock: storage.clock,
    settings,
    audit,
    carriers: stick,
    content: { pack: () => ({ officeFields: FIELDS }) },
    staff: { who: () => 'cb-1' },
    printing: { state: () => 'none' },
    events: { push: ({ name }: { readonly name: string }) => pushed.push(name) },
  } as unknown as Context;
  const acts = async () => (await audit.recent(9)).map(({ act, about, outcome }) => `${act} ${about} ${outcome}`);
  return { context, settings, storage, acts, pushed };
}
const at = { carrier: 'USB' };
const exported = async (): Promise<string> => {
  const from = await kiosk(FIRST);
  const result = await carryOut(from.context, at);
  if (!result.ok) throw new Error(result.error);
  return result.value.file;
};

test('settings go out as one file and come in on another kiosk: shown before, asked by hash, what stood before brought back', async () => {
  const file = await exported();
  expect(file).toMatch(/^cai-dat-sanh-1-\d{8}-\d{4}\.json$/);
  const second = await kiosk({
    kiosk: 'sanh-2',
    office: { 'counter-guide': 'Quầy 1' },
    places: [{ id: 'khu-khu-9', kind: 'khu', name: 'Khu 9' }],
    setup: { at: 'khu' },
  });
  const before = second.settings.read();
  expect(await files(second.context, at)).toEqual({ ok: true, value: { files: [file] } });
  const compared = await compare(second.context, { ...at, file });
  if (!compared.ok) throw new Error(compared.error);
  expect(compared.value).toMatchObject({
    kiosk: 'sanh-1',
    changes: [
      { what: 'office', field: 'counter-guide', now: ['Quầy 1'], next: ['Quầy số 2'] },
      { what: 'office', field: 'office-phone', now: [''], next: ['0210 3855 123'] },
      { what: 'khu', now: ['Khu 9'], next: ['Khu 1', 'Khu 2'] },
      { what: 'hands', now: ['usual'], next: ['unsteady'] },
      { what: 'retentionMonths', now: ['12'], next: ['6'] },
      { what: 'hours', now: [], next: ['0 4 7:30-11:30', '5 6 '] },
      { what: 'holidays', now: [], next: ['2026-09-02'] },
    ],
  });
  expect(second.settings.read()).toEqual(before);
  const { hash } = compared.value;
  expect(await takeIn(second.context, { ...at, file, hash: '0'.repeat(64) })).toEqual({ ok: false, error: 'changed' });
  expect(await takeIn(second.context, { ...at, file, hash })).toMatchObject({ ok: true });
  const after = second.settings.read();
  expect(carriedOf(after)).toMatchObject({ office: FIRST.office, retentionMonths: 6, hands: 'unsteady' });
  // What belongs to the machine stays, and a place that was counted at keeps its id and its name.
  expect(after).toMatchObject({
    kiosk: 'sanh-2',
    printer: { kind: 'none' },
    display: { calibration: null },
    setup: { at: 'khu' },
  });
  expect(after.places.at(-1)).toEqual({ id: 'khu-khu-9', kind: 'khu', name: 'Khu 9', gone: true });
  expect(second.pushed).toContain('defaults.changed');
  expect(await compare(second.context, { ...at, file })).toMatchObject({ value: { changes: [] } });
  // The power fails: both are on the disk.
  second.storage.disk.losePower({ kind: 'everything' });
  const later = await openSettings(createMemoryStorage({ disk: second.storage.disk }));
  expect([later.read(), later.former()]).toEqual([after, before]);
  expect(await former(second.context, {})).toEqual({ ok: true, value: { former: true } });
  expect(await undo(second.context, {})).toMatchObject({ ok: true });
  expect(carriedOf(second.settings.read()).office).toEqual(before.office);
  expect((await second.acts()).toReversed()).toEqual([
    expect.stringMatching(/^settings\.taken cai-dat-sanh-1\S+ .*office.* done$/),
    expect.stringMatching(/^settings\.undone .*office.* done$/),
  ]);
});

test('without an import there is nothing to bring back; a full disk changes nothing', async () => {
  const file = await exported();
  const second = await kiosk({});
  expect(await undo(second.context, {})).toEqual({ ok: false, error: 'no-former' });
  const compared = await compare(second.context, { ...at, file });
  if (!compared.ok) throw new Error(compared.error);
  const before = second.settings.read();
  second.storage.disk.setCapacity(0);
  expect(await takeIn(second.context, { ...at, file, hash: compared.value.hash })).toEqual({
    ok: false,
    error: 'storage-failed',
  });
  expect(second.settings.read()).toEqual(before);
});

test('settings written again on one day lie beside the ones before, the newest first', async () => {
  const own = createMemoryCarriers(['USB']);
  const storage = createMemoryStorage({ clock: createFakeClock(Date.parse('2026-11-26T02:30:00.000Z')) });
  const { context } = await kiosk(FIRST, storage);
  const onStick = { ...context, carriers: own };
  for (const day of ['2026-11-25', '2026-11-26']) own.fileSystem.put(`/sticks/USB/GocSo/cai-dat-sanh-1-${day}.json`, '{}');
  await carryOut(onStick, at);
  storage.clock.advance(MINUTE);
  await carryOut(onStick, at);
  expect(await files(onStick, at)).toEqual({
    ok: true,
    value: {
      files: ['20261126-0931', '20261126-0930', '2026-11-26', '2026-11-25'].map((made) => `cai-dat-sanh-1-${made}.json`),
    },
  });
});

describe('a file that is not believed', () => {
  const put = (name: string, text: string): void => stick.fileSystem.put(`/sticks/USB/GocSo/cai-dat-${name}.json`, text);
  const read = async (name: string) => compare((await kiosk({})).context, { ...at, file: `cai-dat-${name}.json` });

  test('is named for what it is', async () => {
    const { settings } = await kiosk(FIRST);
    const good = JSON.parse(writeCarried(settings.read(), '2026-11-26T00:00:00.000Z', sha256)) as Record<string, unknown>;
    const signed = (change: object): string => {
      const { hash: _hash, ...body } = { ...good, ...change };
      return JSON.stringify({ ...body, hash: sha256(JSON.stringify(body)) });
    };
    const old = good['settings'] as Settings;
    for (const [text, error] of [
      ['', 'not-settings'],
      ['{}', 'not-settings'],
      ['[1]', 'not-settings'],
      ['x'.repeat(600_000), 'not-settings'],
      [JSON.stringify({ ...good, kiosk: 'sanh-9' }), 'damaged'],
      [signed({ version: 3 }), 'newer'],
      [signed({ settings: { ...old, retentionMonths: 99 } }), 'unfit'],
      [signed({ settings: { ...old, staff: [] } }), 'unfit'],
      [signed({ settings: { ...old, office: { 'counter-guide': '025 199 001 234' } } }), 'unfit'],
      [signed({ settings: { ...old, places: [{ id: 'khu-1', kind: 'khu', name: 'lan@xa.vn' }] } }), 'unfit'],
    ] as const) {
      put('bad', text);
      expect(await read('bad'), text.slice(0, 60)).toEqual({ ok: false, error });
    }
    put('good', signed({ settings: { ...old, office: { 'office-phone': '0210 3855 123', 'of-another-content': 'x' } } }));
    expect(await read('good')).toMatchObject({ ok: true });
    expect(await read('none')).toEqual({ ok: false, error: 'no-file' });
  });

  test('but for the paper of an older file, which is that of another printer and left aside', async () => {
    const { settings } = await kiosk({ ...FIRST, paper: 'a4' });
    const text = writeCarried(settings.read(), '2026-11-26T00:00:00.000Z', sha256);
    expect(text).not.toContain('"paper"');
    const { hash: _hash, ...good } = JSON.parse(text) as Record<string, unknown>;
    const body = { ...good, version: 1, settings: { ...(good['settings'] as object), paper: 'a4' } };
    put('old', JSON.stringify({ ...body, hash: sha256(JSON.stringify(body)) }));
    const thermal = await kiosk({ printer: { kind: 'network', host: '192.168.1.9', port: 9100 }, paper: 'roll-58' });
    const file = { ...at, file: 'cai-dat-old.json' };
    const compared = await compare(thermal.context, file);
    if (!compared.ok) throw new Error(compared.error);
    expect(compared.value.changes.map(({ what }) => what)).toContain('retentionMonths');
    expect(await takeIn(thermal.context, { ...file, hash: compared.value.hash })).toMatchObject({ ok: true });
    expect(thermal.settings.read()).toMatchObject({ paper: 'roll-58', retentionMonths: 6 });
    // Nor is it brought back with what stood before.
    await thermal.settings.save({ ...thermal.settings.read(), paper: 'roll-80' });
    expect(await undo(thermal.context, {})).toMatchObject({ ok: true });
    expect(thermal.settings.read()).toMatchObject({ paper: 'roll-80', retentionMonths: 12 });
  });

  test('whatever letter of it was changed', async () => {
    const { settings } = await kiosk(FIRST);
    const text = writeCarried(settings.read(), '2026-11-26T00:00:00.000Z', sha256);
    expect(readCarried(text, sha256).ok).toBe(true);
    expect(text).not.toMatch(/pin|recovery|scrypt/i);
    fc.assert(
      fc.property(fc.nat({ max: text.length - 2 }), fc.constantFrom('7', 'z', '"', '}'), (place, letter) => {
        if (text[place] === letter || /\s/.test(text[place] ?? '')) return;
        expect(readCarried(text.slice(0, place) + letter + text.slice(place + 1), sha256).ok).toBe(false);
      }),
    );
  });

  test('a stick that was pulled out is told as gone', async () => {
    const { context, acts } = await kiosk(FIRST);
    const gone = { ok: false, error: 'carrier-gone' };
    expect(await carryOut(context, { carrier: 'none' })).toEqual(gone);
    expect(await files(context, { carrier: 'none' })).toEqual(gone);
    expect(await acts()).toEqual([expect.stringMatching(/^settings\.carried .* failed$/)]);
  });
});
