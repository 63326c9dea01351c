import { afterEach, beforeEach, expect, test } from 'vitest';
import { DAY, MINUTE, SECOND } from '#core/basics/durations.ts';
import type { CallInput } from '#core/contract/calls.ts';
import { createFileCarriers } from '#services/carriers/file-carriers.ts';
import { createMemoryCarriers } from '#services/carriers/memory-carriers.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { systemIds } from '#services/environment/ids.ts';
import { failing, withFaults } from '#services/storage/faulty-file-system.ts';
import { en } from '#renderer/language/en/index.ts';
import { type MessageKey, vi } from '#renderer/language/vi/index.ts';
import { recordTrouble } from '#renderer/screens/staff/record-trouble.ts';
import { FIRST_PIN, type MemoryApp, startMemoryApp } from '#support/memory-app.ts';
import { bothCounts, visitsOnDisk } from './recount.ts';

const LOOK = { language: 'vi', textSize: 'normal', theme: 'default' } as const;
const visitId = (number: number): string => `${number.toString(16).padStart(8, '0')}-0000-4000-9000-000000000000`;
const activityId = (number: number): string => `${number.toString(16).padStart(8, '0')}-0000-4000-a000-000000000000`;
const SAID = {
  need: { kind: 'other', what: 'vneid' },
  outcome: 'helped',
  referral: null,
  minutes: 10,
  via: 'kiosk',
  age: null,
  practise: [],
} satisfies CallInput<'away.add'>['said'];
const GROUP = {
  place: 'nguoi-dan',
  programme: [],
  all: 20,
  members: 3,
  elderly: 6,
  shown: [],
  quiz: null,
  printed: 0,
} satisfies CallInput<'group.save'>['said'];
const PAGE = {
  engine: 'chromium',
  engineVersion: 148,
  width: 1920,
  height: 1080,
  ratio: 1,
  pxPerMm: null,
  fingers: 10,
  voice: false,
  touch: null,
} as const;

let app: MemoryApp;
beforeEach(async () => {
  app = await startMemoryApp();
  await app.enter();
}, 60_000);
afterEach(() => app.close());

/** A visit with one activity that goes on. */
async function begin(number: number): Promise<void> {
  const activity = { id: activityId(number), at: 1, seconds: 30, kind: 'search', found: true } as const;
  await app.call('visit.start', { visit: visitId(number), settings: LOOK });
  await app.call('visit.record', { visit: visitId(number), seconds: 40, settings: LOOK, activity });
}

async function visit(number: number, seconds = 60): Promise<void> {
  await begin(number);
  await app.call('visit.end', { visit: visitId(number), seconds, settings: LOOK, how: 'done' });
}

/** What staff read of it, in both languages. */
function isSaid(...keys: readonly MessageKey[]): void {
  for (const key of keys) {
    expect(vi[key].length, key).toBeGreaterThan(10);
    expect(en[key].length, key).toBeGreaterThan(10);
  }
}

async function reconciles(visits: number, from = '2025-01-01', to = '2026-12-31'): Promise<void> {
  const { said, counted, unreadable } = await bothCounts(app, from, to);
  expect(said).toEqual(counted);
  expect(counted.visits).toBe(visits);
  expect(unreadable).toEqual([]);
  const data = (await app.app.context.diagnosis.run()).find(({ check }) => check === 'data');
  expect(data?.says).toBe('data-whole');
}

test('wrong PINs: counted, then not listened to, the right one neither; afterwards it opens, and another’s was never shut', async () => {
  await visit(1);
  await app.call('staff.add', { code: 'lan', role: 'staff', pin: '907116' });
  await app.call('staff.lock', {});
  const tries = [];
  for (let time = 0; time < 5; time += 1) tries.push(await app.call('staff.unlock', { code: 'lan', pin: '111999' }));
  expect(tries.map((tried) => (tried.ok ? tried.value : null))).toEqual([
    { outcome: 'wrong', left: 4 },
    { outcome: 'wrong', left: 3 },
    { outcome: 'wrong', left: 2 },
    { outcome: 'wrong', left: 1 },
    { outcome: 'locked', lockedFor: 15 * SECOND },
  ]);
  expect(await app.call('staff.unlock', { code: 'lan', pin: '907116' })).toMatchObject({ value: { outcome: 'locked' } });
  expect(await app.call('staff.unlock', { code: 'cb-1', pin: FIRST_PIN })).toMatchObject({ value: { outcome: 'unlocked' } });
  await app.call('staff.lock', {});
  app.clock.advance(15 * SECOND);
  expect(await app.call('staff.unlock', { code: 'lan', pin: '907116' })).toMatchObject({ value: { outcome: 'unlocked' } });
  isSaid('staff.wrong', 'staff.locked');
  await reconciles(1);
});

test('the clock set back a year: visits go on, are marked, and none is lost; staff are told', async () => {
  await visit(1);
  await visit(2);
  await begin(3);
  app.clock.jumpTo(app.clock.now() - 365 * DAY);
  await app.call('visit.end', { visit: visitId(3), seconds: 90, settings: LOOK, how: 'home' });
  await visit(4);
  const visits = await visitsOnDisk(app);
  expect(visits.map(({ id, clock }) => [id.slice(0, 8), clock])).toEqual(
    expect.arrayContaining([
      ['00000001', 'steady'],
      ['00000002', 'steady'],
      ['00000003', 'suspect'],
      ['00000004', 'suspect'],
    ]),
  );
  expect(app.app.context.notices.list().map(({ kind }) => kind)).toContain('clock-suspect');
  isSaid('staff.noticeClock', 'staff.suspect');
  const clock = (await app.app.context.diagnosis.run()).find(({ check }) => check === 'clock');
  expect(clock?.says).toBe('clock-behind');
  await reconciles(4);
});

test('the disk full while a session is closed: it is said, the session stays open, and closing again writes it once', async () => {
  await begin(1);
  const joined = await app.call('session.join', { visit: visitId(1) });
  if (!joined.ok) throw new Error(joined.error);
  const { session } = joined.value;
  app.disk.setCapacity(0);
  const refused = await app.call('session.close', { session, said: SAID });
  expect(refused).toEqual({ ok: false, error: 'storage-failed' });
  isSaid(recordTrouble('storage-failed'), 'staff.noticeFull', 'staff.noticeAudit');
  expect(app.app.context.notices.list().map(({ kind }) => kind)).toEqual(expect.arrayContaining(['disk-full', 'audit-missed']));
  expect((await visitsOnDisk(app))[0]?.assist?.said).toBeNull();

  app.disk.setCapacity(null);
  expect(await app.call('session.close', { session, said: SAID })).toEqual({ ok: true, value: {} });
  const [record] = await visitsOnDisk(app);
  expect(record?.assist).toMatchObject({ said: { outcome: 'helped', minutes: 10 }, corrections: [] });
  // What was refused is in the record of acts too, before what came of it.
  const acts = await app.app.context.audit.recent(2);
  expect(acts.map(({ act, outcome }) => `${act} ${outcome}`)).toEqual(['session.closed done', 'session.closed failed']);
  await app.call('visit.end', { visit: visitId(1), seconds: 70, settings: LOOK, how: 'done' });
  await reconciles(1);
});

test.each([
  ['pulled out at the first byte', 'create'],
  ['pulled out in the middle', 'write'],
  ['pulled out before it was safe', 'sync'],
  ['pulled out before its name was given', 'rename'],
] as const)('a stick %s: it is said, nothing half-written bears a name, and the data is untouched', async (_name, call) => {
  await visit(1);
  const sticks = createMemoryCarriers(['DO']);
  const pulled = createFileCarriers({
    fileSystem: withFaults(sticks.fileSystem, failing(call, 'EIO', 9, '/sticks/DO')),
    find: async () => [{ id: 'DO', kind: 'stick', name: 'DO', freeBytes: null, path: '/sticks/DO' }],
    ids: systemIds,
    log: silentLogger,
  });
  const { context } = app.app;
  Object.assign(context, { carriers: pulled });
  expect(await app.call('diagnose.bundle', { carrier: 'DO', page: PAGE })).toEqual({ ok: false, error: 'carrier-gone' });
  expect(await sticks.files('DO')).toEqual({ ok: true, value: [] });
  expect((await context.audit.recent(1))[0]).toMatchObject({ act: 'support.made', outcome: 'failed' });
  isSaid('staff.carry.carrier-gone', 'staff.carry.carrier-full', 'staff.carry.carrier-failed');
  Object.assign(context, { carriers: sticks });
  expect((await app.call('diagnose.bundle', { carrier: 'DO', page: PAGE })).ok).toBe(true);
  await reconciles(1);
});

test('a report over a day that cannot be read: the day is named, the others add up; put back, all do', async () => {
  await visit(1);
  app.clock.advance(DAY);
  await app.enter();
  await visit(2);
  await visit(3);
  app.clock.advance(DAY);
  await app.enter();
  await visit(4);
  const path = `${app.root}/visits/2026/2026-11-24.json`;
  const [bytes, before] = [await app.disk.read(path), await app.disk.read(`${path}.bak`)];
  for (const name of [path, `${path}.bak`]) app.disk.put(name, 'not what was written');
  const { said, counted, unreadable } = await bothCounts(app, '2026-11-01', '2026-11-30');
  expect(said).toEqual(counted);
  expect(said.visits).toBe(2);
  expect(unreadable).toEqual(['2026-11-24']);
  isSaid('staff.figUnreadable');
  const data = (await app.app.context.diagnosis.run()).find(({ check }) => check === 'data');
  expect(data).toMatchObject({ says: 'data-bad', named: ['visits/2026/2026-11-24.json'] });

  app.disk.put(path, bytes);
  app.disk.put(`${path}.bak`, before);
  await reconciles(4);
});

test('two pages at once: a new page shuts the corner of the old one, and what both press is counted, each once', async () => {
  await visit(1);
  await app.call('kiosk.hello', {});
  expect(await app.call('tally.count', { place: 'nguoi-dan', kind: 'vneid', by: 1 })).toEqual({
    ok: false,
    error: 'not-allowed',
  });
  await app.enter();
  const presses = Array.from({ length: 40 }, () => app.call('tally.count', { place: 'nguoi-dan', kind: 'vneid', by: 1 }));
  expect((await Promise.all(presses)).every(({ ok }) => ok)).toBe(true);
  expect(await app.call('tally.today', {})).toMatchObject({ value: { tally: { 'nguoi-dan': { vneid: 40 } } } });
  // The same group twice, from two corners that both waited.
  const saves = [1, 2].map(() => app.call('group.save', { id: activityId(9), said: GROUP }));
  expect((await Promise.all(saves)).every(({ ok }) => ok)).toBe(true);
  const groups = await app.call('group.recent', {});
  expect(groups.ok && groups.value.groups.map(({ said }) => said.all)).toEqual([20]);
  await reconciles(1);
});

test('two of staff write one place of the content at once: both words stand in its history, the last one holds', async () => {
  const at = { procedure: 'dang-ky-khai-sinh', place: 'facts/fee', source: 'Nghị quyết 12/2026', date: '2026-11-01' };
  const words = (vietnamese: string) => ({ ...at, value: { text: { vi: vietnamese, en: '' }, detail: null } });
  const both = await Promise.all([app.call('overlay.edit', words('8.000 đồng')), app.call('overlay.edit', words('9.000 đồng'))]);
  expect(both.every(({ ok }) => ok)).toBe(true);
  const read = await app.call('overlay.read', { procedure: at.procedure });
  const place = read.ok ? read.value.places.find(({ place: one }) => one === 'facts/fee') : undefined;
  expect(place?.versions.map(({ value }) => (value !== null && 'text' in value ? value.text.vi : null))).toEqual([
    '8.000 đồng',
    '9.000 đồng',
  ]);
  expect(place?.shown).toMatchObject({ text: { vi: '9.000 đồng' } });
});

test.each<readonly [string, () => Promise<unknown>, string, MessageKey]>([
  [
    'a million heads',
    () => app.call('group.save', { id: activityId(1), said: { ...GROUP, all: 1_000_000 } }),
    'too-many',
    'records.tooMany',
  ],
  [
    'more members than heads',
    () => app.call('group.save', { id: activityId(1), said: { ...GROUP, members: 21 } }),
    'counts-disagree',
    'records.disagree',
  ],
  [
    'nobody',
    () => app.call('group.save', { id: activityId(1), said: { ...GROUP, all: 0 } }),
    'counts-disagree',
    'records.disagree',
  ],
  [
    'fewer than none',
    () => app.call('group.save', { id: activityId(1), said: { ...GROUP, all: -5 } }),
    'invalid-input',
    'records.notSaved',
  ],
  [
    'half a person',
    () => app.call('group.save', { id: activityId(1), said: { ...GROUP, all: 2.5 } }),
    'invalid-input',
    'records.notSaved',
  ],
  [
    'a week of minutes',
    () => app.call('away.add', { id: activityId(1), said: { ...SAID, minutes: 9999 } }),
    'invalid-input',
    'records.notSaved',
  ],
  [
    'a place nobody listed',
    () => app.call('tally.count', { place: 'khu-99', kind: 'vneid', by: 1 }),
    'unknown-place',
    'records.unlisted',
  ],
  [
    'less than nothing',
    () => app.call('tally.count', { place: 'nguoi-dan', kind: 'vneid', by: -1 }),
    'nothing-to-take',
    'records.nothing',
  ],
  [
    'years before the kiosk',
    () => app.call('report.totals', { from: '1900-01-01', to: '1900-01-02' }),
    'bad-range',
    'staff.notRead',
  ],
])('absurd: %s is refused by name, said in words, and nothing is written', async (_name, act, problem, key) => {
  await visit(1);
  const before = await app.everything();
  expect(await act()).toEqual({ ok: false, error: problem });
  isSaid(key);
  const after = await app.everything();
  for (const [path, text] of after)
    if (!path.startsWith('log ') && !path.includes('/audit/')) expect(text, path).toBe(before.get(path));
  await reconciles(1);
});

test('a visit of a hundred years is one of a day: what a jumped clock says of its length is no length', async () => {
  await begin(1);
  await app.call('visit.end', { visit: visitId(1), seconds: 3_155_760_000, settings: LOOK, how: 'done' });
  expect((await visitsOnDisk(app))[0]?.seconds).toBe(DAY / SECOND);
  app.clock.advance(MINUTE);
  await reconciles(1);
});
