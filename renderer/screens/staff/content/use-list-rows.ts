import { useSyncExternalStore } from 'react';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** Rows of a list that fit at the design's size of text, by the shape of the screen. */
export interface Room {
  readonly upright: number;
  readonly tall: number;
  readonly low: number;
}

const SHARE = { normal: 1, large: 0.85, xlarge: 0.7, xxlarge: 0.5 } as const;

/** How many rows of a list a page takes; larger text takes fewer, two at least. */
export function useListRows({ upright, tall, low }: Room): number {
  const { look } = useKiosk();
  const room = useSyncExternalStore(subscribe, () =>
    window.innerHeight > window.innerWidth ? upright : window.innerHeight > 950 ? tall : low,
  );
  return Math.max(2, Math.floor(room * SHARE[look.layout]));
}
