import { type Family, type Hidden, isFew, LEAST } from './suppress-family.ts';
import { type Field, shiftsOf } from './suppress-shift.ts';
import { cheaper, type Priced, together, type Ways, waysFrom } from './suppress-ways.ts';
import { leads, type Web, webOf } from './suppress-web.ts';

/**
 * What must be hidden of tables published together: all that is small, then more until every hidden figure could have another value with
 * everything shown staying as it is. What is found is cheap (small figures first), not the least there is. Where nothing else helps,
 * nothing is published.
 */
export function hideEnough(family: Family): Hidden {
  if (family.total === 0) return new Set();
  const everything = new Set(family.allKeys());
  if (family.total < LEAST) return everything;
  const webs = family.tables.map((_, table) => webOf(family, table));
  const hidden = new Set<string>();
  const hide = (key: string): void => {
    hidden.add(key);
    for (const zero of family.zerosOf(key)) hidden.add(zero);
  };
  for (const key of smallOnes(family)) hide(key);
  const field: Field = { family, webs, hidden };
  // A set is gone through in the order of adding: what is hidden on the way is looked at too. Hiding more never uncovers what was safe.
  for (const key of hidden) {
    const more = guards(field, key);
    if (more === null) return everything;
    for (const other of more.keys) hide(other);
  }
  return hidden;
}

function smallOnes(family: Family): readonly string[] {
  const sides = [...family.sides].flatMap(([of, sums]) =>
    sums.flatMap((count, at) => (isFew(count) ? [family.sideKey(of, at)] : [])),
  );
  const cells = family.tables.flatMap(({ cells: rows }, table) =>
    rows.flatMap((row, i) => row.flatMap((count, j) => (isFew(count) ? [family.cellKey(table, i, j)] : []))),
  );
  return [...sides, ...cells];
}

/** What must be hidden besides, so that this hidden figure cannot be computed: nothing where that is so already, null where nothing helps. */
function guards(field: Field, key: string): Priced | null {
  for (const web of field.webs) {
    for (let row = 0; row <= web.rows; row += 1) {
      for (let column = 0; column <= web.columns; column += 1) {
        const spot = web.spot(row, column);
        if (spot.key !== key || !spot.own) continue;
        if (safe(field, web, row, column)) return { keys: [], cost: 0 };
        return cheapest(field, web, row, column);
      }
    }
  }
  return guardsOfTotal(field, key);
}

/** For a total that several tables have: the partner of its side for which least must be hidden. */
function guardsOfTotal(field: Field, key: string): Priced | null {
  const { family } = field;
  let best: Priced | null = null;
  for (const [of, sums] of family.sides) {
    const at = sums.findIndex((_, index) => family.sideKey(of, index) === key);
    if (at < 0) continue;
    const { rise, fall } = shiftsOf(field, of, at, null);
    for (const partner of sums.keys()) if (partner !== at) best = cheaper(cheaper(best, rise(partner)), fall(partner));
  }
  return best;
}

/**
 * Whether a way through this table's hidden figures leads back to where it began, with this one on it. Ways that pass through other tables
 * are not looked for here: `cheapest` finds those it needs.
 */
function safe({ hidden }: Field, web: Web, row: number, column: number): boolean {
  const { key, forth, back } = web.spot(row, column);
  const [atRow, atColumn] = [{ side: 'row', at: row } as const, { side: 'column', at: column } as const];
  return (forth && leads(web, hidden, atColumn, atRow, key)) || (back && leads(web, hidden, atRow, atColumn, key));
}

/**
 * What is cheapest to hide of all that lets this figure be one more or one less: a way round within its table, or a way to another row (or
 * column) whose total, moving against that of its own, moves in all tables that have the side.
 */
function cheapest(field: Field, web: Web, row: number, column: number): Priced | null {
  const { key, forth, back } = web.spot(row, column);
  const [atRow, atColumn] = [{ side: 'row', at: row } as const, { side: 'column', at: column } as const];
  const ways = (from: typeof atRow | typeof atColumn, against: boolean): Ways => waysFrom(web, field.hidden, from, key, against);
  // One more: along the thread from row to column, and on from there. One less: the other way, so all ways are gone against.
  const [fromColumn, toRow] = forth ? [ways(atColumn, false), ways(atRow, true)] : [null, null];
  const [toColumn, fromRow] = back ? [ways(atColumn, true), ways(atRow, false)] : [null, null];
  let best = cheaper(fromColumn?.to(atRow) ?? null, fromRow?.to(atColumn) ?? null);
  for (const side of ['row', 'column'] as const) {
    const of = web.sideOf[side];
    const at = side === 'row' ? row : column;
    const many = side === 'row' ? web.rows : web.columns;
    if (!field.family.shared(of) || at === many) continue;
    const { rise, fall } = shiftsOf(field, of, at, web.table);
    const [rising, falling] = side === 'row' ? [fromColumn, toColumn] : [toRow, fromRow];
    for (let partner = 0; partner < many; partner += 1) {
      if (partner === at) continue;
      const there = { side, at: partner };
      if (rising !== null) best = cheaper(best, together([rising.to(there), rise(partner)]));
      if (falling !== null) best = cheaper(best, together([falling.to(there), fall(partner)]));
    }
  }
  return best;
}
