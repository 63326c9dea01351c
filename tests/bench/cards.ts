import { decode } from '#core/cards/decode.ts';
import { newScratch } from '#core/cards/scratch.ts';
import { cardScene } from '#support/card-scenes.ts';
import { median, percentile, type Row } from './row.ts';

const SCENES = 4;
const TIMES = 12;

/** The plainest thing one can do with a picture: look at every dot once. */
function lookedAt(grey: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < grey.length; at += 1) sum += grey[at] as number;
  return sum;
}

/** Reading one picture of a camera, with forty cards in it and with none, against looking at each of its dots once. */
export async function measure(): Promise<Row[]> {
  const scratch = newScratch(1280, 720);
  const rows: Row[] = [];
  for (const cards of [40, 0]) {
    const frames = Array.from(
      { length: SCENES },
      (_, seed) => cardScene({ seed, cards, distractions: cards === 0 ? 60 : 14 }).frame,
    );
    const times: number[] = [];
    const plain: number[] = [];
    for (let turn = 0; turn <= TIMES; turn += 1)
      for (const frame of frames) {
        const began = performance.now();
        decode(frame, scratch);
        const read = performance.now();
        lookedAt(frame.grey);
        // The first turn only warms the code up.
        if (turn === 0) continue;
        times.push(read - began);
        plain.push(performance.now() - read);
      }
    const name = `a picture of 1280 × 720 with ${cards} cards read`;
    rows.push(
      {
        name: `${name}, p50, against one look at each dot`,
        value: median(times),
        unit: 'ms',
        limit: null,
        ratio: median(times) / median(plain),
      },
      { name: `${name}, p95`, value: percentile(times, 0.95), unit: 'ms', limit: 60, ratio: null },
    );
  }
  return rows;
}
