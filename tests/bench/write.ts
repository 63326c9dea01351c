import { open, mkdtemp, rename, rm } from 'node:fs/promises';
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

const RUNS = 60;
const settings = { language: 'vi', textSize: 'normal', theme: 'default' } as const;
const DAY = 86_400_000;
const STORED = (process.env['BENCH_VISITS'] ?? '0,1000,100000').split(',').map(Number);

/** The real disk without waiting for it: for the visits that are only there to be many. */
const hasty: FileSystem = {
  ...nodeFileSystem,
  create: async (path) => ({ ...(await nodeFileSystem.create(path)), sync: () => Promise.resolve() }),
  syncFolder: () => Promise.resolve(),
};

/** Write, sync and rename of as many bytes, with nothing kept and nothing checked. */
async function rawWrite(folder: string, bytes: Buffer, andFolder: boolean): Promise<number> {
  const began = performance.now();
  const temporary = join(folder, 'raw.tmp');
  const file = await open(temporary, 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(temporary, join(folder, 'raw.json'));
  if (andFolder) await nodeFileSystem.syncFolder(folder);
  return performance.now() - began;
}

/** Durable visit writes with so many visits stored on earlier days, and bytes of the day file they end with. */
async function visitWrites(folder: string, stored: number): Promise<readonly number[]> {
  let now = Date.UTC(2026, 0, 1, 3);
  const clock: Clock = { ...systemClock, now: () => now };
  const opens = async (fileSystem: FileSystem) => {
    const notices = createNoticeBoard(clock, silentLogger);
    const opened = await openStores({ folder, fileSystem, clock, ids: systemIds, log: silentLogger, notices });
    if (!opened.ok) throw new Error(opened.error);
    return opened.value;
  };
  // A busy day has about sixty visits; the days before are full.
  const before = await opens(hasty);
  for (let count = 0; count < stored; count += 1) {
    await before.visits.start(randomUUID(), settings);
    if (count % 60 === 59) now += DAY;
  }
  await before.close();

  now += DAY;
  const stores = await opens(nodeFileSystem);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    await stores.visits.start(randomUUID(), settings);
    times.push(performance.now() - began);
  }
  await stores.close();
  return times;
}

export async function measure(): Promise<Row[]> {
  const rows: Row[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-bench-'));
  try {
    const raw: number[] = [];
    const safe: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      raw.push(await rawWrite(folder, Buffer.alloc(12_000, 'x'), false));
      safe.push(await rawWrite(folder, Buffer.alloc(12_000, 'x'), true));
    }
    rows.push({ name: 'raw write, sync, rename of 12 kB', value: median(raw), unit: 'ms', limit: null, ratio: null });
    // Without this the new name may be lost in a power cut; the goal's yardstick leaves it out.
    rows.push({
      name: 'the same, and its folder synced',
      value: median(safe),
      unit: 'ms',
      limit: null,
      ratio: median(safe) / median(raw),
    });
    for (const stored of STORED) {
      const times = await visitWrites(join(folder, `with-${stored}`), stored);
      rows.push({
        name: `durable visit write, ${stored} stored before`,
        value: median(times),
        unit: 'ms',
        limit: 1.5,
        ratio: median(times) / median(raw),
      });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return rows;
}
