import { COACH_TIENG, hardestSentence, sentencesOf, tiengIn } from '../vietnamese/reading.ts';
import type { ContentIssue, Library } from './library-data.ts';
import { readTexts, type ReadText } from './read-texts.ts';
import { SAY_WORDS_EN, WHY_TIENG, WHY_WORDS_EN } from './reading-rules.ts';

/** The reading rule: no sentence is longer than one breath, and what the coach says has room beside the page. */
export function checkReading(library: Library): ContentIssue[] {
  return [...readTexts(library)].flatMap((text) => (text.exempt === null ? issuesOf(text) : []));
}

function issuesOf(text: ReadText): ContentIssue[] {
  const issue = (rule: string, language: 'vi' | 'en', message: string, todo: string): ContentIssue => ({
    severity: 'error',
    rule,
    thing: text.thing,
    path: [...text.path, language],
    message,
    todo,
  });
  const long = sentencesOf(text.vi).filter((sentence) => tiengIn(sentence) > text.limit);
  if (long.length > 0)
    return long.map((sentence) =>
      issue(
        'sentence-length',
        'vi',
        `“${beginning(sentence)}” has ${tiengIn(sentence)} tiếng, at most ${text.limit}`,
        'make two sentences of it or say it more plainly; an official sentence is quoted between “ ”',
      ),
    );
  // What stands in one place beside the page is held as a whole, too.
  const [tieng, words] = [tiengIn(text.vi), tiengIn(text.en)];
  if (text.voice === 'say' && tieng > COACH_TIENG)
    return [issue('say-length', 'vi', `say has ${tieng} tiếng altogether, at most ${COACH_TIENG}`, 'leave the reason to why:')];
  if (text.voice === 'why' && tieng > WHY_TIENG)
    return [issue('why-length', 'vi', `why has ${tieng} tiếng altogether, at most ${WHY_TIENG}`, 'say one reason')];
  const most = text.voice === 'say' ? SAY_WORDS_EN : text.voice === 'why' ? WHY_WORDS_EN : null;
  if (most !== null && words > most)
    return [issue(`${text.voice}-length`, 'en', `${text.voice} (en) has ${words} words, at most ${most}`, 'say it shorter')];
  return [];
}

/** Enough of a sentence to find it by. */
function beginning(sentence: string): string {
  const words = sentence.split(' ');
  return words.length > 8 ? `${words.slice(0, 8).join(' ')}…` : sentence;
}

/** A sentence that is counted: how long it is, of how long it may be. */
export interface CountedSentence {
  readonly text: ReadText;
  readonly sentence: string;
  readonly tieng: number;
}

/** The hardest sentence of each text that is counted, the hardest first; the same sentence in several places is one. */
export function hardestSentences(library: Library, count: number): readonly CountedSentence[] {
  const seen = new Map<string, CountedSentence>();
  for (const text of readTexts(library)) {
    const { sentence, tieng } = hardestSentence(text.vi);
    if (text.exempt === null && !seen.has(sentence)) seen.set(sentence, { text, sentence, tieng });
  }
  return [...seen.values()].toSorted((a, b) => b.tieng - a.tieng).slice(0, count);
}
