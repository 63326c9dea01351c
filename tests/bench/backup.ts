import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { ContentPack } from '#core/content/pack.ts';
import { checkArchive } from '#services/backup/open-archive.ts';
import { makeArchive } from '#services/backup/make-archive.ts';
import { keepVisits } from '#support/kept-visits.ts';
import { systemTools } from '#support/system-tools.ts';
import type { Row } from './row.ts';

/** Five years of an office with 55 visits a day: 100,000. */
const DAYS = 5 * 365;
const A_DAY = 55;
const MEGABYTE = 1_000_000;

interface Measured<Value> {
  readonly value: Value;
  readonly seconds: number;
  /** The longest the program was held up, in milliseconds. */
  readonly heldUp: number;
  /** Memory above what was there before, at its highest, in bytes. */
  readonly memory: number;
}

async function measured<Value>(work: () => Promise<Value>): Promise<Measured<Value>> {
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let highest = before;
  const look = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 5);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  const value = await work();
  const seconds = (performance.now() - start) / 1000;
  delay.disable();
  clearInterval(look);
  highest = Math.max(highest, process.memoryUsage().rss);
  return { value, seconds, heldUp: delay.max / 1e6, memory: highest - before };
}

/** A backup of five years against copying the same bytes. */
export async function measure(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-bench-'));
  const copy = await mkdtemp(join(tmpdir(), 'goc-so-bench-'));
  try {
    const pack = JSON.parse(await readFile(join(import.meta.dirname, '../content/pack.json'), 'utf8')) as ContentPack;
    const visits = await keepVisits(folder, pack, { today: '2026-11-26', days: DAYS, aDay: A_DAY });
    const tools = systemTools(folder);
    // Once before, so that both find the files where the system keeps what was read lately.
    await makeArchive(tools, { program: 'bench', kiosk: 'kiosk-1' });
    const copied = await measured(() => cp(folder, join(copy, 'all'), { recursive: true }));
    const made = await measured(() => makeArchive(tools, { program: 'bench', kiosk: 'kiosk-1' }));
    const checked = await measured(() => checkArchive(made.value.bytes, 'bench'));
    if (!checked.value.ok) throw new Error(checked.value.error);
    const bytes = made.value.manifest.files.reduce((sum, file) => sum + file.bytes, 0);
    const of = `of five years, ${visits.length} visits`;
    return [
      { name: `data ${of}`, value: bytes / MEGABYTE, unit: 'MB', limit: null, ratio: null },
      { name: `copying the same bytes`, value: copied.seconds, unit: 's', limit: null, ratio: null },
      // What the machine itself does to whoever waits, when nothing of ours is in the way.
      { name: 'longest the program waited meanwhile', value: copied.heldUp, unit: 'ms', limit: null, ratio: null },
      {
        name: `backup ${of}, against copying`,
        value: made.seconds,
        unit: 's',
        limit: null,
        ratio: made.seconds / copied.seconds,
      },
      {
        name: 'its file',
        value: made.value.bytes.length / MEGABYTE,
        unit: 'MB',
        limit: null,
        ratio: made.value.bytes.length / bytes,
      },
      {
        name: 'memory it takes, against its file',
        value: made.memory / MEGABYTE,
        unit: 'MB',
        limit: null,
        ratio: made.memory / made.value.bytes.length,
      },
      { name: 'longest it holds the kiosk up', value: made.heldUp, unit: 'ms', limit: 50, ratio: null },
      {
        name: 'every hash, version and shape checked',
        value: checked.seconds,
        unit: 's',
        limit: null,
        ratio: checked.seconds / copied.seconds,
      },
      { name: 'longest that holds the kiosk up', value: checked.heldUp, unit: 'ms', limit: 50, ratio: null },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(copy, { recursive: true, force: true });
  }
}
