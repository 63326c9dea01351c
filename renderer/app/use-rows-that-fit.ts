import { useSyncExternalStore } from 'react';
import type { TileRoom } from './tile-pages.ts';
import type { TextSize } from '#core/basics/language.ts';

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/**
 * Rows of the papers list that fit without scrolling, of `count` there are, by text size and shape of the screen (measured on the
 * layouts of docs). Where there is little room the way to the rest takes a row of its own.
 */
export function useRowsThatFit(size: TextSize, count: number): number {
  const portrait = useSyncExternalStore(subscribe, () => window.innerHeight > window.innerWidth);
  const compact = useSyncExternalStore(subscribe, () => window.innerHeight <= 950);
  // Four facts of three lines and three answers leave room for three papers, or for two and the way to the rest.
  if (portrait && size === 'normal') return count > 3 ? 2 : 3;
  if (portrait) return size === 'xxlarge' ? 2 : 3;
  if (size === 'xxlarge') return compact ? 1 : 2;
  if (size === 'xlarge') return compact ? 2 : 3;
  if (size === 'large') return compact ? 2 : 3;
  if (compact) return count > 3 ? 2 : 3;
  return 4;
}

/** Tiles of a list of subjects that fit a view: six, where the words are not too large for them. */
export function useTileRoom(size: TextSize): TileRoom {
  const portrait = useSyncExternalStore(subscribe, () => window.innerHeight > window.innerWidth);
  if (portrait) return { columns: 1, rows: size === 'xxlarge' ? 3 : size === 'xlarge' ? 4 : 6 };
  // Names of two lines are met everywhere in a list of sixty.
  const few = size === 'xxlarge' || size === 'xlarge';
  return { columns: 2, rows: few ? 2 : 3 };
}

/** Whether only one topic fits a view: the largest text, and large text on a small screen or an upright one. */
export function useDense(size: TextSize): boolean {
  const small = useSyncExternalStore(subscribe, () => window.innerHeight <= 950 || window.innerHeight > window.innerWidth);
  return size === 'xlarge' || size === 'xxlarge' || (size === 'large' && small);
}

/** Whether there is room, below so many papers, for what is good to know but not needed first, such as the legal basis. */
export function useRoomy(size: TextSize, rows: number): boolean {
  const tall = useSyncExternalStore(subscribe, () => window.innerHeight > 950);
  const portrait = useSyncExternalStore(subscribe, () => window.innerHeight > window.innerWidth);
  return tall && size === 'normal' && rows <= (portrait ? 2 : 3);
}
