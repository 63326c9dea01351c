import { agrees, isMarked, writtenWords } from './marks.ts';

/** Whether the marks of a typed word speak against a thing that holds these words. */
export type SpeaksAgainst = (held: ReadonlySet<string>) => boolean;

/** Every word of a catalogue in every way it is written there, by its letters without marks. */
export type Lexicon = ReadonlyMap<string, readonly string[]>;

export function lexiconOf(things: readonly ReadonlySet<string>[]): Lexicon {
  const lexicon = new Map<string, string[]>();
  for (const written of new Set(things.flatMap((held) => [...held]))) {
    const word = writtenWords(written)[0]?.word ?? written;
    lexicon.set(word, [...(lexicon.get(word) ?? []), written]);
  }
  return lexicon;
}

/**
 * For each word of a query that was typed with a mark: a thing that writes the same letters only with other marks is meant by
 * another word. Sổ is not sơ, while so may be either. The last word may be half typed.
 */
export function againstByWord(query: string, lexicon: Lexicon): ReadonlyMap<string, SpeaksAgainst> {
  const typed = writtenWords(query);
  const against = new Map<string, SpeaksAgainst>();
  for (const [at, { word, written }] of typed.entries()) {
    if (!isMarked(written)) continue;
    const last = at === typed.length - 1;
    const forms = last
      ? [...lexicon].flatMap(([known, list]) => (known.startsWith(word) ? list : []))
      : (lexicon.get(word) ?? []);
    const may = forms.filter((form) => agrees(written, form));
    const others = forms.filter((form) => !may.includes(form));
    against.set(word, (held) => others.some((form) => held.has(form)) && !may.some((form) => held.has(form)));
  }
  return against;
}
