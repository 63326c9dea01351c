/** The languages the kiosk speaks. Vietnamese is the one every text must have first. */
export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in every language. The spoken form hangs on the same text. */
export interface Localised {
  readonly vi: string;
  readonly en: string;
}

export const TEXT_SIZES = ['normal', 'large', 'xlarge', 'xxlarge'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** The colours of the house, and high contrast on black or on white. */
export const THEMES = ['default', 'contrast', 'contrast-light'] as const;
export type Theme = (typeof THEMES)[number];
