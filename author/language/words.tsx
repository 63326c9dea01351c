import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { Language, Localised } from '#core/basics/language.ts';
import { en } from './en.ts';
import { vi, type WordKey, type WordText } from './vi.ts';

/** Names of the `{placeholders}` in a sentence. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/** What a sentence wants filled in: nothing for a plain one. */
type Values<Key extends WordKey> = [Placeholders<WordText<Key>>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<WordText<Key>>, string | number>>];

export type Say = <Key extends WordKey>(key: Key, ...values: Values<Key>) => string;

interface Words {
  readonly language: Language;
  /** A sentence of this view, by key. */
  readonly t: Say;
  /** A text of content in the language of this view. */
  readonly pick: (text: Localised) => string;
}

/** The sentences of one language. */
export function createWords(language: Language): Words {
  const sentences: Readonly<Record<WordKey, string>> = language === 'en' ? en : vi;
  return {
    language,
    pick: (text) => text[language],
    t: (key, ...[values]) =>
      sentences[key].replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
        String((values as Readonly<Record<string, string | number>> | undefined)?.[name] ?? whole),
      ),
  };
}

const Context = createContext<Words>(createWords('vi'));

export function WordsProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const words = useMemo(() => createWords(language), [language]);
  return <Context.Provider value={words}>{children}</Context.Provider>;
}

/** `const { t, pick } = useWords()`: the only way a component of this view gets words. */
export function useWords(): Words {
  return useContext(Context);
}
