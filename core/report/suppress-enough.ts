import { type Family, type Hidden, LEAST } from './suppress-family.ts';
import { leads, type Spot, type Web, webOf } from './suppress-web.ts';

/**
 * What must be hidden of tables published together: all that is small, then more until every hidden figure could have another value with
 * everything shown staying as it is. What is found is cheap (small figures first), not the least there is. Where nothing else helps,
 * nothing is published.
 */
export function hideEnough(family: Family): Hidden {
  const everything = new Set(family.allKeys());
  if (family.total < LEAST) return everything;
  const webs = family.tables.map((_, table) => webOf(family, table));
  const hidden = new Set(smallOnes(family));
  // A set is gone through in the order of adding: what is hidden on the way is looked at too. Hiding more never uncovers what was safe.
  for (const key of hidden) {
    const more = guards(family, webs, hidden, key);
    if (more === null) return everything;
    for (const other of more) hidden.add(other);
  }
  return hidden;
}

function smallOnes(family: Family): readonly string[] {
  const sides = [...family.sides].flatMap(([of, sums]) =>
    sums.flatMap((count, at) => (count < LEAST ? [family.sideKey(of, at)] : [])),
  );
  const cells = family.tables.flatMap(({ cells: rows }, table) =>
    rows.flatMap((row, i) => row.flatMap((count, j) => (count < LEAST ? [family.cellKey(table, i, j)] : []))),
  );
  return [...sides, ...cells];
}

/** What must be hidden besides, so that this hidden figure cannot be computed: nothing where that is so already, null where nothing helps. */
function guards(family: Family, webs: readonly Web[], hidden: Hidden, key: string): readonly string[] | null {
  for (const web of webs) {
    for (let row = 0; row <= web.rows; row += 1) {
      for (let column = 0; column <= web.columns; column += 1) {
        const spot = web.spot(row, column);
        if (spot.key === key && spot.own) return safe(web, hidden, row, column) ? [] : cheapestSquare(web, hidden, row, column);
      }
    }
  }
  const [of, at] = [...family.sides].flatMap(([name, sums]) =>
    sums.flatMap((_, index) => (family.sideKey(name, index) === key ? [[name, index] as const] : [])),
  )[0] ?? ['', 0];
  return cheapestPartner(family, webs, hidden, of, at);
}

/** Whether a way through this table's hidden figures leads back to where it began, with this one on it. */
function safe(web: Web, hidden: Hidden, row: number, column: number): boolean {
  const { key, forth, back } = web.spot(row, column);
  const [atRow, atColumn] = [{ side: 'row', at: row } as const, { side: 'column', at: column } as const];
  return (forth && leads(web, hidden, atColumn, atRow, key)) || (back && leads(web, hidden, atRow, atColumn, key));
}

/** The three figures that make a square with this one and are cheapest to hide. */
function cheapestSquare(web: Web, hidden: Hidden, row: number, column: number): readonly string[] | null {
  const one = web.spot(row, column);
  let best: { readonly keys: readonly string[]; readonly cost: number } | null = null;
  for (let i = 0; i <= web.rows; i += 1) {
    for (let j = 0; j <= web.columns; j += 1) {
      if (i === row || j === column) continue;
      const [beside, below, across] = [web.spot(row, j), web.spot(i, column), web.spot(i, j)];
      if (!beside.own || !below.own || !across.own) continue;
      const round = one.forth && below.back && across.forth && beside.back;
      const otherWay = one.back && below.forth && across.back && beside.forth;
      if (!round && !otherWay) continue;
      const { keys, cost } = priced([beside, below, across], hidden);
      if (best === null || cost < best.cost) best = { keys, cost };
    }
  }
  return best?.keys ?? null;
}

/**
 * A total that several tables have moves only together with another of its side, and in each of these tables something must move along.
 * Finds the partner for which least has to be hidden.
 */
function cheapestPartner(family: Family, webs: readonly Web[], hidden: Hidden, of: string, at: number): readonly string[] | null {
  const sums = family.sides.get(of) ?? [];
  let best: { readonly keys: readonly string[]; readonly cost: number } | null = null;
  for (const [partner, value] of sums.entries()) {
    if (partner === at) continue;
    for (const [up, down] of [
      [at, partner],
      [partner, at],
    ] as const) {
      const moves = family.tables.map(({ rows, columns }, table) => {
        const web = webs[table];
        if (web === undefined || (rows.of !== of && columns.of !== of)) return { keys: [], cost: 0 };
        return cheapestShift(web, hidden, rows.of === of, up, down);
      });
      const partnerKey = family.sideKey(of, partner);
      let cost = hidden.has(partnerKey) ? 0 : value;
      const keys = hidden.has(partnerKey) ? [] : [partnerKey];
      for (const move of moves) {
        cost += move?.cost ?? Infinity;
        keys.push(...(move?.keys ?? []));
      }
      if (cost !== Infinity && (best === null || cost < best.cost)) best = { keys, cost };
    }
  }
  return best?.keys ?? null;
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
    if (!falls.back) continue;
    const price = priced([rises, falls], hidden);
    if (best === null || price.cost < best.cost) best = price;
  }
  return best;
}

interface Priced {
  readonly keys: readonly string[];
  readonly cost: number;
}

function priced(spots: readonly Spot[], hidden: Hidden): Priced {
  const open = spots.filter(({ key }) => !hidden.has(key));
  return { keys: open.map(({ key }) => key), cost: open.reduce((sum, { value }) => sum + value, 0) };
}
