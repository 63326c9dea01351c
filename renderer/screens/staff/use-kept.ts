import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answered, Saved } from './use-settings.ts';

interface Kept {
  /** Whether what was written last could be stored; `saved` is never said, one has left by then. */
  readonly saved: Saved;
  readonly keep: (save: (answered: Answered) => void, leave: () => void) => void;
}

/**
 * A page on which something is written is left once that is stored: where the disk refuses, the words stand as they were typed. A press while
 * the answer is on its way sends nothing twice, and an answer that comes after the page was left by hand closes nothing.
 */
export function useKept(): Kept {
  const [saved, setSaved] = useState<Saved>('untouched');
  const waiting = useRef(false);
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  const keep = useCallback<Kept['keep']>((save, leave) => {
    if (waiting.current) return;
    waiting.current = true;
    // The former refusal is taken back: the same words twice would look as if nothing had been tried.
    setSaved('untouched');
    save((stored) => {
      waiting.current = false;
      if (!here.current) return;
      if (stored) leave();
      else setSaved('not-saved');
    });
  }, []);
  return { saved, keep };
}
