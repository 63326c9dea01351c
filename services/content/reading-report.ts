import { hardestSentences } from '#core/content/check-reading.ts';
import { type Exemption, EXEMPTIONS, type ReadText, readTexts } from '#core/content/read-texts.ts';
import { hardestSentence, quotationsIn } from '#core/vietnamese/reading.ts';
import type { ReadLibrary } from './read-library.ts';

const HARDEST = 20;

const HEADS: Readonly<Record<Exemption, string>> = {
  'official-title': 'official titles',
  'legal-basis': 'legal bases',
  source: 'titles of sources',
  screen: 'simulated screens, which quote the portal (one line a screen or script: its texts, its longest sentence)',
};

/**
 * What the reading rule counted and what it did not, as lines to read: the hardest sentences, then every exemption by kind, each with its
 * place. `folder` stands before the names of files, as in the checker's messages.
 */
export function readingReport(read: ReadLibrary, folder: string): readonly string[] {
  const { library } = read;
  const place = ({ thing, path }: ReadText): string => {
    const { file, line, column } = read.locate(thing.kind, thing.id, [...path, 'vi']);
    return `${folder}/${file}:${line}:${column}`;
  };
  const texts = [...readTexts(library)];
  const exempt = (kind: Exemption): readonly ReadText[] => texts.filter((text) => text.exempt === kind);
  const hardest = hardestSentences(library, HARDEST).map(
    ({ text, sentence, tieng }) => `  ${tieng}/${text.limit}  ${place(text)}  ${sentence}`,
  );
  const sections = EXEMPTIONS.flatMap((kind) => {
    const lines =
      kind === 'screen' ? screenLines(exempt(kind), place) : exempt(kind).map((text) => `  ${place(text)}  ${text.vi}`);
    return ['', `Exempt: ${HEADS[kind]} (${lines.length})`, ...lines];
  });
  const quoted = texts
    .filter((text) => text.exempt === null)
    .flatMap((text) => quotationsIn(text.vi).map((quotation) => `  ${place(text)}  ${quotation}`));
  return [
    `Hardest sentences (tiếng / at most)`,
    ...hardest,
    ...sections,
    '',
    `Exempt: quotations inside sentences, counted as one (${quoted.length})`,
    ...quoted,
    '',
  ];
}

/** Screens hold hundreds of texts, none of them the kiosk's own words: they are listed by the thing they stand in. */
function screenLines(texts: readonly ReadText[], place: (text: ReadText) => string): readonly string[] {
  const things = new Map<string, ReadText[]>();
  for (const text of texts) {
    const key = `${text.thing.kind} ${text.thing.id}`;
    things.set(key, [...(things.get(key) ?? []), text]);
  }
  return [...things.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const longest = Math.max(...own.map((text) => hardestSentence(text.vi).tieng));
    return [`  ${place({ ...first, path: [] })}  ${first.thing.id}: ${own.length} texts, ${longest} tiếng`];
  });
}
