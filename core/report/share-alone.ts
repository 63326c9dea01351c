import { addInto } from './numbers.ts';
import type { MarkTotals, RunTotals, Totals } from './totals.ts';

/** Steps by how they ended, in the runs of these scripts, or in all. The rung that only shows has no marks. */
export function marksOf(totals: Totals, scripts: readonly string[] | null = null): MarkTotals {
  const all = { alone: 0, hint: 0, hand: 0 };
  for (const [script, rungs] of Object.entries(totals.runs)) {
    if (scripts !== null && !scripts.includes(script)) continue;
    for (const { alone, hint, hand } of Object.values<RunTotals>(rungs)) addInto(all, { alone, hint, hand });
  }
  return all;
}

/** Steps done alone ÷ all that were marked, 0 to 1; null where none was. */
export function shareAlone({ alone, hint, hand }: MarkTotals): number | null {
  const all = alone + hint + hand;
  return all === 0 ? null : alone / all;
}

/** Percentage points gained against another range, rounded as the two shares beside it are; null where one of them has none. */
export function shareChange(now: number | null, before: number | null): number | null {
  return now === null || before === null ? null : Math.round(now * 100) - Math.round(before * 100);
}
