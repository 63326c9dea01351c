import { expect, test } from 'vitest';
import type { HelpSaid } from '#core/help/said.ts';
import { countsOf } from '#core/report/told/month-counts.ts';
import type { OfficeSources } from '#core/report/office/sources.ts';
import { openAuditLog } from '#services/audit/file-audit-log.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { helpsPrint, openAwaySums, withFile } from '#services/keep/away-sums.ts';
import { helpWith } from '#support/office-sources.ts';
import { openKiosk } from '#support/kiosk-folder.ts';
import { createMemoryStorage, type MemoryStorage } from '#support/memory-storage.ts';
import { uuid } from '#support/visit-records.ts';
import { createPassingJournal } from '#services/printing/journal/passing-journal.ts';
import { createReportDesk } from './file-report-desk.ts';
import { gather, type ReportContext } from './gather.ts';

const storageAt = (now: number, disk?: MemoryStorage['disk']): MemoryStorage =>
  createMemoryStorage({ clock: createFakeClock(now), ...(disk === undefined ? {} : { disk }) });
/** 26 November 2026, nine in the morning. */
const NOW = Date.UTC(2026, 10, 26, 2);

async function help(storage: MemoryStorage, id: number, said: HelpSaid): Promise<void> {
  const { away } = await openKiosk(storage);
  await away.add(uuid(id), 'cb-1', said);
  await away.settled();
}

/** What stays of a month of helps, as the letting go writes it. */
async function sum(storage: MemoryStorage, month: string): Promise<void> {
  const { away } = await openKiosk(storage);
  const helps = await away.of(month);
  if (!helps.ok) throw new Error(helps.error);
  const sums = await openAwaySums(storage);
  await sums.update((data) => withFile(data, month, helpsPrint(helps.value), helps.value));
  await sums.settled();
}

async function letGo(storage: MemoryStorage, month: string): Promise<void> {
  await sum(storage, month);
  for (const end of ['', '.bak'])
    await storage.disk.remove(`${storage.root}/away/${month.slice(0, 4)}/${month}.json${end}`).catch(() => {});
}

async function gathered(
  storage: MemoryStorage,
  from: string,
  to: string,
  printing: ReportContext['printing'] = createPassingJournal(storage.clock),
): Promise<OfficeSources> {
  const { away, groups, tallies, settings } = await openKiosk(storage);
  const content = { pack: () => null } as unknown as ReportContext['content'];
  const report = createReportDesk(storage);
  const audit = await openAuditLog(storage);
  const sources = await gather(
    { report, groups, away, tallies, settings, content, audit, clock: storage.clock, log: storage.log, printing },
    from,
    to,
  );
  if (!sources.ok) throw new Error(sources.error);
  return sources.value;
}

const helped = (sources: OfficeSources): Record<string, number> =>
  Object.fromEntries(countsOf(sources).helps.flatMap(({ outcome, away }) => (away === 0 ? [] : [[outcome, away]])));

test('help away from the kiosk stays in the report of a year once its single records were let go', async () => {
  const october = storageAt(Date.UTC(2025, 9, 20));
  await help(october, 1, helpWith('helped'));
  await help(october, 2, helpWith('return'));
  const storage = storageAt(NOW, october.disk);
  await help(storage, 3, helpWith('helped'));
  const before = await gathered(storage, '2025-10-01', '2026-11-30');
  await letGo(storage, '2025-10');
  const after = await gathered(storage, '2025-10-01', '2026-11-30');
  expect(helped(before)).toEqual({ helped: 2, return: 1 });
  expect(helped(after)).toEqual(helped(before));
  expect(after.onlyWhole).toEqual([]);
});

test('a range with a part of such a month does not count it, and says so', async () => {
  const october = storageAt(Date.UTC(2025, 9, 20));
  await help(october, 1, helpWith('helped'));
  const storage = storageAt(NOW, october.disk);
  await letGo(storage, '2025-10');
  for (const [from, to] of [
    ['2025-10-02', '2025-12-31'],
    ['2025-01-01', '2025-10-30'],
  ] as const) {
    const sources = await gathered(storage, from, to);
    expect(helped(sources)).toEqual({});
    expect(sources.onlyWhole).toEqual(['2025-10']);
  }
  expect((await gathered(storage, '2025-11-01', '2025-12-31')).onlyWhole).toEqual([]);
});

test('a journal of the printer that cannot be read takes away what it counted, not the report', async () => {
  const storage = storageAt(NOW);
  await help(storage, 1, helpWith('helped'));
  const range = ['2026-11-01', '2026-11-30'] as const;
  expect((await gathered(storage, ...range)).prints).toEqual([]);
  const sources = await gathered(storage, ...range, { counts: () => Promise.reject(new Error('EIO')) });
  expect(sources.prints).toBeNull();
  expect(helped(sources)).toEqual({ helped: 1 });
});

test('a month whose letting go was cut off, with its sum and its records both there, counts once', async () => {
  const october = storageAt(Date.UTC(2025, 9, 20));
  await help(october, 1, helpWith('helped'));
  const storage = storageAt(NOW, october.disk);
  await sum(storage, '2025-10');
  expect(helped(await gathered(storage, '2025-10-01', '2025-12-31'))).toEqual({ helped: 1 });
  await letGo(storage, '2025-10');
  // Added by a clock that was set back: a file that the sum does not have.
  await help(october, 2, helpWith('return'));
  expect(helped(await gathered(storage, '2025-10-01', '2025-12-31'))).toEqual({ helped: 1, return: 1 });
});
