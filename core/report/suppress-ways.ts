import type { Hidden } from './suppress-family.ts';
import { type Node, passable, type Web } from './suppress-web.ts';

/** What would have to be hidden, and how much is lost by it. */
export interface Priced {
  readonly keys: readonly string[];
  readonly cost: number;
}

/** The cheapest ways of a net from one node to all others. */
export interface Ways {
  /** What is still to be hidden on the way to a node; null where none leads there. */
  readonly to: (node: Node) => Priced | null;
}

/**
 * Ways along threads that are hidden or could be, each for what it would cost to hide its open ones (Dijkstra). `without` is a thread that
 * may not be used, `against` asks for the ways that lead to `from` instead. Of equal ways the one of fewer threads, then of earlier ones: the
 * same tables always hide the same.
 */
export function waysFrom(web: Web, hidden: Hidden, from: Node, without: string | null, against = false): Ways {
  const first = web.rows + 1;
  const count = first + web.columns + 1;
  const numberOf = ({ side, at }: Node): number => (side === 'row' ? at : first + at);
  const cost: number[] = Array.from({ length: count }, () => Infinity);
  const steps: number[] = Array.from({ length: count }, () => Infinity);
  const before: number[] = Array.from({ length: count }, () => -1);
  const by: (string | null)[] = Array.from({ length: count }, () => null);
  const done = new Set<number>();
  const begin = numberOf(from);
  cost[begin] = 0;
  steps[begin] = 0;
  for (;;) {
    let node = -1;
    for (let at = 0; at < count; at += 1) if (!done.has(at) && cost[at] !== Infinity && (node < 0 || nearer(at, node))) node = at;
    if (node < 0) break;
    done.add(node);
    const inRow = node < first;
    for (let next = inRow ? first : 0; next < (inRow ? count : first); next += 1) {
      if (done.has(next)) continue;
      const spot = inRow ? web.spot(node, next - first) : web.spot(next, node - first);
      if (spot.key === without || !passable(spot, hidden, inRow !== against)) continue;
      const open = !hidden.has(spot.key);
      const sum = (cost[node] ?? 0) + (open ? spot.value : 0);
      const many = (steps[node] ?? 0) + 1;
      if (sum > (cost[next] ?? 0) || (sum === cost[next] && many >= (steps[next] ?? 0))) continue;
      cost[next] = sum;
      steps[next] = many;
      before[next] = node;
      by[next] = open ? spot.key : null;
    }
  }
  return {
    to: (node) => {
      const end = numberOf(node);
      if (cost[end] === Infinity) return null;
      const keys: string[] = [];
      for (let at = end; at !== begin; at = before[at] ?? begin) {
        const key = by[at];
        if (typeof key === 'string') keys.push(key);
      }
      return { keys, cost: cost[end] ?? 0 };
    },
  };

  function nearer(one: number, other: number): boolean {
    const [a, b] = [cost[one] ?? 0, cost[other] ?? 0];
    return a < b || (a === b && (steps[one] ?? 0) < (steps[other] ?? 0));
  }
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
