import { build } from 'vite';
import { root } from '../../tools/lib/run.mjs';
import { launchBrowser } from './browser.ts';
import { percentile, type Row } from './row.ts';
import type { measureSearch } from './search-page.ts';

/** One frame at 60 a second, in milliseconds: a letter typed shows its results with the next picture. */
const FRAME = 16.7;
const QUERIES = 300;

async function script(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'chrome140',
      lib: { entry: `${root}/tests/bench/search-page.ts`, formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('One script was expected');
  return chunk.code;
}

/** The search of the page in Chromium, at the machine's own speed and slowed six times. */
export async function measure(): Promise<Row[]> {
  const code = await script();
  const browser = await launchBrowser();
  const rows: Row[] = [];
  try {
    for (const throttle of [1, 6]) {
      for (const documents of [500, 6000]) {
        const page = await browser.newPage();
        await page.addScriptTag({ content: code });
        const cdp = await page.context().newCDPSession(page);
        await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
        const cost = await page.evaluate(
          ([of, queries]) => (globalThis as unknown as { measureSearch: typeof measureSearch }).measureSearch(of, queries),
          [documents, QUERIES] as const,
        );
        await page.close();
        const of = `over ${documents} procedures at ${throttle}×`;
        const p95 = percentile(cost.queries, 0.95);
        rows.push(
          { name: `query ${of}, p50`, value: percentile(cost.queries, 0.5), unit: 'ms', limit: null, ratio: null },
          { name: `query ${of}, p95`, value: p95, unit: 'ms', limit: throttle === 1 ? FRAME : null, ratio: p95 / FRAME },
          { name: `index built ${of}`, value: cost.build, unit: 'ms', limit: null, ratio: null },
        );
      }
    }
  } finally {
    await browser.close();
  }
  return rows;
}
