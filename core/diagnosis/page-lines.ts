import type { Language } from '../basics/language.ts';
import type { PageFacts } from './page-facts.ts';
import { PAGE_WORDS } from './page-words.ts';

/** What the page knows of the machine, a label and a value a line. */
export function pageLines(page: PageFacts, language: Language): readonly { readonly label: string; readonly value: string }[] {
  const word = (name: keyof typeof PAGE_WORDS): string => PAGE_WORDS[name][language];
  const { engine, engineVersion, width, height, ratio, pxPerMm, fingers, voice, touch } = page;
  const millimetres =
    pxPerMm === null || pxPerMm === 0
      ? word('unmeasured')
      : `${Math.round(width / pxPerMm)} × ${Math.round(height / pxPerMm)} mm`;
  const felt =
    touch === null ? word('untried') : word('felt').replace('{felt}', String(touch.felt)).replace('{of}', String(touch.of));
  const hand = fingers === 0 ? word('noTouch') : word('fingers').replace('{fingers}', String(fingers));
  return [
    { label: word('browser'), value: `${engine} ${engineVersion}, ${voice ? word('browserVoice') : word('noBrowserVoice')}` },
    { label: word('screen'), value: `${width} × ${height} (${ratio}×), ${millimetres}` },
    { label: word('touch'), value: `${hand}, ${felt}` },
  ];
}
