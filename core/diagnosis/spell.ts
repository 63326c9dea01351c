import type { Language } from '../basics/language.ts';
import { momentText } from '../basics/vietnamese-time.ts';
import type { Saying } from './sayings.ts';
import { SAYING_WORDS } from './words.ts';

export interface Spelt {
  /** What was found. */
  readonly says: string;
  /** What to do next; null where nothing is to be done. */
  readonly next: string | null;
}

/** A finding in words. Times stand in the time of Việt Nam, long numbers in groups. */
export function spell(
  { says, facts }: { readonly says: Saying; readonly facts: Readonly<Record<string, string | number>> },
  language: Language,
): Spelt {
  const { says: words, next } = SAYING_WORDS[says];
  const filled = words[language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => factText(facts[name], language));
  return { says: filled, next: next?.[language] ?? null };
}

function factText(fact: string | number | undefined, language: Language): string {
  if (fact === undefined) return '–';
  if (typeof fact === 'number') return fact.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(fact)) {
    const { time, date } = momentText(fact);
    return `${time} ${date}`;
  }
  const [year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(fact)?.slice(1) ?? [];
  return year === undefined ? fact : [day, month, year].filter((part) => part !== undefined).join('/');
}
