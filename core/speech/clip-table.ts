import type { Language } from '../basics/language.ts';
import { clipName } from './clip-name.ts';
import type { Message } from './message.ts';
import { sentencesOfMessage } from './read-sentences.ts';

/** One sentence that can be recorded, and the name of its file without the ending. */
export interface ClipEntry {
  readonly name: string;
  readonly key: string;
  readonly text: string;
}

export interface ClipTable {
  /** In the order of the messages; no sentence and no name stands there twice. */
  readonly entries: readonly ClipEntry[];
  /** Sentences that are filled in while the kiosk runs (`{count}`): no recording can say them. */
  readonly filledIn: readonly { readonly key: string; readonly text: string }[];
}

/**
 * Which recording says which sentence of a language. Equal sentences share one, under the first key that says them. Names differ by more
 * than capitals, because for some file systems capitals are no difference.
 */
export function clipTable(messages: readonly Message[], language: Language): ClipTable {
  const entries: ClipEntry[] = [];
  const filledIn: { key: string; text: string }[] = [];
  const texts = new Set<string>();
  const names = new Set<string>();
  for (const { key, text: both } of messages) {
    const sentences = sentencesOfMessage(both[language]);
    for (const [at, text] of sentences.entries()) {
      if (texts.has(text)) continue;
      texts.add(text);
      if (/\{\w+\}/.test(text)) {
        filledIn.push({ key, text });
        continue;
      }
      const name = free(clipName(key, sentences.length > 1 ? at + 1 : null), names);
      names.add(name.toLowerCase());
      entries.push({ name, key, text });
    }
  }
  return { entries, filledIn };
}

/** The name, or where another sentence has it already, the name with the first number that is free. */
function free(name: string, taken: ReadonlySet<string>): string {
  let tried = name;
  for (let number = 2; taken.has(tried.toLowerCase()); number += 1) tried = `${name}-${number}`;
  return tried;
}
