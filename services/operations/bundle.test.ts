import { beforeEach, describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '#core/basics/durations.ts';
import { calls } from '#core/contract/calls.ts';
import type { Context } from '#services/app/context.ts';
import { openAuditLog } from '#services/audit/file-audit-log.ts';
import { createMemoryCarriers, type MemoryCarriers } from '#services/carriers/memory-carriers.ts';
import { createFileCarriers } from '#services/carriers/file-carriers.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import type { FakeClock } from '#services/environment/fake-clock.ts';
import { workHere } from '#services/report/report-work.ts';
import { failing, withFaults } from '#services/storage/faulty-file-system.ts';
import { openKiosk, putVisits } from '#support/kiosk-folder.ts';
import { createCountingIds, createMemoryStorage } from '#support/memory-storage.ts';
import { openedProcedure, uuid, visitAt } from '#support/visit-records.ts';
import { join, list, make, save } from './bundle.ts';

const pack = {
  version: '9f'.repeat(32),
  date: '2026-11-20',
  procedures: [{ id: 'khai-sinh', name: { vi: 'Đăng ký khai sinh', en: 'Birth' } }],
};
const visits = (day: string, count: number, first: number) =>
  Array.from({ length: count }, (_, at) =>
    visitAt(`${day}T03:00:00.000Z`, { id: uuid(first + at), activities: [openedProcedure('khai-sinh')] }),
  );

interface Kiosk {
  readonly context: Context;
  readonly clock: FakeClock;
  readonly acts: () => Promise<readonly (readonly [string, string, string])[]>;
}

async function kiosk(name: string, carriers: Context['carriers'], counted: Parameters<typeof putVisits>[1] = []): Promise<Kiosk> {
  const storage = createMemoryStorage();
  await putVisits(storage, counted);
  const { bundles, tallies } = await openKiosk(storage, name);
  await tallies.count('nguoi-dan', 'vneid', 1);
  const audit = await openAuditLog(storage);
  const context = {
    version: '0.1.0',
    clock: storage.clock,
    content: { pack: () => pack },
    staff: { who: () => 'lan' },
    carriers,
    audit,
    bundles,
    reportWork: workHere,
  } as unknown as Context;
  return {
    context,
    clock: storage.clock,
    acts: async () => (await audit.recent(9)).map(({ act, about, outcome }) => [act, about, outcome] as const),
  };
}

let sticks: MemoryCarriers;
let office: Kiosk;
beforeEach(async () => {
  sticks = createMemoryCarriers(['A']);
  office = await kiosk('quay-1', sticks, visits('2026-11-03', 6, 0));
});

const all = { carrier: 'A', range: null } as const;
async function madeBy({ context }: Kiosk): Promise<string> {
  const made = await make(context, { carrier: 'A' });
  if (!made.ok) throw new Error(made.error);
  return calls['bundle.make'].output.parse(made.value).file;
}

test('kiosks hand on by a stick, in any order and again, and any of them joins', async () => {
  const hall = await kiosk('quay-2', sticks, visits('2026-11-04', 20, 100));
  const files = [await madeBy(office), await madeBy(hall), await madeBy(office)];
  const listed = await list(office.context, { carrier: 'A' });
  expect(listed).toMatchObject({
    ok: true,
    value: { faults: [], bundles: [{ name: 'quay-1', file: files[2] }, { name: 'quay-1', file: files[0] }, { name: 'quay-2' }] },
  });
  for (const order of [files, files.toReversed(), [...files, ...files]]) {
    const result = await join(hall.context, { ...all, files: order });
    const { overview, faults } = calls['bundle.join'].output.parse(result.ok ? result.value : null);
    expect(faults).toEqual([]);
    expect(overview.kiosks.map(({ name, figures }) => [name, figures.visits])).toEqual([
      ['quay-1', 6],
      ['quay-2', 20],
    ]);
    expect(overview.kiosks[0]?.health).toMatchObject({ program: '0.1.0', content: { date: '2026-11-20' }, backup: null });
    expect(overview.all).toMatchObject({ visits: 26, tallies: { vneid: 2 } });
  }
  expect((await office.acts()).slice(0, 1)).toEqual([['bundle.made', files[2], 'done']]);
  expect((await hall.acts())[0]).toEqual(['bundle.joined', '6', 'done']);
});

test('a range counts its days; one that ends before it begins is refused', async () => {
  const files = [await madeBy(office)];
  const at = (from: string, to: string) => join(office.context, { carrier: 'A', files, range: { from, to } });
  expect(await at('2026-11-03', '2026-11-03')).toMatchObject({ value: { overview: { all: { visits: 6 } } } });
  expect(await at('2026-11-04', '2026-11-30')).toMatchObject({ value: { overview: { all: { visits: 0 } } } });
  expect(await at('2026-11-04', '2026-11-03')).toEqual({ ok: false, error: 'bad-range' });
});

test('what is saved can be read again, is in words, and hides what is small', async () => {
  const hall = await kiosk('quay-2', sticks, visits('2026-11-04', 3, 100));
  // Only what is over may leave.
  for (const { clock } of [office, hall]) clock.advance(8 * DAY);
  const files = [await madeBy(office), await madeBy(hall)];
  const saved = await save(office.context, { ...all, files, language: 'vi' });
  expect(saved).toEqual({
    ok: true,
    value: { files: ['goc-so-gop-tat-ca-lap-20261201-0900.csv', 'goc-so-gop-tat-ca-lap-20261201-0900.json'], faults: [] },
  });
  const csv = await sticks.read('A', 'goc-so-gop-tat-ca-lap-20261201-0900.csv');
  const text = csv.ok ? Buffer.from(csv.value).toString('utf8') : '';
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toContain('Đăng ký khai sinh');
  // Each kiosk says what it may say by itself.
  expect(text).toContain('quay-1;6;6\r\nquay-2;*;*\r\nCộng;6*;6*');
  expect(text).not.toMatch(/;[39](;|\r)/);
  const json = await sticks.read('A', 'goc-so-gop-tat-ca-lap-20261201-0900.json');
  expect(JSON.parse(json.ok ? Buffer.from(json.value).toString('utf8') : '')).toMatchObject({
    type: 'goc-so.merged',
    kiosks: [{ name: 'quay-1' }, { name: 'quay-2' }],
  });
  expect((await office.acts()).slice(0, 2)).toEqual([
    ['report.made', 'goc-so-gop-tat-ca-lap-20261201-0900.json', 'done'],
    ['report.made', 'goc-so-gop-tat-ca-lap-20261201-0900.csv', 'done'],
  ]);
});

test('a result written again lies beside the one before: another range, another minute', async () => {
  office.clock.advance(8 * DAY);
  const files = [await madeBy(office)];
  const named = async (from: string, to: string) => {
    const saved = await save(office.context, { carrier: 'A', range: { from, to }, files, language: 'vi' });
    return saved.ok ? saved.value.files[0] : null;
  };
  expect(await named('2026-11-01', '2026-11-30')).toBe('goc-so-gop-2026-11-lap-20261201-0900.csv');
  expect(await named('2026-10-01', '2026-11-30')).toBe('goc-so-gop-2026-10-01-den-2026-11-30-lap-20261201-0900.csv');
  office.clock.advance(MINUTE);
  expect(await named('2026-11-01', '2026-11-30')).toBe('goc-so-gop-2026-11-lap-20261201-0901.csv');
});

test('the same once more in one minute lies beside the first too', async () => {
  office.clock.advance(8 * DAY);
  const files = [await madeBy(office)];
  const once = async () => {
    const saved = await save(office.context, { ...all, files, language: 'vi' });
    return saved.ok ? saved.value.files : saved.error;
  };
  const stem = 'goc-so-gop-tat-ca-lap-20261201-0900';
  expect(await once()).toEqual([`${stem}.csv`, `${stem}.json`]);
  expect(await once()).toEqual([`${stem}-2.csv`, `${stem}-2.json`]);
  expect((await office.acts())[0]).toEqual(['report.made', `${stem}-2.json`, 'done']);
});

test('nothing leaves of a month that is not over, nor of a part of one', async () => {
  const files = [await madeBy(office)];
  expect(await save(office.context, { ...all, files, language: 'vi' })).toEqual({ ok: false, error: 'not-over' });
  office.clock.advance(8 * DAY);
  const later = [await madeBy(office)];
  const part = { from: '2026-11-02', to: '2026-11-30' };
  expect(await save(office.context, { carrier: 'A', range: part, files: later, language: 'vi' })).toEqual({
    ok: false,
    error: 'not-over',
  });
  expect(await save(office.context, { ...all, files: later, language: 'vi' })).toMatchObject({ ok: true });
});

describe('what is wrong with a stick', () => {
  test('bad files are named and the others joined without them', async () => {
    const file = await madeBy(office);
    await sticks.write('A', 'letter.gocso', Buffer.from('Kính gửi'));
    await sticks.write('A', 'holiday.jpg', Buffer.from('x'));
    const whole = await sticks.read('A', file);
    if (whole.ok) await sticks.write('A', 'cut.gocso', whole.value.subarray(0, 90));
    const faults = [
      { file: 'cut.gocso', problem: 'damaged' },
      { file: 'letter.gocso', problem: 'no-bundle' },
    ];
    expect(await list(office.context, { carrier: 'A' })).toMatchObject({ value: { bundles: [{ file }], faults } });
    const joined = await join(office.context, { ...all, files: ['cut.gocso', file, 'letter.gocso', 'gone.gocso'] });
    expect(joined).toMatchObject({
      value: { overview: { all: { visits: 6 } }, faults: [...faults, { file: 'gone.gocso', problem: 'no-file' }] },
    });
  });

  test('pulled out: nothing is joined by half, and what could not be written is said and put in the audit', async () => {
    const file = await madeBy(office);
    sticks.pullOut('A');
    const gone = { ok: false, error: 'carrier-gone' };
    expect(await make(office.context, { carrier: 'A' })).toEqual(gone);
    expect(await list(office.context, { carrier: 'A' })).toEqual(gone);
    expect(await join(office.context, { ...all, files: [file] })).toEqual(gone);
    expect(await save(office.context, { ...all, files: [file], language: 'vi' })).toEqual(gone);
    expect((await office.acts())[0]).toMatchObject(['bundle.made', expect.stringMatching(/gocso$/), 'failed']);
  });

  test.each([
    ['pulled out in the middle', 'EIO', 'carrier-gone'],
    ['full', 'ENOSPC', 'carrier-full'],
    ['failing', 'EINVAL', 'carrier-failed'],
  ])('%s while it is written to: no half of a bundle stands there', async (_, code, error) => {
    const carriers = createFileCarriers({
      fileSystem: withFaults(sticks.fileSystem, failing('write', code, 1)),
      find: async () => [{ id: 'A', kind: 'stick', name: 'A', freeBytes: null, path: '/sticks/A' }],
      ids: createCountingIds(),
      log: silentLogger,
    });
    const { context } = await kiosk('quay-3', carriers);
    expect(await make(context, { carrier: 'A' })).toEqual({ ok: false, error });
    expect(await list(context, { carrier: 'A' })).toMatchObject({ value: { bundles: [], faults: [] } });
    expect(await make(context, { carrier: 'A' })).toMatchObject({ ok: true });
  });
});
