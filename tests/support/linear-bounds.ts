/**
 * What somebody with patience finds out about unknown numbers from sums: the least and the greatest value each can have, all being ≥ 0.
 * A plain simplex (two phases, Bland's rule), with nothing in common with the code it is used to attack.
 */
export interface LinearSum {
  /** Coefficient by unknown; absent ones are 0. */
  readonly of: ReadonlyMap<number, number>;
  readonly is: number;
}

export function boundsOf(unknowns: number, sums: readonly LinearSum[], wanted: number): { least: number; most: number } {
  return { least: -best(unknowns, sums, wanted, -1), most: best(unknowns, sums, wanted, 1) };
}

const TINY = 1e-7;

/** The greatest `sign × unknown[wanted]`, Infinity where there is no end. */
function best(unknowns: number, sums: readonly LinearSum[], wanted: number, sign: 1 | -1): number {
  const width = unknowns + sums.length;
  const rows = sums.map(({ of, is }, row) => {
    const flip = is < 0 ? -1 : 1;
    const line = Array.from({ length: width + 1 }, (_, column) =>
      column < unknowns ? flip * (of.get(column) ?? 0) : column === unknowns + row ? 1 : 0,
    );
    line[width] = flip * is;
    return line;
  });
  const basis = sums.map((_, row) => unknowns + row);
  const helpers = Array.from({ length: width }, (_, column) => (column < unknowns ? 0 : -1));
  if (maximise(rows, basis, helpers, width) < -TINY) throw new Error('These sums contradict each other');
  for (const [row, column] of basis.entries()) {
    if (column < unknowns) continue;
    const swap = rows[row]?.findIndex((value, at) => at < unknowns && Math.abs(value) > TINY) ?? -1;
    if (swap >= 0) pivot(rows, basis, row, swap);
  }
  const goal = Array.from({ length: width }, (_, column) => (column === wanted ? sign : 0));
  return maximise(rows, basis, goal, unknowns);
}

/** Maximises over the columns before `limit`. */
function maximise(rows: number[][], basis: number[], goal: readonly number[], limit: number): number {
  for (;;) {
    const gain = (column: number): number =>
      (goal[column] ?? 0) - rows.reduce((sum, line, row) => sum + (goal[basis[row] ?? 0] ?? 0) * (line[column] ?? 0), 0);
    const enter = Array.from({ length: limit }, (_, column) => column).find((column) => gain(column) > TINY);
    if (enter === undefined) break;
    let leave = -1;
    let tightest = Infinity;
    for (const [row, line] of rows.entries()) {
      const by = line[enter] ?? 0;
      if (by <= TINY) continue;
      const ratio = (line.at(-1) ?? 0) / by;
      if (ratio < tightest - TINY || (ratio < tightest + TINY && (basis[row] ?? 0) < (basis[leave] ?? Infinity))) {
        leave = row;
        tightest = Math.min(ratio, tightest);
      }
    }
    if (leave < 0) return Infinity;
    pivot(rows, basis, leave, enter);
  }
  return rows.reduce((sum, line, row) => sum + (goal[basis[row] ?? 0] ?? 0) * (line.at(-1) ?? 0), 0);
}

function pivot(rows: number[][], basis: number[], row: number, column: number): void {
  const line = rows[row] ?? [];
  const by = line[column] ?? 1;
  for (let at = 0; at < line.length; at += 1) line[at] = (line[at] ?? 0) / by;
  for (const [other, cells] of rows.entries()) {
    const times = cells[column] ?? 0;
    if (other === row || Math.abs(times) < 1e-12) continue;
    for (let at = 0; at < cells.length; at += 1) cells[at] = (cells[at] ?? 0) - times * (line[at] ?? 0);
  }
  basis[row] = column;
}
