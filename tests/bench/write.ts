import { open, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { systemIds } from '#services/environment/ids.ts';
import { systemClock, type Clock } from '#services/environment/clock.ts';
import type { FileSystem } from '#services/storage/file-system.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';
import { openStores } from '#services/storage/open-stores.ts';
import { median, type Row } from './row.ts';

/** A busy day has about sixty visits. The first day only warms the code up; what is measured are whole days after it. */
const VISITS_A_DAY = 60;
const DAYS = 3;
const settings = { language: 'vi', textSize: 'normal', theme: 'default' } as const;
const DAY = 86_400_000;
const STORED = (process.env['BENCH_VISITS'] ?? '0,1000,100000').split(',').map(Number);

/** The real disk without waiting for it: for the visits that are only there to be many. */
const hasty: FileSystem = {
  ...nodeFileSystem,
  create: async (path) => ({ ...(await nodeFileSystem.create(path)), sync: () => Promise.resolve() }),
  syncFolder: () => Promise.resolve(),
};

/** The real disk, how many bytes were written to it since it was last asked, and whether something is still being removed. */
function watched() {
  let bytes = 0;
  let removing: Promise<void> = Promise.resolve();
  const fileSystem: FileSystem = {
    ...nodeFileSystem,
    async create(path) {
      const file = await nodeFileSystem.create(path);
      return {
        ...file,
        async write(chunk) {
          const taken = await file.write(chunk);
          bytes += taken;
          return taken;
        },
      };
    },
    async remove(path) {
      removing = nodeFileSystem.remove(path);
      return removing;
    },
  };
  return {
    fileSystem,
    written: (): number => {
      const since = bytes;
      bytes = 0;
      return since;
    },
    tidied: async (): Promise<void> => {
      await new Promise((resume) => setImmediate(resume));
      await removing;
    },
  };
}

/** Long enough for the disk to be through with what it was told to forget, which it does after answering. */
const REST = 3;

/** Names are on the disk and nothing is under way: none pays for what the other has left to be done later. */
async function settle(folder: string): Promise<void> {
  await nodeFileSystem.syncFolder(folder);
  await new Promise((resume) => setTimeout(resume, REST));
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await action();
  return performance.now() - began;
}

/** Write, sync and rename of as many bytes, with nothing kept and nothing checked. */
async function rawWrite(folder: string, bytes: Buffer, andFolder: boolean): Promise<void> {
  const temporary = join(folder, 'raw.tmp');
  const file = await open(temporary, 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(temporary, join(folder, 'raw.json'));
  if (andFolder) await nodeFileSystem.syncFolder(folder);
}

/** A data folder with so many visits of earlier days, and its times. */
async function kiosk(folder: string, stored: number) {
  let now = Date.UTC(2026, 0, 1, 3);
  const clock: Clock = { ...systemClock, now: () => now };
  const opens = async (fileSystem: FileSystem) => {
    const notices = createNoticeBoard(clock, silentLogger);
    const opened = await openStores({ folder, fileSystem, clock, ids: systemIds, log: silentLogger, notices });
    if (!opened.ok) throw new Error(opened.error);
    return opened.value;
  };
  const before = await opens(hasty);
  for (let count = 0; count < stored; count += 1) {
    await before.visits.start(randomUUID(), settings);
    if (count % VISITS_A_DAY === VISITS_A_DAY - 1) now += DAY;
  }
  await before.close();

  const { fileSystem, written, tidied } = watched();
  const stores = await opens(fileSystem);
  return {
    stored,
    written,
    tidied,
    durable: [] as number[],
    raw: [] as number[],
    rawAndFolder: [] as number[],
    start: () => stores.visits.start(randomUUID(), settings),
    nextDay: () => (now += DAY),
    close: () => stores.close(),
  };
}

/**
 * Every visit is written durably and at once raw, as many bytes as the durable write of that visit wrote, so that whatever
 * else the machine does falls on both.
 */
export async function measure(): Promise<Row[]> {
  const work = await mkdtemp(join(tmpdir(), 'goc-so-bench-'));
  const rawFolder = join(work, 'raw');
  await mkdir(rawFolder);
  try {
    const kiosks = [];
    for (const stored of STORED) kiosks.push(await kiosk(join(work, `with-${stored}`), stored));
    for (let day = 0; day <= DAYS; day += 1) {
      for (const one of kiosks) one.nextDay();
      for (let visit = 0; visit < VISITS_A_DAY; visit += 1) {
        for (const one of kiosks) {
          await settle(rawFolder);
          one.written();
          const durable = await timed(one.start);
          const bytes = Buffer.alloc(one.written(), 'x');
          await one.tidied();
          await settle(rawFolder);
          const raw = await timed(() => rawWrite(rawFolder, bytes, false));
          await settle(rawFolder);
          const rawAndFolder = await timed(() => rawWrite(rawFolder, bytes, true));
          if (day === 0) continue;
          one.durable.push(durable);
          one.raw.push(raw);
          one.rawAndFolder.push(rawAndFolder);
        }
      }
    }
    for (const one of kiosks) await one.close();
    const rows = kiosks.flatMap(({ stored, durable, raw, rawAndFolder }): Row[] => [
      {
        name: `raw write, sync, rename of the bytes, ${stored} stored`,
        value: median(raw),
        unit: 'ms',
        limit: null,
        ratio: null,
      },
      {
        name: `durable visit write, ${stored} stored before`,
        value: median(durable),
        unit: 'ms',
        limit: 1.5,
        ratio: median(durable) / median(raw),
      },
      // Without its folder synced the raw write's new name may be lost in a power cut; the goal's yardstick leaves it out.
      {
        name: `durable visit write against raw with folder synced, ${stored} stored`,
        value: median(durable),
        unit: 'ms',
        limit: null,
        ratio: median(durable) / median(rawAndFolder),
      },
    ]);
    const [none] = kiosks;
    const most = kiosks.at(-1);
    if (none !== undefined && most !== undefined)
      rows.push({
        name: `durable visit write, ${most.stored} stored against ${none.stored}`,
        value: median(most.durable),
        unit: 'ms',
        limit: null,
        ratio: median(most.durable) / median(none.durable),
      });
    return rows;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
