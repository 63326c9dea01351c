import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAPER_SIZES } from '#core/slip/paper-sizes.ts';
import { systemClock } from '#services/environment/clock.ts';
import { checkTwin } from '#services/printing/twin/check-twin.ts';
import { openDecoders } from '#services/printing/twin/decoders.ts';
import { createTwinAside } from '#services/printing/twin/twin-aside.ts';
import { PORTALS, slipOf, slipPicture } from '#support/twin-pictures.ts';
import { median, type Row } from './row.ts';

const programs = join(process.cwd(), 'dist/node');
const TIMES = 9;

async function timed(action: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await action();
  return performance.now() - from;
}

/** Reading a slip before it is printed: in the thread it runs in, from its start and once it is warm, and against one look at the code alone. */
export async function measure(): Promise<Row[]> {
  const rows: Row[] = [];
  const decoders = await openDecoders(await readFile(join(programs, 'zxing_reader.wasm')));
  for (const paper of PAPER_SIZES) {
    const input = { png: slipPicture({ paper }).page.png(), document: slipOf(paper), portals: PORTALS };
    const cold: number[] = [];
    const warm: number[] = [];
    const here: number[] = [];
    for (let turn = 0; turn < TIMES; turn += 1) {
      const twin = createTwinAside(join(programs, 'twin-work.js'), systemClock);
      cold.push(await timed(() => twin.check(input)));
      warm.push(await timed(() => twin.check(input)));
      await twin.close();
      here.push(await timed(() => checkTwin(input, decoders)));
    }
    rows.push(
      { name: `reading a slip on ${paper}, thread started for it`, value: median(cold), unit: 'ms', limit: null, ratio: null },
      {
        name: `reading a slip on ${paper}, thread warm`,
        value: median(warm),
        unit: 'ms',
        limit: 300,
        ratio: median(warm) / median(here),
      },
    );
  }
  return rows;
}
