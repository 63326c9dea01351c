import { createContext, useContext } from 'react';
import type { Rung } from '#core/simulation/types.ts';

/** How the last simulation ended; kept in the page's memory until the visit ends. */
export interface LastResult {
  readonly script: string;
  readonly rung: Rung;
  readonly alone: number;
  readonly hint: number;
  readonly hand: number;
  /** Null on rungs that are not tests. */
  readonly passed: boolean | null;
  /** Ids of the steps that were not done alone, and the way they were met on. */
  readonly toRepeat: readonly string[];
  readonly answers: Readonly<Record<string, string>>;
}

export const LastResultContext = createContext<LastResult | null>(null);

export function useLastResult(script: string, rung: Rung): LastResult | null {
  const last = useContext(LastResultContext);
  return last !== null && last.script === script && last.rung === rung ? last : null;
}
