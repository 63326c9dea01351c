import type { Language } from '#core/basics/language.ts';
import { bindCompounds } from '#core/vietnamese/compounds.ts';
import { en } from './en/index.ts';
import { vi, type MessageKey, type MessageText } from './vi/index.ts';

/** Names of the `{placeholders}` in a message. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/** The second argument of `translate`: nothing for a plain message, its placeholders otherwise. */
export type MessageValues<Key extends MessageKey> = [Placeholders<MessageText<Key>>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<MessageText<Key>>, string | number>>];

export type Translate = <Key extends MessageKey>(key: Key, ...values: MessageValues<Key>) => string;

/** The sentence of a key. Vietnamese compounds are bound by no-break spaces, so that lines break by phrase. */
export function createTranslate(language: Language): Translate {
  const messages: Readonly<Record<MessageKey, string>> = language === 'en' ? en : vi;
  return (key, ...[values]) => {
    const filled = messages[key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = (values as Readonly<Record<string, string | number>> | undefined)?.[name];
      return value === undefined ? whole : String(value);
    });
    return language === 'vi' ? bindCompounds(filled) : filled;
  };
}
