import { useEffect, useRef, useState } from 'react';

/** After so long without a key what is being written is kept, in milliseconds. */
const PAUSE = 1500;

export type Kept = 'nothing' | 'kept' | 'lost' | 'private';

/**
 * Keeps what is being written at every pause. What was opened and not changed is not written. `keep` answers
 * the problem, or null where it is on disk.
 */
export function useKeptDraft(text: string, keep: () => Promise<string | null>): Kept {
  const [kept, setKept] = useState<Kept>('nothing');
  const last = useRef(text);
  const keeping = useRef(keep);
  useEffect(() => {
    keeping.current = keep;
  });
  useEffect(() => {
    if (text === last.current) return undefined;
    const timer = setTimeout(() => {
      last.current = text;
      void keeping.current().then((problem) => {
        setKept(problem === null ? 'kept' : problem === 'private' ? 'private' : 'lost');
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return kept;
}
