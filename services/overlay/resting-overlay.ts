import { resting } from '#core/overlay/resting.ts';
import type { Corrections } from '#core/overlay/value.ts';
import type { OverlayStore } from './overlay-store.ts';

/** The office's word while it rests: made anew only when staff change it, so that the content is too. */
export function restingOverlay(overlay: Pick<OverlayStore, 'corrections'>): Pick<OverlayStore, 'corrections'> {
  let made: { readonly from: Corrections; readonly corrections: Corrections } | null = null;
  return {
    corrections() {
      const from = overlay.corrections();
      if (made === null || made.from !== from) made = { from, corrections: resting(from) };
      return made.corrections;
    },
  };
}
