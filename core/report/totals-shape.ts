import { z } from 'zod';
import { MARKS, RUNGS } from '../simulation/types.ts';
import { type Face, FACES } from '../visit/faces.ts';
import type { Totals } from './totals.ts';

/** The shape of totals where they are read from a file or go to a page. What a later version counts besides is 0 in older files. */
const count = z.number().int().min(0);
const name = z.string().regex(/^[a-zA-Z0-9.-]{1,120}$/);
const counts = z.record(name, count);
const marks = Object.fromEntries(MARKS.map((mark) => [mark, count])) as Record<(typeof MARKS)[number], typeof count>;

const faces = Object.fromEntries(FACES.map((face) => [face, count])) as Record<Face, typeof count>;

export const totalsShape: z.ZodType<Totals> = z.strictObject({
  visits: count,
  touches: count,
  doubted: count,
  seconds: count,
  days: z.record(z.iso.date(), z.strictObject({ visits: count, touches: count, seconds: count })),
  hours: counts,
  languages: counts,
  textSizes: counts,
  themes: counts,
  // Absent in sums made before these were counted.
  aids: counts.default({}),
  ended: counts,
  searches: z.strictObject({ found: count, missed: count }),
  procedures: z.record(
    name,
    z.strictObject({ opened: count, slips: z.strictObject({ sent: count, failed: count, screen: count }) }),
  ),
  runs: z.record(name, z.partialRecord(z.enum(RUNGS), z.strictObject({ ...marks, runs: count, finished: count, hints: count }))),
  steps: z.record(name, z.record(name, z.record(name, z.strictObject({ ...marks, stuck: count, seconds: counts })))),
  quizzes: z.record(name, z.strictObject({ rounds: count, answered: count, right: count })),
  // Absent in sums made before anybody was asked.
  felt: z.record(name, z.strictObject(faces)).default({}),
  kept: counts,
  helps: counts.default({}),
});
