import { useContext } from 'react';
import type { Language } from '#core/basics/language.ts';
import type { Gloss } from '#core/content/gloss.ts';
import { createGlosser, listedWords, type Glosser } from '#core/vietnamese/glossing.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { GlossesContext } from './gloss-context.tsx';

/** The list changes with the content only, so that its finder is made once a language. */
const made = new WeakMap<readonly Gloss[], Map<Language, Glosser>>();

/** Finds the listed words of the language the page speaks. */
export function useGlosser(): Glosser {
  const glosses = useContext(GlossesContext);
  const { language } = useLanguage();
  const known = made.get(glosses) ?? new Map<Language, Glosser>();
  made.set(glosses, known);
  const glosser = known.get(language) ?? createGlosser(listedWords(glosses, language));
  known.set(language, glosser);
  return glosser;
}
