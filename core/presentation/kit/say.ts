import type { Language, Localised } from '../../basics/language.ts';

export type Say = (words: Localised, values?: Readonly<Record<string, string | number>>) => string;

/** Words in a language, with their values and without the marks that make letters strong on a screen. */
export function sayIn(language: Language): Say {
  return (words, values = {}) =>
    words[language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)).replaceAll('**', '');
}
