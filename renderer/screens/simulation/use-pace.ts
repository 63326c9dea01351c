import { useState } from 'react';
import { SECOND } from '#core/basics/durations.ts';

/** Seconds a step stands on the watch rung. Eight is what trials with older learners found comfortable. */
export const PACES = [16, 12, 8, 6, 4] as const;
const USUAL = 2;

/** How long a step stands, and the two ways to change it; null where it goes no further. Never shown as a number. */
export interface Pace {
  readonly milliseconds: number;
  readonly slower: (() => void) | null;
  readonly faster: (() => void) | null;
}

export function usePace(): Pace {
  const [at, setAt] = useState(USUAL);
  return {
    milliseconds: (PACES[at] ?? 8) * SECOND,
    slower: at === 0 ? null : () => setAt(at - 1),
    faster: at === PACES.length - 1 ? null : () => setAt(at + 1),
  };
}
