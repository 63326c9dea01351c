import { isFew } from '../suppress-family.ts';

/** What is said of a count outside the corner: so many at least, and whether something hidden comes on top. Only one month's are wholly hidden or not at all. */
export interface Told {
  readonly least: number;
  readonly hidden: boolean;
}

/** How a hidden count is written. Not “–”, which says in Vietnamese statistics that nothing happened, nor “<5”: what guards a small number is larger. */
export const HIDDEN = '*';

/** A cell that is told in part: `12*`. */
export const IN_PART = /^\d+\*$/;

/** A count as tables publish it, null where it is hidden. */
export function toldOf(count: number | null): Told {
  return count === null ? { least: 0, hidden: true } : { least: count, hidden: false };
}

/** A figure that stands in no table and is said nowhere else. */
export function toldAlone(count: number): Told {
  return toldOf(isFew(count) ? null : count);
}

/** What is said of a sum: the parts that are told, and whether one of them is hidden. */
export function toldSum(parts: Iterable<Told>): Told {
  let all: Told = { least: 0, hidden: false };
  for (const { least, hidden } of parts) all = { least: all.least + least, hidden: all.hidden || hidden };
  return all;
}

/** As a cell: 12; null where nothing is told; `12*` where a hidden part comes on top of twelve. */
export function toldCell({ least, hidden }: Told): number | string | null {
  if (!hidden) return least;
  return least === 0 ? null : `${least}${HIDDEN}`;
}

/** Whole percents of one count in it and another, where both are told in full; null where not, '' where there is nothing of either. */
export function toldPercent(one: Told, other: Told): number | '' | null {
  if (one.hidden || other.hidden) return null;
  const all = one.least + other.least;
  return all === 0 ? '' : Math.round((one.least / all) * 100);
}
