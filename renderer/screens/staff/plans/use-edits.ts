import { useState } from 'react';
import type { PartView } from '#core/presentation/plan-told.ts';

type Parts = readonly PartView[];

export interface Edits {
  readonly parts: Parts;
  readonly changed: boolean;
  /** What a tap makes of the parts; the same list is no step. */
  readonly put: (next: Parts) => void;
  /** Null where nothing was done yet. */
  readonly undo: (() => void) | null;
}

/** The parts as they are being put together, with every step back. */
export function useEdits(first: Parts): Edits {
  const [steps, setSteps] = useState<readonly Parts[]>([first]);
  const parts = steps.at(-1) ?? first;
  return {
    parts,
    changed: steps.length > 1,
    put: (next) => setSteps((before) => (next === before.at(-1) ? before : [...before, next])),
    undo: steps.length > 1 ? () => setSteps((before) => before.slice(0, -1)) : null,
  };
}
