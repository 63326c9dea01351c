import type { PageFacts } from '#core/diagnosis/page-facts.ts';
import { localVoice } from '#renderer/speech/browser-voice.ts';

/** What is asked of the browser; a test brings its own. */
export interface Browser {
  readonly userAgent: string;
  readonly fingers: number;
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly voices: readonly SpeechSynthesisVoice[];
}

export function thisBrowser(): Browser {
  return {
    userAgent: navigator.userAgent,
    fingers: navigator.maxTouchPoints,
    width: window.screen.width,
    height: window.screen.height,
    ratio: window.devicePixelRatio,
    // Not every engine has voices at all.
    voices: 'speechSynthesis' in window ? window.speechSynthesis.getVoices() : [],
  };
}

const ENGINES = [
  ['chromium', /Chrom(?:e|ium)\/(\d{1,4})/],
  ['firefox', /Firefox\/(\d{1,4})/],
  ['webkit', /Version\/(\d{1,4}).*Safari\//],
] as const;

/** What only the page knows of the machine. `touch` is what the touch test felt, null where nobody tried. */
export function pageFactsOf(browser: Browser, pxPerMm: number | null, touch: PageFacts['touch']): PageFacts {
  const { userAgent, fingers, width, height, ratio, voices } = browser;
  const [engine, shape] = ENGINES.find(([, mark]) => mark.test(userAgent)) ?? ['other', /$^/];
  return {
    engine,
    engineVersion: Number(shape.exec(userAgent)?.[1] ?? 0),
    width,
    height,
    ratio: Math.round(ratio * 100) / 100,
    pxPerMm,
    fingers: Math.max(0, fingers),
    voice: localVoice(voices, 'vi') !== null,
    touch,
  };
}
