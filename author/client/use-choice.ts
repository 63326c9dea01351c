import { useCallback, useEffect, useState } from 'react';
import { FIRST_CHOICE, readChoice, writeChoice, type Choice } from '../choice.ts';

/** Below this height, in CSS pixels, a desk has the smaller kiosk's shape, and shows that first. */
const LOW = 950;

export type Change = (changes: Partial<Choice>) => void;

/** The choice in the address. Another lesson or another part is a place to come back to; all else takes the place of what it was. */
export function useChoice(): readonly [Choice, Change, number] {
  const [usual] = useState<Choice>(() => ({
    ...FIRST_CHOICE,
    screen: window.innerHeight <= LOW ? '1366x768' : FIRST_CHOICE.screen,
  }));
  /** How often the address was changed from outside: by the browser's own buttons, a bookmark, or by hand. */
  const [arrivals, setArrivals] = useState(0);
  const [choice, setChoice] = useState(() => readChoice(window.location.hash, usual));
  useEffect(() => {
    const read = (): void => {
      setChoice(readChoice(window.location.hash, usual));
      setArrivals((former) => former + 1);
    };
    window.addEventListener('popstate', read);
    return () => window.removeEventListener('popstate', read);
  }, [usual]);
  const change = useCallback<Change>((changes) => setChoice((former) => ({ ...former, ...changes })), []);
  useEffect(() => {
    const address = writeChoice(choice, usual);
    if (address === window.location.hash || (address === '#' && window.location.hash === '')) return;
    const former = readChoice(window.location.hash, usual);
    const moved = former.lesson !== choice.lesson || former.tab !== choice.tab;
    window.history[moved ? 'pushState' : 'replaceState'](null, '', address);
  }, [choice, usual]);
  return [choice, change, arrivals];
}
