import type { Language, TextSize, Theme } from '../basics/language.ts';

/** What a visitor may change about the kiosk itself. All of it is reset at the end of a visit. */
export interface Preferences {
  readonly language: Language;
  readonly textSize: TextSize;
  readonly theme: Theme;
  /** Order of the letter keys; remembered until the screen is wiped. */
  readonly keyboard: 'qwerty' | 'abc';
  /** The page is pushed down by half, so that its upper half can be reached from a chair. */
  readonly reach: boolean;
  /** How fast the page is read aloud, from 0, and how loud, of 1. */
  readonly speech: { readonly speed: number; readonly volume: number };
}
