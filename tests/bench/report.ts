import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { dayPlus, monthOf, monthsOf } from '#core/report/days.ts';
import { DEFAULT_COLUMNS } from '#core/report/office/columns.ts';
import { csvOf } from '#core/report/office/csv.ts';
import { periodBeside, periodOf } from '#core/report/periods.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { systemClock, type Clock } from '#services/environment/clock.ts';
import { gatherMonths, type ReportContext } from '#services/report/gather.ts';
import { publish } from '#services/report/publish.ts';
import { createWorkAside } from '#services/report/work-aside.ts';
import { FIVE_YEARS, fill, opened, readAll, timed, TODAY } from './figures.ts';
import type { Row } from './row.ts';

/** So many visits in five years: two kiosks of a small office, and those of a whole province. */
const VISITS = (process.env['BENCH_REPORT'] ?? '100000,1000000').split(',').map(Number);
const MB = 2 ** 20;

interface Cost {
  readonly ms: number;
  /** How much the process grew at most meanwhile. */
  readonly bytes: number;
  /** The longest it did nothing else, ms. */
  readonly held: number;
}

async function costOf(action: () => Promise<unknown>): Promise<Cost> {
  const before = process.memoryUsage().rss;
  let most = before;
  const looking = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const ms = await timed(action);
  delay.disable();
  clearInterval(looking);
  return { ms, bytes: Math.max(most, process.memoryUsage().rss) - before, held: delay.max / 1e6 };
}

/** The report of some months, from the disk to the bytes of both files, as the kiosk makes it. */
async function report(context: ReportContext, months: readonly string[]): Promise<void> {
  const sources = await gatherMonths(context, months);
  if (!sources.ok) throw new Error(sources.error);
  const work = createWorkAside(join(process.cwd(), 'dist/node/report-work.js'));
  const made = await publish(sources.value, DEFAULT_COLUMNS, work);
  csvOf(made);
  await work.xlsx(made);
}

/** Reports over five years of few and of many visits: counted anew, from monthly sums, and of one month of them. */
export async function measure(): Promise<Row[]> {
  const pack = JSON.parse(await readFile('dist/content/pack.json', 'utf8')) as ContentPack;
  const clock: Clock = { ...systemClock, now: () => TODAY };
  const today = dayInVietnam(TODAY);
  const month = periodBeside('month', periodOf('month', today), -1);
  const rows: Row[] = [];
  for (const visits of VISITS) {
    const away = await mkdtemp(join(tmpdir(), 'goc-so-bench-'));
    const folder = join(away, 'kiosk');
    try {
      await fill(folder, FIVE_YEARS, Math.round(visits / FIVE_YEARS));
      await readAll(folder);
      const raw = await costOf(() => readAll(folder));
      const stores = await opened(folder, clock);
      const content = { pack: () => pack } as ReportContext['content'];
      const context: ReportContext = { ...stores, content, clock, log: silentLogger, printing: stores.printJournal };
      const years = () => report(context, monthsOf(dayPlus(today, 1 - FIVE_YEARS), month.to).slice(1));
      const [anew, again] = [await costOf(years), await costOf(years)];
      const one = await costOf(() => report(context, [monthOf(month.from)]));
      await stores.close();
      const of = `over ${visits} visits of five years`;
      rows.push(
        { name: `reading the bytes ${of}`, value: raw.ms, unit: 'ms', limit: null, ratio: null },
        { name: `longest deafness while reading the bytes ${of}`, value: raw.held, unit: 'ms', limit: null, ratio: null },
        { name: `report ${of}, counted anew`, value: anew.ms, unit: 'ms', limit: null, ratio: anew.ms / raw.ms },
        { name: `report ${of}, made again`, value: again.ms, unit: 'ms', limit: null, ratio: again.ms / raw.ms },
        { name: `report of one month of them, ${of}`, value: one.ms, unit: 'ms', limit: 1000, ratio: null },
        {
          name: `memory of the report ${of}, against reading the bytes`,
          value: anew.bytes / MB,
          unit: 'MB',
          limit: null,
          ratio: anew.bytes / Math.max(MB, raw.bytes),
        },
        { name: `longest deafness while counting anew ${of}`, value: anew.held, unit: 'ms', limit: 50, ratio: anew.held / 50 },
        { name: `longest deafness of the report of a month ${of}`, value: one.held, unit: 'ms', limit: 50, ratio: one.held / 50 },
      );
    } finally {
      await rm(away, { recursive: true, force: true });
    }
  }
  return rows;
}
