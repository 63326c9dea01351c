import { SMOOTH } from '#core/simulation/smooth.ts';
import { realContent } from '#support/real-content.ts';
import { runToEnd } from '#support/simulation-runs.ts';
import type { Row } from './row.ts';
import { measureEngine } from './simulation-engine.ts';
import { measurePaint } from './simulation-paint.ts';
import { withKiosk } from './with-kiosk.ts';

const LONGEST = 'khai-sinh-truc-tuyen';

/** Step changes and engine of simulations, on the longest script where its length matters. */
export async function measure(): Promise<Row[]> {
  const script = (await realContent()).scripts.find(({ id }) => id === LONGEST);
  if (script === undefined) throw new Error(`No script ${LONGEST}`);
  const rows = [...measureEngine(script)];
  const photos = runToEnd(script, 'guided', { ...SMOOTH, answers: { 'dang-giay': 'anh' } });
  rows.push(...(await withKiosk((open) => measurePaint(open, Object.keys(photos.state.marks).length))));
  return rows;
}
