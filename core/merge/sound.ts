import { judgeCounts } from '../group/counts.ts';
import { sumOf } from '../report/numbers.ts';
import type { Totals } from '../report/totals.ts';
import type { Family, Values } from './bundle.ts';
import type { HelpCounts } from './help-counts.ts';
import { MOST } from './shapes.ts';

/** A kiosk that is never alone counts one visit in ten seconds, all day and night. */
const MOST_A_DAY = 8640;
const LONGEST_MONTH = 31;

/**
 * Whether a part can be true at all. Shape and checksum say only that a file is what a program wrote; a program with a defect, or a hand
 * that made a file of its own, writes numbers that contradict themselves or that no kiosk could reach.
 */
export function isSound<Name extends Family>(family: Name, key: string, value: Values[Name]): boolean {
  return RULES[family](value, key);
}

const RULES: { readonly [Name in Family]: (value: Values[Name], key: string) => boolean } = {
  days: ({ totals }, day) => agrees(totals, MOST_A_DAY) && Object.keys(totals.days).every((name) => name === day),
  sums: ({ totals, covers }, month) => agrees(totals, MOST_A_DAY * LONGEST_MONTH) && covers.every((day) => day.startsWith(month)),
  away: (help) => helpAgrees(help, MOST_A_DAY) && sumOf(help.vias) === help.said,
  // On whose telephone it was is not kept for so long.
  awaySums: (help) => helpAgrees(help, MOST_A_DAY * LONGEST_MONTH),
  // Its shape has the limits of what can be counted by hand.
  tallies: () => true,
  groups: ({ said }) => judgeCounts(said).ok,
};

function agrees(totals: Totals, most: number): boolean {
  const { visits, touches, doubted, hours, languages, ended, helps } = totals;
  const eachOnce = [hours, languages, ended].every((counts) => sumOf(counts) === visits);
  const within = visits <= most && touches <= most && doubted <= visits && sumOf(helps) <= visits + touches;
  return eachOnce && within && leavesWithin(totals);
}

function helpAgrees({ said, doubted, outcomes, needs }: HelpCounts, most: number): boolean {
  return [outcomes, needs].every((counts) => sumOf(counts) === said) && said <= most && doubted <= said;
}

function leavesWithin(tree: object): boolean {
  return Object.values(tree).every((value: unknown) =>
    typeof value === 'object' && value !== null ? leavesWithin(value) : Number(value) <= MOST,
  );
}
