import type { Family, Hidden } from './suppress-family.ts';
import { leads, type Spot, type Web } from './suppress-web.ts';

/** Tables published together, and what is hidden of them so far. */
export interface Field {
  readonly family: Family;
  readonly webs: readonly Web[];
  readonly hidden: Hidden;
}

/** What would have to be hidden, and how much is lost by it. */
export interface Priced {
  readonly keys: readonly string[];
  readonly cost: number;
}

export function priced(spots: readonly Pick<Spot, 'key' | 'value'>[], hidden: Hidden): Priced {
  const open = spots.filter(({ key }) => !hidden.has(key));
  return { keys: open.map(({ key }) => key), cost: open.reduce((sum, { value }) => sum + value, 0) };
}

export function cheaper(a: Priced | null, b: Priced | null): Priced | null {
  if (a === null || b === null) return a ?? b;
  return b.cost < a.cost ? b : a;
}

export function together(parts: readonly (Priced | null)[]): Priced | null {
  let all: Priced = { keys: [], cost: 0 };
  for (const part of parts) {
    if (part === null) return null;
    all = { keys: [...all.keys, ...part.keys], cost: all.cost + part.cost };
  }
  return all;
}

/** Hiding two totals of one side. */
export function pairOfTotals({ family, hidden }: Field, of: string, one: number, other: number): Priced {
  const sums = family.sides.get(of) ?? [];
  return priced(
    [one, other].map((at) => ({ key: family.sideKey(of, at), value: sums[at] ?? 0 })),
    hidden,
  );
}

/**
 * A total that several tables have can be one more only where another of its side is one less and every table moves along. What must be
 * hidden for that, in all tables of the side but one (`except`), which sees to it itself.
 */
export function shiftElsewhere(field: Field, of: string, up: number, down: number, except: number | null): Priced | null {
  const elsewhere = field.webs.filter((web) => web.table !== except && (web.sideOf.row === of || web.sideOf.column === of));
  return together(elsewhere.map((web) => cheapestShift(web, field.hidden, web.sideOf.row === of, up, down)));
}

/** What must be hidden in one table so that a row (or column) can get one more and another one less. */
function cheapestShift(web: Web, hidden: Hidden, byRow: boolean, up: number, down: number): Priced | null {
  const here = byRow
    ? leads(web, hidden, { side: 'row', at: up }, { side: 'row', at: down })
    : leads(web, hidden, { side: 'column', at: down }, { side: 'column', at: up });
  if (here) return { keys: [], cost: 0 };
  let best: Priced | null = null;
  for (let other = 0; other < (byRow ? web.columns : web.rows); other += 1) {
    const [rises, falls] = byRow ? [web.spot(up, other), web.spot(down, other)] : [web.spot(other, up), web.spot(other, down)];
    if (falls.back) best = cheaper(best, priced([rises, falls], hidden));
  }
  return best;
}
