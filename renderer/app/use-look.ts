import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { TextSize } from '#core/basics/language.ts';
import { measuredPxPerMm } from '#core/display/calibration.ts';
import { layoutOf, offeredSizes, textFactors } from '#core/display/text-factors.ts';
import type { Display } from '#core/contract/shapes.ts';
import type { Preferences } from '#core/visit/preferences.ts';

export interface Look {
  /** The text size whose layout fits letters so large: on a measured screen not always the one that was chosen. */
  readonly layout: TextSize;
  /** The sizes worth offering on this screen. */
  readonly sizes: readonly TextSize[];
  /** CSS pixels in a millimetre of the glass, or null where it was never measured. */
  readonly pxPerMm: number | null;
  /** Multiples of the text and heading sizes. */
  readonly text: number;
  readonly heading: number;
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('resize', changed);
  return () => window.removeEventListener('resize', changed);
}

/** One root em in px: the design's unit, which follows the size of the window. */
function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}

/** How the page looks on this screen at this text size. */
export function useLook(display: Display, textSize: TextSize): Look {
  const rem = useSyncExternalStore(subscribe, readRem);
  const width = useSyncExternalStore(subscribe, () => window.screen.width);
  const height = useSyncExternalStore(subscribe, () => window.screen.height);
  const pxPerMm = measuredPxPerMm(display.calibration, { width, height });
  return useMemo(() => {
    const { text, heading } = textFactors(textSize, pxPerMm, rem);
    return { layout: pxPerMm === null ? textSize : layoutOf(text), sizes: offeredSizes(pxPerMm, rem), pxPerMm, text, heading };
  }, [textSize, pxPerMm, rem]);
}

/** Puts the look on the page: `<html>` carries the language, the layout, the theme and, on a measured screen, the true sizes. */
export function useWear({ language, theme, reach }: Preferences, { layout, pxPerMm, text, heading }: Look): void {
  useEffect(() => {
    const { dataset, style } = document.documentElement;
    document.documentElement.lang = language;
    dataset['text'] = layout;
    dataset['theme'] = theme;
    if (reach) dataset['low'] = '';
    else delete dataset['low'];
    const measured: Readonly<Record<string, string | null>> = {
      '--mm': pxPerMm === null ? null : `${pxPerMm}px`,
      '--k': pxPerMm === null ? null : String(text),
      '--kh': pxPerMm === null ? null : String(heading),
    };
    for (const [name, value] of Object.entries(measured)) {
      if (value === null) style.removeProperty(name);
      else style.setProperty(name, value);
    }
  }, [language, theme, reach, layout, pxPerMm, text, heading]);
}
