import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Language, Localised } from '#core/basics/language.ts';
import { bindCompounds } from '#core/vietnamese/compounds.ts';
import { createTranslate, type Translate } from './translate.ts';

interface LanguageContext {
  readonly language: Language;
  /** A sentence of the program, by key. */
  readonly t: Translate;
  /** A sentence of content. */
  readonly pick: (text: Localised) => string;
}

const Context = createContext<LanguageContext | null>(null);

export function LanguageProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const value = useMemo<LanguageContext>(
    () => ({
      language,
      t: createTranslate(language),
      pick: (text) => (language === 'vi' ? bindCompounds(text.vi) : text.en),
    }),
    [language],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** `const { t, pick } = useLanguage()`: the only way a component gets words. */
export function useLanguage(): LanguageContext {
  const value = useContext(Context);
  if (value === null) throw new Error('useLanguage outside LanguageProvider');
  return value;
}
