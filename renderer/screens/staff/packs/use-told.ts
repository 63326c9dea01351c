import { useState } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { problemWords } from './problem-words.ts';

export type Told = { readonly tone: 'ok' | 'hint'; readonly title: string; readonly more?: string } | null;

/** What came of the last thing that was asked for, and that nothing was harmed where it came to nothing. */
export function useTold() {
  const { t } = useLanguage();
  const [told, setTold] = useState<Told>(null);
  return {
    told,
    forget: () => setTold(null),
    done: (title: string, more?: string) => setTold({ tone: 'ok', title, ...(more === undefined ? {} : { more }) }),
    failed: (problem: string) => setTold({ tone: 'hint', title: problemWords(t, problem), more: t('packs.untouched') }),
  };
}
