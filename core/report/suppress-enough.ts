import { type Family, type Hidden, LEAST } from './suppress-family.ts';
import { cheaper, type Field, pairOfTotals, type Priced, priced, shiftElsewhere, together } from './suppress-shift.ts';
import { leads, type Web, webOf } from './suppress-web.ts';

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
  const field: Field = { family, webs, hidden };
  // A set is gone through in the order of adding: what is hidden on the way is looked at too. Hiding more never uncovers what was safe.
  for (const key of hidden) {
    const more = guards(field, key);
    if (more === null) return everything;
    for (const other of more.keys) hidden.add(other);
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
function guards(field: Field, key: string): Priced | null {
  for (const web of field.webs) {
    for (let row = 0; row <= web.rows; row += 1) {
      for (let column = 0; column <= web.columns; column += 1) {
        const spot = web.spot(row, column);
        if (spot.key !== key || !spot.own) continue;
        if (safe(field, web, row, column)) return { keys: [], cost: 0 };
        const square = cheapestSquare(web, field.hidden, row, column);
        return cheaper(square, cheapestMove(field, web, row, column));
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
    for (const partner of sums.keys()) {
      if (partner === at) continue;
      const pair = pairOfTotals(field, of, at, partner);
      best = cheaper(best, together([pair, shiftElsewhere(field, of, at, partner, null)]));
      best = cheaper(best, together([pair, shiftElsewhere(field, of, partner, at, null)]));
    }
  }
  return best;
}

/**
 * Whether a way through this table's hidden figures leads back to where it began, with this one on it. Ways that pass through other tables
 * are not looked for here: they would spare one figure in five hundred (measured over tables of 4 to 34 rows), and `guards` finds those it needs.
 */
function safe({ hidden }: Field, web: Web, row: number, column: number): boolean {
  const { key, back } = web.spot(row, column);
  const [atRow, atColumn] = [{ side: 'row', at: row } as const, { side: 'column', at: column } as const];
  // A total of nothing cannot be less, and no way leads on from the nothings it sums up: so it need not be asked.
  return leads(web, hidden, atColumn, atRow, key) || (back && leads(web, hidden, atRow, atColumn, key));
}

/** The three figures that make a square with this one and are cheapest to hide. */
function cheapestSquare(web: Web, hidden: Hidden, row: number, column: number): Priced | null {
  const one = web.spot(row, column);
  let best: Priced | null = null;
  for (let i = 0; i <= web.rows; i += 1) {
    for (let j = 0; j <= web.columns; j += 1) {
      if (i === row || j === column) continue;
      const [beside, below, across] = [web.spot(row, j), web.spot(i, column), web.spot(i, j)];
      if (!beside.own || !below.own || !across.own) continue;
      const round = one.forth && below.back && across.forth && beside.back;
      const otherWay = one.back && below.forth && across.back && beside.forth;
      if (round || otherWay) best = cheaper(best, priced([beside, below, across], hidden));
    }
  }
  return best;
}

/** One figure of the same column (or row), and the totals of both rows moving along in all tables: what is cheapest to hide of these. */
function cheapestMove(field: Field, web: Web, row: number, column: number): Priced | null {
  const one = web.spot(row, column);
  let best: Priced | null = null;
  for (const side of ['row', 'column'] as const) {
    const of = web.sideOf[side];
    const at = side === 'row' ? row : column;
    const many = side === 'row' ? web.rows : web.columns;
    if (!field.family.shared(of) || at === many) continue;
    for (let partner = 0; partner < many; partner += 1) {
      if (partner === at) continue;
      const other = side === 'row' ? web.spot(partner, column) : web.spot(row, partner);
      if (!other.own) continue;
      const begun = together([priced([other], field.hidden), pairOfTotals(field, of, at, partner)]);
      const [rises, falls] = [one.forth && other.back, one.back && other.forth];
      if (rises) best = cheaper(best, together([begun, shiftElsewhere(field, of, at, partner, web.table)]));
      if (falls) best = cheaper(best, together([begun, shiftElsewhere(field, of, partner, at, web.table)]));
    }
  }
  return best;
}
