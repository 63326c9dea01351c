import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '#core/basics/durations.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createMemoryCarriers } from '#services/carriers/memory-carriers.ts';
import { openAuditLog } from '#services/audit/file-audit-log.ts';
import { dayPlus } from '#core/report/days.ts';
import { openAwayBook } from '#services/away/away-book.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createReportDesk } from '#services/report/file-report-desk.ts';
import { openDay } from '#services/visits/day-store.ts';
import { storedDays } from '#services/visits/log-state.ts';
import { withFaults } from '#services/storage/faulty-file-system.ts';
import { createMemoryDisk, createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { visitAt } from '#support/visit-records.ts';
import { startDailyRound } from './daily-round.ts';
import { createKeeper } from './file-keeper.ts';
import { openKeepFile } from './keep-file.ts';

const NOW = Date.UTC(2026, 10, 26, 2);

async function putDay(storage: MemoryStorage, day: string): Promise<void> {
  const store = await openDay(storage, day);
  await store.update((data) => ({ ...data, visits: [visitAt(`${day}T02:00:00.000Z`)] }));
  await store.settled();
}

/** A keeper over a kiosk that has one visit of today, with a stick plugged in. */
async function keeperOf(storage = createMemoryStorage({ clock: createFakeClock(NOW) })) {
  const carriers = createMemoryCarriers(['USB']);
  await putDay(storage, '2026-11-26');
  const busy = { open: false };
  const file = await openKeepFile(storage);
  const audit = await openAuditLog(storage);
  const keeper = createKeeper({
    tools: storage,
    file,
    months: () => 12,
    visits: { holding: async () => ({ days: [], open: busy.open }) },
    away: await openAwayBook(storage, () => 'kiosk-1'),
    report: createReportDesk(storage),
    audit,
    carriers,
    kiosk: () => 'kiosk-1',
    program: '0.1.0',
  });
  const names = async (): Promise<readonly string[]> => {
    const there = await carriers.files('USB');
    return there.ok ? there.value.map(({ name }) => name) : [];
  };
  return { keeper, storage, carriers, audit, file, busy, names };
}

describe('backing up', () => {
  test('writes one file, says so, and lists it', async () => {
    const { keeper, names } = await keeperOf();
    const made = await keeper.backUp('USB');
    expect(made).toMatchObject({ ok: true, value: { files: 2 } });
    const [name = ''] = await names();
    expect(name).toMatch(/^goc-so-backup-kiosk-1-[0-9a-f]{8}-20261126-020000\.zip$/);
    expect(await keeper.status()).toMatchObject({
      lastBackup: { outcome: 'done', file: name },
      lastGoodBackup: '2026-11-26T02:00:00.000Z',
    });
    expect(await keeper.archives('USB')).toMatchObject({
      ok: true,
      value: [{ file: name, own: true, stamp: '20261126-020000' }],
    });
  });

  test('keeps seven days and four weeks, and never touches what is not its own', async () => {
    const { keeper, carriers, storage, names } = await keeperOf();
    const stranger = 'goc-so-backup-kiosk-1-ffffffff-20260101-020000.zip';
    await carriers.write('USB', stranger, new Uint8Array(3));
    await carriers.write('USB', 'bao-cao.csv', new Uint8Array(3));
    for (let day = 0; day < 40; day += 1) {
      await keeper.backUp('USB');
      storage.clock.advance(DAY);
    }
    const left = await names();
    expect(left).toContain(stranger);
    expect(left).toContain('bao-cao.csv');
    expect(left.length - 2).toBeGreaterThanOrEqual(9);
    expect(left.length - 2).toBeLessThanOrEqual(11);
  });

  test('by a clock that was set back keeps the one just written, and those that stood there', async () => {
    const { keeper, storage, names } = await keeperOf();
    for (let day = 0; day < 30; day += 1) {
      await keeper.backUp('USB');
      storage.clock.advance(DAY);
    }
    const before = await names();
    storage.clock.jumpTo(Date.UTC(2020, 0, 1));
    const made = await keeper.backUp('USB');
    if (!made.ok) throw new Error(made.error);
    expect(await names()).toEqual([made.value.file, ...before].toSorted());
  });

  test('onto a stick that is gone, full or lies is told, and the last good one is remembered', async () => {
    const { keeper, carriers, storage, names } = await keeperOf();
    await keeper.backUp('USB');
    storage.clock.advance(HOUR);
    carriers.fileSystem.setCapacity(100);
    expect(await keeper.backUp('USB')).toEqual({ ok: false, error: 'carrier-full' });
    expect(await keeper.status()).toMatchObject({
      lastBackup: { outcome: 'carrier-full', file: null },
      lastGoodBackup: '2026-11-26T02:00:00.000Z',
    });
    expect(await names()).toHaveLength(1);
    carriers.pullOut('USB');
    expect(await keeper.backUp('USB')).toEqual({ ok: false, error: 'carrier-gone' });
    expect(await keeper.backUp('never there')).toEqual({ ok: false, error: 'carrier-gone' });
  });

  test('that is read back as something else is not kept', async () => {
    const { keeper, carriers, names } = await keeperOf();
    const read = carriers.read.bind(carriers);
    Object.assign(carriers, { read: async () => ({ ok: true, value: new Uint8Array(40) }) });
    expect(await keeper.backUp('USB')).toEqual({ ok: false, error: 'not-verified' });
    Object.assign(carriers, { read });
    expect(await names()).toEqual([]);
  });
});

describe('the daily round', () => {
  test('backs up once a day to the place that was chosen, when nobody stands at the kiosk', async () => {
    const { keeper, storage, names, busy, audit } = await keeperOf();
    await keeper.daily();
    expect(await names()).toEqual([]);
    await keeper.choose('USB');
    busy.open = true;
    await keeper.daily();
    expect(await names()).toEqual([]);
    busy.open = false;
    for (const wait of [0, HOUR, HOUR]) {
      storage.clock.advance(wait);
      await keeper.daily();
    }
    expect(await names()).toHaveLength(1);
    storage.clock.advance(DAY);
    await keeper.daily();
    expect(await names()).toHaveLength(2);
    expect((await audit.recent(9)).map(({ act, who }) => `${act} ${who}`)).toEqual(['backup.made null', 'backup.made null']);
  });

  test('tells staff of a stick that is gone, and tries again at the next look', async () => {
    const { keeper, storage, carriers, names } = await keeperOf();
    await keeper.choose('other');
    await keeper.daily();
    expect(storage.notices.list()).toMatchObject([{ kind: 'backup-failed', about: 'carrier-gone' }]);
    expect(await carriers.list()).toHaveLength(1);
    await keeper.choose('USB');
    await keeper.daily();
    expect(await names()).toHaveLength(1);
  });

  test('packs nothing for a stick that is not there, and the audit says so once a day and when it is something else', async () => {
    const read: string[] = [];
    const disk = createMemoryDisk();
    const fileSystem = withFaults(disk, { before: ({ call, path }) => void (call === 'read' && read.push(path)) });
    const { keeper, storage, carriers, audit } = await keeperOf(
      createMemoryStorage({ clock: createFakeClock(NOW), disk, fileSystem }),
    );
    await keeper.choose('USB');
    carriers.pullOut('USB');
    await keeper.again();
    read.length = 0;
    for (let look = 0; look < 6; look += 1) {
      storage.clock.advance(10 * MINUTE);
      await keeper.daily();
    }
    expect(read.filter((path) => path.includes('/visits/'))).toEqual([]);
    const said = async () => (await audit.recent(9)).map(({ about, outcome }) => `${about} ${outcome}`);
    expect(await said()).toEqual(['carrier-gone failed']);
    carriers.plugIn('USB');
    carriers.fileSystem.setCapacity(100);
    await keeper.daily();
    await keeper.daily();
    expect(await said()).toEqual(['carrier-full failed', 'carrier-gone failed']);
    storage.clock.advance(DAY);
    await keeper.daily();
    await keeper.daily();
    expect(await said()).toHaveLength(3);
  });

  test('lets go of what is old, and says why where it does not', async () => {
    const { keeper, storage } = await keeperOf();
    await putDay(storage, '2025-09-01');
    await keeper.daily();
    expect(await keeper.status()).toMatchObject({ waiting: 'clock-unsure', lastPurge: null });
    expect(storage.notices.list()).toMatchObject([{ kind: 'purge-waits', about: 'clock-unsure' }]);
    expect(await keeper.confirm('2026-11-25')).toEqual({ ok: false, error: 'other-day' });
    await keeper.confirm('2026-11-26');
    await keeper.daily();
    expect(await keeper.status()).toMatchObject({
      waiting: null,
      lastPurge: { kind: 'visits', month: '2025-09', files: 1, records: 1 },
    });
    expect(await storedDays(storage)).toEqual(['2026-11-26']);
  });

  test('removes what a restore put aside after thirty days, once the clock is believed', async () => {
    const { keeper, storage } = await keeperOf();
    storage.disk.put(`${ROOT}/before-restore-20261001T000000Z/visits/2026/2026-09-30.json`, 'old');
    storage.disk.put(`${ROOT}/before-restore-20261120T000000Z/settings.json`, 'old');
    await keeper.daily();
    expect((await keeper.status()).putAside).toHaveLength(2);
    await keeper.confirm('2026-11-26');
    await keeper.daily();
    expect((await keeper.status()).putAside).toEqual(['before-restore-20261120T000000Z']);
  });

  test('is made soon after the start and looked for again, until it is stopped', async () => {
    const clock = createFakeClock();
    let rounds = 0;
    const stop = startDailyRound({ daily: async () => void (rounds += 1) }, clock, silentLogger);
    const tick = async (time: number): Promise<void> => {
      clock.advance(time);
      await new Promise((resume) => setImmediate(resume));
    };
    await tick(MINUTE);
    await tick(10 * MINUTE);
    expect(rounds).toBe(2);
    stop();
    await tick(DAY);
    expect(rounds).toBe(2);
  });
});

describe('a month of which something cannot be read', () => {
  async function stuckKeeper() {
    const kept = await keeperOf();
    const { storage } = kept;
    for (let day = '2025-09-05'; day < '2026-11-26'; day = dayPlus(day, 10)) await putDay(storage, day);
    for (const end of ['', '.bak']) storage.disk.put(`${ROOT}/visits/2025/2025-09-15.json${end}`, 'nothing of value');
    await kept.keeper.daily();
    return kept;
  }

  test('is named, and goes where an admin says so, once', async () => {
    const { keeper, storage } = await stuckKeeper();
    expect(await keeper.status()).toMatchObject({
      waiting: 'unreadable-days',
      stuck: [{ month: '2025-09', days: ['2025-09-15'], away: false }],
    });
    expect(await keeper.letGo('2025-09')).toEqual({ ok: true, value: null });
    expect(await keeper.status()).toMatchObject({ waiting: null, stuck: [] });
    expect((await storedDays(storage))[0]?.startsWith('2025-09')).toBe(false);
    expect(await keeper.letGo('2025-09')).toEqual({ ok: false, error: 'not-stuck' });
  });

  test('no other month goes that way, and none while somebody stands at the kiosk', async () => {
    const { keeper, busy, storage } = await stuckKeeper();
    expect(await keeper.letGo('2025-12')).toEqual({ ok: false, error: 'not-stuck' });
    busy.open = true;
    expect(await keeper.letGo('2025-09')).toEqual({ ok: false, error: 'visit-open' });
    expect((await storedDays(storage))[0]).toBe('2025-09-05');
  });
});
