import type { Rung } from '#core/simulation/types.ts';

const runs = new Map<string, number>();

/** How often this script was begun on this rung since the page opened, counted up: one visitor after another meets another fault. */
export function nextTurn(script: string, rung: Rung): number {
  const key = `${script}/${rung}`;
  const turn = runs.get(key) ?? 0;
  runs.set(key, turn + 1);
  return turn;
}
