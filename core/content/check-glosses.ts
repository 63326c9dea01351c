import { createGlosser, listedWords, wordKey } from '../vietnamese/glossing.ts';
import { SENTENCE_TIENG, tiengIn } from '../vietnamese/reading.ts';
import type { Gloss } from './gloss.ts';
import type { ContentIssue, Library } from './library-data.ts';
import { OFFICE_WORDS } from './office-words.ts';
import { readTexts } from './read-texts.ts';

/** Every office word is explained, once, in words that need no explaining, and without anything that could be a rule. */
export function checkGlosses(library: Library): ContentIssue[] {
  return [
    ...missing(library),
    ...repeated(library.glosses),
    ...library.glosses.flatMap((entry) => wrong(library.glosses, entry)),
  ];
}

function issue(id: string, path: ContentIssue['path'], rule: string, message: string, todo: string): ContentIssue {
  return { severity: 'error', rule, thing: { kind: 'glosses', id }, path, message, todo };
}

/** Office words without an entry: told where they are first read, or at the top of the file while nobody reads them. */
function missing(library: Library): ContentIssue[] {
  const known = new Set(library.glosses.flatMap((entry) => entry.words.map(wordKey)));
  return OFFICE_WORDS.filter((word) => !known.has(wordKey(word))).map((word) => {
    const finder = createGlosser([{ id: word, forms: [word] }]);
    const read = [...readTexts(library)].find((text) => text.exempt !== 'screen' && finder.ids(text.vi).length > 0);
    const told = issue(
      '',
      [],
      'gloss-missing',
      `“${word}” is an office word that nothing explains`,
      'write an entry for it in glosses.yaml',
    );
    return read === undefined ? told : { ...told, thing: read.thing, path: [...read.path, 'vi'] };
  });
}

/** A word in two entries: nobody could say which of them is shown. */
function repeated(glosses: readonly Gloss[]): ContentIssue[] {
  return (['words', 'en'] as const).flatMap((list) => {
    const seen = new Map<string, string>();
    return glosses.flatMap(({ id, [list]: words }) =>
      words.flatMap((word, index) => {
        const key = wordKey(word);
        const before = seen.get(key);
        seen.set(key, before ?? id);
        return before === undefined
          ? []
          : [issue(id, [list, index], 'gloss-twice', `“${word}” is explained already (${before})`, 'keep one of them')];
      }),
    );
  });
}

function wrong(glosses: readonly Gloss[], { id, gloss }: Gloss): ContentIssue[] {
  const tieng = tiengIn(gloss.vi);
  return [
    ...(tieng > SENTENCE_TIENG
      ? [
          issue(
            id,
            ['gloss', 'vi'],
            'gloss-length',
            `the gloss has ${tieng} tiếng altogether, at most ${SENTENCE_TIENG}`,
            'say only what the word means',
          ),
        ]
      : []),
    ...(['vi', 'en'] as const).flatMap((language) => {
      const path = ['gloss', language];
      const [other] = createGlosser(listedWords(glosses, language)).ids(gloss[language]);
      return [
        ...(/\d/.test(gloss[language])
          ? [issue(id, path, 'gloss-figure', 'there is a figure in it', 'say what the word means, never a rule, a fee or a date')]
          : []),
        ...(other === undefined
          ? []
          : [issue(id, path, 'gloss-circular', `it is explained by a listed word (${other})`, 'use village words')]),
      ];
    }),
  ];
}
