import { useEffect, useId, useLayoutEffect, useState, useSyncExternalStore, type RefObject } from 'react';
import { useGlossScope } from './gloss-context.tsx';
import { useGlosser } from './use-glosser.ts';

const never = (): (() => void) => () => {};
const idsOf = (joined: string): readonly string[] => (joined === '' ? [] : joined.split(' '));

/** Whether a place is drawn: small screens and large letters hide what is needed less. Drawn until it turns out not to be. */
function useDrawn(place: RefObject<Element | null> | null, asks: boolean): boolean {
  const [drawn, setDrawn] = useState(true);
  useEffect(() => {
    const around = place?.current?.parentElement;
    if (!asks || around == null) return undefined;
    const watch = new ResizeObserver(() => setDrawn(around.checkVisibility()));
    watch.observe(around);
    return () => watch.disconnect();
  }, [place, asks]);
  return drawn;
}

/**
 * Puts the listed words of a text on its screen's list, and says which of them this text underlines. `place` is inside what shows the
 * text; null for words that are listed only.
 */
export function useStanding(text: string, place: RefObject<Element | null> | null): readonly string[] {
  const glosser = useGlosser();
  const store = useGlossScope()?.store;
  const key = useId();
  const listed = glosser.ids(text).join(' ');
  const found = place === null ? [] : glosser.pieces(text).flatMap((piece) => (piece.kind === 'word' ? [piece.gloss] : []));
  const markable = [...new Set(found)].join(' ');
  const drawn = useDrawn(place, listed !== '');
  useLayoutEffect(() => {
    if (store === undefined || listed === '' || !drawn) return undefined;
    return store.put(key, idsOf(listed), idsOf(markable));
  }, [store, key, listed, markable, drawn]);
  return idsOf(useSyncExternalStore(store?.subscribe ?? never, () => store?.markedBy(key) ?? ''));
}

/** Words that are to be explained where they cannot be underlined: titles, names of papers, questions over buttons. */
export function useListedWords(...texts: readonly string[]): void {
  useStanding(texts.join(' | '), null);
}
