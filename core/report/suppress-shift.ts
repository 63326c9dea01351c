import type { Family, Hidden } from './suppress-family.ts';
import { type Priced, together, waysFrom } from './suppress-ways.ts';
import type { Web } from './suppress-web.ts';

/** Tables published together, and what is hidden of them so far. */
export interface Field {
  readonly family: Family;
  readonly webs: readonly Web[];
  readonly hidden: Hidden;
}

/** What it takes that one total of a side gets one more (or one less) and a partner of it the other way, in every table that has the side. */
export interface Shifts {
  readonly rise: (partner: number) => Priced | null;
  readonly fall: (partner: number) => Priced | null;
}

/**
 * A total that several tables have can be one more only where another of its side is one less and every table moves along: both totals have
 * to be hidden, and a way in each table of the side but one (`except`), which sees to it itself. A hidden total is one at least.
 */
export function shiftsOf(field: Field, of: string, at: number, except: number | null): Shifts {
  const elsewhere = field.webs.filter((web) => web.table !== except && (web.sideOf.row === of || web.sideOf.column === of));
  const valueOf = (index: number): number => field.family.sides.get(of)?.[index] ?? 0;
  const ways = (rises: boolean) =>
    elsewhere.map((web) => {
      const side = web.sideOf.row === of ? 'row' : 'column';
      // A row gains by threads that lead out of it, a column by those that lead in.
      const found = waysFrom(web, field.hidden, { side, at }, null, (side === 'row') !== rises);
      return (partner: number) => found.to({ side, at: partner });
    });
  const [rising, falling] = [ways(true), ways(false)];
  const shift = (partner: number, up: number, down: number, by: typeof rising): Priced | null =>
    valueOf(up) > 0 && valueOf(down) > 1
      ? together([pairOfTotals(field, of, at, partner), ...by.map((to) => to(partner))])
      : null;
  return {
    rise: (partner) => shift(partner, at, partner, rising),
    fall: (partner) => shift(partner, partner, at, falling),
  };
}

/** Hiding two totals of one side. */
function pairOfTotals({ family, hidden }: Field, of: string, one: number, other: number): Priced {
  const sums = family.sides.get(of) ?? [];
  const open = [one, other].filter((at) => !hidden.has(family.sideKey(of, at)));
  return {
    keys: open.map((at) => family.sideKey(of, at)),
    cost: open.reduce((sum, at) => sum + (sums[at] ?? 0), 0),
  };
}
