import { useEffect, useRef, type RefObject } from 'react';

/**
 * The place of what came of a press. Where letters are large it lies below what fits the screen, and whoever sees nothing presses again: it comes
 * into sight whenever there is other `news`; null where there is none.
 */
export function useIntoSight(news: unknown): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (news !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [news]);
  return place;
}
