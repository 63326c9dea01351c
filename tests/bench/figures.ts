import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DAY } from '#core/basics/durations.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { dayPlus, namedRange, rangeBefore } from '#core/report/days.ts';
import { TALLY_KINDS } from '#core/tally/kinds.ts';
import { joined, said } from '#core/help/assist.ts';
import type { HelpSaid } from '#core/help/said.ts';
import type { Activity, VisitRecord } from '#core/visit/record.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { systemIds } from '#services/environment/ids.ts';
import { systemClock, type Clock } from '#services/environment/clock.ts';
import { handCountsOf } from '#services/report/count-by-hand.ts';
import type { FileSystem } from '#services/storage/file-system.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';
import { openStores, type Stores } from '#services/storage/open-stores.ts';
import { openDay } from '#services/visits/day-store.ts';
import { seeded } from '#support/seeded.ts';
import { systemTools } from '#support/system-tools.ts';
import { median, type Row } from './row.ts';

const VISITS_A_DAY = 60;
export const FIVE_YEARS = 5 * 365 + 1;
const LOOKS = 15;
const settings = { language: 'vi', textSize: 'normal', theme: 'default' } as const;
export const TODAY = Date.UTC(2026, 10, 26, 3);

/** The real disk without waiting for it: for what is only there to be much. */
const hasty: FileSystem = {
  ...nodeFileSystem,
  create: async (path) => ({ ...(await nodeFileSystem.create(path)), sync: () => Promise.resolve() }),
  syncFolder: () => Promise.resolve(),
};

function activities(random: () => number): readonly Activity[] {
  const of = { at: 5, seconds: 90 };
  const script = `bai-${Math.floor(random() * 20)}`;
  const marks = ['alone', 'alone', 'hint', 'hand'] as const;
  const steps = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`chang.buoc-${at}`, marks[Math.floor(random() * marks.length)] ?? 'alone'] as const),
  );
  const times = Object.fromEntries(Object.keys(steps).map((step) => [step, Math.floor(random() * 60)]));
  return [
    { ...of, id: randomUUID(), kind: 'procedure', procedure: script },
    { ...of, id: randomUUID(), kind: 'simulation', script, rung: 'guided', steps, times, hints: 3, stuck: null, finished: true },
    { ...of, id: randomUUID(), kind: 'slip', procedure: script, paper: 'a5', outcome: 'sent' },
  ];
}

/** Leaves the days before today in a data folder, each with a busy day's visits and some counts by hand. */
export async function fill(folder: string, days: number, aDay = VISITS_A_DAY): Promise<void> {
  await mkdir(folder);
  const random = seeded(days);
  const tools = { ...systemTools(folder), fileSystem: hasty };
  const today = dayInVietnam(TODAY);
  for (let back = days - 1; back >= 0; back -= 1) {
    const day = dayPlus(today, -back);
    const visits = Array.from({ length: aDay }, (_, at): VisitRecord => ({
      id: randomUUID(),
      kiosk: 'kiosk-1',
      sequence: (days - back) * aDay + at,
      startedAt: new Date(Date.parse(`${day}T01:00:00Z`) + at * Math.floor((5 * 3_600_000) / aDay)).toISOString(),
      seconds: 300,
      settings,
      content: 'now',
      activities: [...activities(random)],
      ended: 'done',
      clock: 'steady',
    }));
    const store = await openDay(tools, day);
    const written = await store.update((data) => ({ ...data, visits }));
    if (!written.ok) throw new Error(written.error);
    await store.settled();
  }
  const clock = { ...systemClock, now: () => TODAY };
  const stores = await opened(folder, clock, hasty);
  for (let back = days - 1; back >= 0; back -= 1) {
    clock.now = () => TODAY - back * DAY;
    for (const kind of TALLY_KINDS.slice(0, 2)) await stores.tallies.count('khu-1', kind, 1);
  }
  await stores.close();
}

export async function opened(folder: string, clock: Clock, fileSystem: FileSystem = nodeFileSystem): Promise<Stores> {
  const notices = createNoticeBoard(clock, silentLogger);
  const stores = await openStores({ folder, fileSystem, clock, ids: systemIds, log: silentLogger, notices });
  if (!stores.ok) throw new Error(stores.error);
  return stores.value;
}

export async function timed(action: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await action();
  return performance.now() - began;
}

/** What the tab asks of a range: its totals, those before it, and what was counted by hand. */
async function look(stores: Stores, range: { readonly from: string; readonly to: string }): Promise<void> {
  const before = rangeBefore(range.from, range.to);
  const results = [
    await stores.report.totals(range.from, range.to),
    await stores.report.totals(before.from, before.to),
    await handCountsOf(stores.tallies, stores.groups, range.from, range.to),
  ];
  if (results.some((result) => !result.ok)) throw new Error('not read');
}

export async function readAll(folder: string): Promise<void> {
  for (const name of await readdir(join(folder, 'visits'), { recursive: true }))
    if (/\d{4}-\d{2}-\d{2}\.json$/.test(name)) await readFile(join(folder, 'visits', name));
}

const SAID: HelpSaid = {
  need: { kind: 'other', what: 'vneid' },
  outcome: 'helped',
  referral: null,
  minutes: 5,
  via: 'kiosk',
  age: null,
  practise: [],
};

/** Everything on the disk, and nothing under way: what was written hastily would else be waited for by the first that waits. */
async function settle(folder: string, all = false): Promise<void> {
  if (all) await promisify(execFile)('sync');
  await nodeFileSystem.syncFolder(folder);
  await new Promise((resume) => setTimeout(resume, 3));
}

/** A session is joined, and the press that closes it is timed. */
async function closing(stores: Stores, folder: string): Promise<number> {
  const visit = randomUUID();
  const at = new Date(TODAY).toISOString();
  await stores.visits.start(visit, settings);
  await stores.visits.assist(visit, ({ assist }) => joined(assist, 'cb-1', at));
  await settle(folder);
  return timed(() =>
    stores.visits.assist(visit, ({ assist }) => (assist === undefined ? null : said(assist, SAID, 'cb-1', at, 'other'))),
  );
}

/** The dashboard and the close of a session, with five years stored and with two months. Both in turn, so that what the machine does besides falls on both. */
export async function measure(): Promise<Row[]> {
  const work = await mkdtemp(join(tmpdir(), 'goc-so-bench-'));
  const clock: Clock = { ...systemClock, now: () => TODAY };
  const [few, many] = [join(work, 'few'), join(work, 'many')];
  const month = namedRange('month', dayInVietnam(TODAY));
  const all = { from: dayPlus(dayInVietnam(TODAY), 1 - FIVE_YEARS), to: dayInVietnam(TODAY) };
  try {
    await fill(few, 61);
    await fill(many, FIVE_YEARS);
    await settle(many, true);
    const raw = await timed(() => readAll(many));
    const stores = await opened(many, clock);
    const years = await timed(() => stores.report.totals(all.from, all.to));
    const yearsAgain = await timed(() => stores.report.totals(all.from, all.to));
    await stores.close();
    const first = { few: [] as number[], many: [] as number[] };
    const again = { few: [] as number[], many: [] as number[] };
    const close = { few: [] as number[], many: [] as number[] };
    for (let round = 0; round <= LOOKS; round += 1) {
      const pair = [
        ['few', few],
        ['many', many],
      ] as const;
      // Now one, now the other first.
      for (const [name, folder] of round % 2 === 0 ? pair : pair.toReversed()) {
        const now = await opened(folder, clock);
        const [one, two] = [await timed(() => look(now, month)), await timed(() => look(now, month))];
        const closed: number[] = [];
        for (let time = 0; time < 5; time += 1) closed.push(await closing(now, folder));
        await now.close();
        // The first round only warms the code up.
        if (round === 0) continue;
        first[name].push(one);
        again[name].push(two);
        close[name].push(median(closed));
      }
    }
    const row = (name: string, { few: alone, many: beside }: typeof first, limit: number | null): Row[] => [
      { name: `${name}, two months stored`, value: median(alone), unit: 'ms', limit: null, ratio: null },
      { name: `${name}, five years stored`, value: median(beside), unit: 'ms', limit, ratio: median(beside) / median(alone) },
    ];
    return [
      ...row('dashboard of a month, first look after a start', first, 1.1),
      ...row('dashboard of a month, looked at again', again, 1.1),
      ...row('closing a session', close, 1.1),
      {
        name: `figures of five years, ${FIVE_YEARS * VISITS_A_DAY} visits, counted anew, against reading the bytes`,
        value: years,
        unit: 'ms',
        limit: null,
        ratio: years / raw,
      },
      { name: 'the same again, from monthly sums', value: yearsAgain, unit: 'ms', limit: null, ratio: yearsAgain / raw },
    ];
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
