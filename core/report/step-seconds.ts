import type { Counts } from './numbers.ts';

/**
 * Classes of seconds, each named by the first second it holds. A median of two months cannot be made of their medians, and keeping
 * every single time would make a total grow with the visits: so times are counted in a few fixed classes, which add up like everything
 * else. Classes are at most about half as long as their beginning, so a median is right to that much, which is all a step needs.
 */
export const SECOND_CLASSES = [0, 1, 2, 3, 4, 6, 8, 11, 15, 20, 28, 40, 60, 90, 120, 180, 300, 600, 1200, 3600] as const;

/** The class a time (whole seconds, 0–3600) belongs to. */
export function secondClass(seconds: number): string {
  return String(SECOND_CLASSES.findLast((from) => from <= seconds) ?? 0);
}

/** The seconds a class holds: from, and the first second that is no longer in it. */
export function classBounds(name: string): { readonly from: number; readonly below: number } {
  const from = Number(name);
  return { from, below: SECOND_CLASSES.find((next) => next > from) ?? from + 1 };
}

/** The median time in whole seconds, as if times lay evenly in their class; null where there is none. */
export function medianSeconds(counts: Counts): number | null {
  const classes = Object.entries(counts).toSorted(([a], [b]) => Number(a) - Number(b));
  const total = classes.reduce((sum, [, count]) => sum + count, 0);
  let before = 0;
  for (const [name, count] of classes) {
    if (count > 0 && (before + count) * 2 >= total) {
      const { from, below } = classBounds(name);
      return Math.min(below - 1, Math.floor(from + ((below - from) * (total / 2 - before)) / count));
    }
    before += count;
  }
  return null;
}
