import { open, mkdtemp, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { systemIds } from '#services/environment/ids.ts';
import { systemClock, type Clock } from '#services/environment/clock.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';
import { openStores } from '#services/storage/open-stores.ts';
import { median, type Row } from './row.ts';

const RUNS = 60;
const settings = { language: 'vi', textSize: 'normal', theme: 'default' } as const;
const DAY = 86_400_000;

/** Write, sync and rename of as many bytes, with nothing kept and nothing checked. */
async function rawWrite(folder: string, bytes: Buffer): Promise<number> {
  const began = performance.now();
  const temporary = join(folder, 'raw.tmp');
  const file = await open(temporary, 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(temporary, join(folder, 'raw.json'));
  return performance.now() - began;
}

/** One durable visit write with so many visits stored on earlier days. */
async function visitWrites(folder: string, stored: number): Promise<number[]> {
  let now = Date.UTC(2026, 0, 1, 3);
  const clock: Clock = { ...systemClock, now: () => now };
  const opened = await openStores({
    folder,
    fileSystem: nodeFileSystem,
    clock,
    ids: systemIds,
    log: silentLogger,
    notices: createNoticeBoard(clock, silentLogger),
  });
  if (!opened.ok) throw new Error(opened.error);
  const stores = opened.value;
  const { visits } = stores;
  // A busy day has about sixty visits; the days before are full.
  for (let count = 0; count < stored; count += 1) {
    await visits.start(randomUUID(), settings);
    if (count % 60 === 59) now += DAY;
  }
  now += DAY;
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const began = performance.now();
    await visits.start(randomUUID(), settings);
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
    for (let run = 0; run < RUNS; run += 1) raw.push(await rawWrite(folder, Buffer.alloc(12_000, 'x')));
    rows.push({ name: 'raw write, sync, rename of 12 kB', value: median(raw), unit: 'ms', limit: null, ratio: null });
    // 100,000 visits take minutes to make; ask for them by BENCH_VISITS.
    for (const stored of [0, 1000, Number(process.env['BENCH_VISITS'] ?? 5000)]) {
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
