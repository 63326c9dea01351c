import { LANGUAGES, type Language } from '#core/basics/language.ts';
import type { Voice } from './voice.ts';

/** Several voices as one: of each language the first that has it. */
export function createFirstVoice(voices: readonly Voice[]): Voice {
  let chosen: Readonly<Partial<Record<Language, Voice>>> = {};
  return {
    async languages() {
      const known: Partial<Record<Language, Voice>> = {};
      for (const voice of voices) for (const language of await voice.languages()) known[language] ??= voice;
      chosen = known;
      return LANGUAGES.filter((language) => known[language] !== undefined);
    },
    say: (words, manner) => chosen[manner.language]?.say(words, manner) ?? { done: Promise.resolve(false), stop: () => {} },
  };
}
