import { describe, expect, test } from 'vitest';
import { DAY } from '#core/basics/durations.ts';
import type { HelpSaid } from '#core/help/said.ts';
import { countVisits } from '#core/report/count-visits.ts';
import type { Totals } from '#core/report/totals.ts';
import { dayPlus } from '#core/report/days.ts';
import type { VisitRecord } from '#core/visit/record.ts';
import { openAuditLog } from '#services/audit/file-audit-log.ts';
import { verifyAudit } from '#services/audit/verify-audit.ts';
import { openAwayBook } from '#services/away/away-book.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { collectVisits } from '#services/merge/collect-visits.ts';
import { createReportDesk } from '#services/report/file-report-desk.ts';
import { powerCut, type Step, withFaults } from '#services/storage/faulty-file-system.ts';
import type { FileSystem } from '#services/storage/file-system.ts';
import type { Loss } from '#services/storage/memory-disk.ts';
import type { MemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { dayFileName, openDay } from '#services/visits/day-store.ts';
import { openVisitLog } from '#services/visits/day-visit-log.ts';
import { storedDays } from '#services/visits/log-state.ts';
import { createMemoryDisk, createMemoryStorage, ROOT } from '#support/memory-storage.ts';
import { seeded } from '#support/seeded.ts';
import { openedProcedure, uuid, visitAt } from '#support/visit-records.ts';
import { openAwaySums } from './away-sums.ts';
import { openKeepFile } from './keep-file.ts';
import { clockIsSure, purge, type PurgeParts, stuckMonths } from './purge.ts';

/** 26 November 2026, nine in the morning. */
const NOW = Date.UTC(2026, 10, 26, 2);
const HELP: HelpSaid = {
  need: { kind: 'other', what: 'vneid' },
  outcome: 'helped',
  referral: null,
  minutes: 20,
  via: 'own-phone',
  age: '60-up',
  practise: [],
};

const made = (day: string, count: number): readonly VisitRecord[] =>
  Array.from({ length: count }, (_, at) =>
    visitAt(`${day}T03:00:00.000Z`, {
      id: uuid(Number(day.replaceAll('-', '')) * 10 + at),
      sequence: at + 1,
      activities: [openedProcedure('khai-sinh')],
    }),
  );

/** Writes a day twice, as the log does, so that a generation before it is left. */
async function putDay(disk: MemoryFileSystem, day: string, count: number): Promise<void> {
  const store = await openDay(createMemoryStorage({ disk }), day);
  await store.update((data) => ({ ...data, visits: made(day, count).slice(1) }));
  await store.update((data) => ({ ...data, visits: made(day, count) }));
  await store.settled();
}

/** The opened parts of a kiosk over a disk, at a time. */
async function openParts(fileSystem: FileSystem, now = NOW): Promise<PurgeParts & { settle(): Promise<void> }> {
  const tools = createMemoryStorage({ fileSystem, clock: createFakeClock(now) });
  const file = await openKeepFile(tools);
  const visits = await openVisitLog(tools, () => 'kiosk-1');
  const away = await openAwayBook(tools, () => 'kiosk-1');
  const report = createReportDesk(tools);
  const audit = await openAuditLog(tools);
  const settle = async (): Promise<void> => {
    for (const part of [file, visits, away, report, audit]) await part.settled();
  };
  return { tools, file, months: () => 12, visits, away, report, audit, settle };
}

/** A kiosk of 14 months with a visit every tenth day, two each in the first month, and a help in it. */
async function aged(): Promise<MemoryFileSystem> {
  const disk = createMemoryDisk();
  for (let day = '2025-10-05'; day <= '2026-11-25'; day = dayPlus(day, 10)) await putDay(disk, day, day < '2025-11' ? 2 : 1);
  const tools = createMemoryStorage({ disk, clock: createFakeClock(Date.UTC(2025, 9, 20)) });
  const away = await openAwayBook(tools, () => 'kiosk-1');
  await away.add(uuid(7), 'lan', HELP);
  await away.settled();
  // A visit of today, so that the log holds no old day.
  const later = await openParts(disk, Date.UTC(2026, 10, 25, 1));
  const visits = await openVisitLog(later.tools, () => 'kiosk-1');
  await visits.start(uuid(1), { language: 'vi', textSize: 'normal', theme: 'default' });
  await visits.end(uuid(1), 5, { language: 'vi', textSize: 'normal', theme: 'default' }, 'done');
  await visits.settled();
  return disk;
}

async function totalsOf(disk: MemoryFileSystem): Promise<Totals> {
  const result = await createReportDesk(createMemoryStorage({ disk, clock: createFakeClock(NOW) })).totals(
    '2025-10-01',
    '2026-11-30',
  );
  if (!result.ok) throw new Error(result.error);
  expect(result.value.unreadable).toEqual([]);
  return result.value.totals;
}

/** What a month's sum keeps: all but the figures of single days. */
const withoutDays = ({ days: _days, ...others }: Totals) => others;

describe('letting go of what is old', () => {
  test('the oldest month goes, its sum stays, the audit proves it; what is young stays as it is', async () => {
    const disk = await aged();
    const before = await totalsOf(disk);
    const parts = await openParts(disk);
    expect(await purge(parts)).toEqual({ ok: true, value: 2 });
    expect(await purge(parts)).toEqual({ ok: true, value: 0 });
    await parts.settle();
    const left = await storedDays(parts.tools);
    expect(left[0]).toBe('2025-11-04');
    expect(left).toHaveLength(40);
    expect(await disk.list(`${ROOT}/visits/2025`)).not.toContain('2025-10-05.json.bak');
    expect(withoutDays(await totalsOf(disk))).toEqual(withoutDays(before));
    const { purged, faults } = await verifyAudit(parts.tools);
    expect(faults).toEqual([]);
    expect(purged).toMatchObject({
      purges: [
        { kind: 'visits', month: '2025-10', files: 3, records: 6 },
        { kind: 'away', month: '2025-10', files: 1, records: 1 },
      ],
      unproved: [],
      lostSums: [],
    });
    expect((await openAwaySums(parts.tools)).data().months['2025-10']?.sum).toEqual({
      helps: 1,
      minutes: 20,
      outcomes: { helped: 1 },
      procedures: {},
      needs: { vneid: 1 },
      ages: { '60-up': 1 },
    });
    expect(await parts.away.months()).toEqual([]);
  });

  test('what hangs on a day goes along: the generation before, and what was set aside as damaged', async () => {
    const disk = await aged();
    disk.put(`${ROOT}/${dayFileName('2025-10-05')}.corrupt-20251005T030000Z-1`, 'visits of somebody');
    const parts = await openParts(disk);
    await purge(parts);
    expect((await disk.list(`${ROOT}/visits/2025`)).filter((name) => name.startsWith('2025-10'))).toEqual([]);
  });

  test('a clock a year ahead lets nothing go, until an admin says which day it is', async () => {
    const disk = await aged();
    const ahead = NOW + 365 * DAY;
    const parts = await openParts(disk, ahead);
    expect(await purge(parts)).toEqual({ ok: false, error: 'clock-unsure' });
    expect(await storedDays(parts.tools)).toHaveLength(43);
    await parts.file.update((data) => ({ ...data, confirmed: '2027-11-26' }));
    expect(await clockIsSure(parts)).toBe(true);
  });

  test('nothing goes while somebody stands at the kiosk', async () => {
    const parts = await openParts(await aged());
    const busy = { ...parts, visits: { holding: async () => ({ days: [], open: true }) } };
    expect(await purge(busy)).toEqual({ ok: false, error: 'visit-open' });
    expect(await storedDays(parts.tools)).toHaveLength(43);
  });

  test('a month the log may still write to waits for the next visit', async () => {
    const parts = await openParts(await aged());
    const held = { ...parts, visits: { holding: async () => ({ days: ['2025-10-25'], open: false }) } };
    expect(await purge(held)).toEqual({ ok: true, value: 1 });
    expect((await storedDays(parts.tools))[0]).toBe('2025-10-05');
  });

  test('a month with a day nobody can read stays, and is told', async () => {
    const disk = await aged();
    for (const end of ['', '.bak']) disk.put(`${ROOT}/${dayFileName('2025-10-15')}${end}`, 'nothing of value');
    const parts = await openParts(disk);
    expect(await purge(parts)).toEqual({ ok: false, error: 'unreadable-days' });
    expect((await storedDays(parts.tools))[0]).toBe('2025-10-05');
  });

  test('a month of help nobody can read stays, with what may still be saved of it, and is told', async () => {
    const disk = await aged();
    const parts = await openParts(disk);
    for (const end of ['', '.bak']) disk.put(`${ROOT}/away/2025/2025-10.json${end}`, 'nothing of value');
    expect(await purge(parts)).toEqual({ ok: false, error: 'unreadable-days' });
    await parts.settle();
    expect(await disk.list(`${ROOT}/away/2025`)).toEqual(['2025-10.json', '2025-10.json.bak']);
    expect((await openAwaySums(parts.tools)).data().months).toEqual({});
    expect((await verifyAudit(parts.tools)).purged.purges).toMatchObject([{ kind: 'visits' }]);
  });

  test('an admin lets such a month go whole: the rest stays as its sum, what nobody could read is named, and the audit proves it', async () => {
    const disk = await aged();
    const all = await totalsOf(disk);
    const parts = await openParts(disk);
    for (const end of ['', '.bak']) {
      disk.put(`${ROOT}/${dayFileName('2025-10-15')}${end}`, 'nothing of value');
      disk.put(`${ROOT}/away/2025/2025-10.json${end}`, 'nothing of value');
    }
    expect(await stuckMonths(parts)).toEqual([{ month: '2025-10', days: ['2025-10-15'], away: true }]);
    expect(await purge(parts, '2025-11')).toEqual({ ok: false, error: 'unreadable-days' });
    expect(await purge(parts, '2025-10')).toEqual({ ok: true, value: 2 });
    expect(await stuckMonths(parts)).toEqual([]);
    await parts.settle();
    expect((await storedDays(parts.tools))[0]).toBe('2025-11-04');
    expect(await disk.list(`${ROOT}/away/2025`)).toEqual([]);
    const desk = createReportDesk(createMemoryStorage({ disk, clock: createFakeClock(NOW) }));
    for (let time = 0; time < 2; time += 1)
      expect(await desk.totals('2025-10-01', '2026-11-30')).toMatchObject({
        value: { totals: { visits: all.visits - 2 }, unreadable: ['2025-10-15'] },
      });
    expect((await verifyAudit(parts.tools)).purged).toMatchObject({
      purges: [
        { kind: 'visits', month: '2025-10', files: 3, records: 4 },
        { kind: 'away', month: '2025-10', files: 1, records: 0 },
      ],
      unproved: [],
      lostSums: [],
    });
    // A bundle does not say that it knows the day, so an older one that does still counts.
    const { sums, unreadable } = await collectVisits(parts.tools);
    expect([sums.get('2025-10')?.covers, unreadable]).toEqual([['2025-10-05', '2025-10-25'], ['2025-10-15']]);
  });

  test('visits a wrong clock adds to a month that went are counted once more and go in their turn', async () => {
    const disk = await aged();
    await purge(await openParts(disk));
    const before = await totalsOf(disk);
    await putDay(disk, '2025-10-15', 4);
    const parts = await openParts(disk);
    expect(await purge(parts)).toEqual({ ok: true, value: 1 });
    await parts.settle();
    expect(withoutDays(await totalsOf(disk)).visits).toBe(before.visits + 4);
    expect((await verifyAudit(parts.tools)).purged).toMatchObject({ purges: [{}, {}, { records: 4 }], unproved: [] });
  });
});

test('days taken away by hand, and a sum taken away after a purge, are found', async () => {
  const disk = await aged();
  const parts = await openParts(disk);
  await parts.report.seal('2025-10');
  await parts.report.seal('2025-11');
  await purge(parts);
  await parts.settle();
  for (const name of (await disk.list(`${ROOT}/visits/2025`)).filter((one) => one.startsWith('2025-11')))
    await disk.remove(`${ROOT}/visits/2025/${name}`);
  expect((await verifyAudit(parts.tools)).purged.unproved).toEqual(['2025-11']);
  for (const name of ['2025-10.json', '2025-10.json.bak']) await disk.remove(`${ROOT}/totals/${name}`);
  expect((await verifyAudit(parts.tools)).purged.lostSums).toEqual(['2025-10']);
});

const LOOKS: ReadonlySet<Step['call']> = new Set(['read', 'readStart', 'list', 'kind', 'isLink', 'realPath', 'close']);

/** One old month of two days and little else, so that every step of its purge can be cut. */
async function small(): Promise<MemoryFileSystem> {
  const disk = createMemoryDisk();
  await putDay(disk, '2025-10-05', 2);
  await putDay(disk, '2025-10-06', 3);
  await putDay(disk, '2026-11-25', 1);
  const tools = createMemoryStorage({ disk, clock: createFakeClock(Date.UTC(2025, 9, 20)) });
  const away = await openAwayBook(tools, () => 'kiosk-1');
  await away.add(uuid(7), 'lan', HELP);
  await away.settled();
  const file = await openKeepFile(tools);
  await file.update((data) => ({ ...data, confirmed: '2026-11-26' }));
  await file.settled();
  const parts = await openParts(disk);
  await parts.settle();
  return disk;
}

test(
  'the power goes at every step: no day counts twice, none is lost, and the next run brings it to its end',
  { timeout: 120_000 },
  async () => {
    const run = async (fileSystem: FileSystem): Promise<void> => {
      const parts = await openParts(fileSystem).catch(() => null);
      if (parts === null) return;
      // After a cut the disk answers nothing any more, whatever is asked of it.
      await purge(parts).catch(() => {});
      await parts.settle().catch(() => {});
    };
    const steps: Step[] = [];
    const whole = await small();
    const before = withoutDays(await totalsOf(await small()));
    expect(before.visits).toBe(
      countVisits([...made('2025-10-05', 2), ...made('2025-10-06', 3), ...made('2026-11-25', 1)]).visits,
    );
    await run(withFaults(whole, { before: (step) => steps.push(step) }));
    expect(withoutDays(await totalsOf(whole))).toEqual(before);
    let cuts = 0;
    // A cut beside a step that only looks is a cut beside the step before it.
    for (const { index, call, path } of steps.filter((step) => !LOOKS.has(step.call))) {
      for (const when of ['before', 'after'] as const) {
        const losses: readonly Loss[] = [{ kind: 'everything' }, { kind: 'some', random: seeded(index) }];
        for (const loss of losses) {
          const disk = await small();
          await run(withFaults(disk, powerCut(index, when)));
          disk.losePower(loss);
          const where = `${when} step ${index} (${call} ${path}), ${loss.kind}`;
          // Right after the cut already: whoever looks before the purge goes on must see the same figures.
          expect(withoutDays(await totalsOf(disk)), where).toEqual(before);
          const parts = await openParts(disk);
          const again = await purge(parts);
          expect(again.ok, where).toBe(true);
          await parts.settle();
          expect(withoutDays(await totalsOf(disk)), where).toEqual(before);
          expect(await storedDays(parts.tools), where).toEqual(['2026-11-25']);
          expect((await openAwaySums(parts.tools)).data().months['2025-10']?.sum.helps, where).toBe(1);
          const { purged, faults } = await verifyAudit(parts.tools);
          expect(faults, where).toEqual([]);
          expect(purged, where).toMatchObject({ purges: [{ records: 5 }, { records: 1 }], unproved: [], lostSums: [] });
          cuts += 1;
        }
      }
    }
    expect(cuts).toBeGreaterThan(300);
  },
);
