import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { ContentPack } from '#core/content/pack.ts';
import type { Corrections } from '#core/overlay/value.ts';
import { withOverlay } from '#core/overlay/with-overlay.ts';
import type { ContentStore } from '#services/content/content-store.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { OverlayStore } from './overlay-store.ts';

interface Made {
  readonly from: ContentPack;
  readonly corrections: Corrections;
  readonly today: string;
  readonly pack: ContentPack;
}

/** The content with the office's word over it: what pages and slips read. Made anew only when the pack, the office's word or the day changes. */
export function overlaidContent(
  authored: ContentStore,
  overlay: Pick<OverlayStore, 'corrections'>,
  clock: Pick<Clock, 'now'>,
): ContentStore {
  let made: Made | null = null;
  return {
    ...authored,
    pack() {
      const from = authored.pack();
      if (from === null) return null;
      const corrections = overlay.corrections();
      const today = dayInVietnam(clock.now());
      if (made === null || made.from !== from || made.corrections !== corrections || made.today !== today)
        made = { from, corrections, today, pack: withOverlay(from, corrections, today).pack };
      return made.pack;
    },
  };
}
