import { useSyncExternalStore } from 'react';
import type { TextSize } from '#core/basics/language.ts';

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** Rows of the papers list that fit without scrolling, by text size and shape of the screen (measured on the layouts of docs). */
export function useRowsThatFit(size: TextSize): number {
  const portrait = useSyncExternalStore(subscribe, () => window.innerHeight > window.innerWidth);
  const compact = useSyncExternalStore(subscribe, () => window.innerHeight <= 950);
  if (portrait) return size === 'normal' ? 4 : 3;
  if (size === 'xlarge') return compact ? 2 : 3;
  if (size === 'large') return compact ? 2 : 3;
  return compact ? 3 : 4;
}

/** Whether only one topic fits a view: the largest text, and large text on a small screen. */
export function useDense(size: TextSize): boolean {
  const short = useSyncExternalStore(subscribe, () => window.innerHeight <= 950);
  return size === 'xlarge' || (size === 'large' && short);
}

/** Whether there is room for what is good to know but not needed first, such as the legal basis below the papers. */
export function useRoomy(size: TextSize): boolean {
  const tall = useSyncExternalStore(subscribe, () => window.innerHeight > 950);
  return tall && size === 'normal';
}
