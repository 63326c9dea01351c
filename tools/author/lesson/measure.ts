import type { Ease, Measure, MessageRow } from '#author/wire.ts';
import type { Localised } from '#core/basics/language.ts';
import { countWords, SAY_WORDS, WHY_WORDS } from '#core/content/reading-rules.ts';
import { COACH_TIENG, hardestSentence, SENTENCE_TIENG } from '#core/vietnamese/reading.ts';

/** What the checker grants English on top: its words are shorter and more. */
const ENGLISH = 1.34;
/** From here on a text is close to its limit. */
const CLOSE = 0.8;

const WORDS: Readonly<Record<string, number>> = { say: SAY_WORDS, why: WHY_WORDS };

/** How long a text is and how hard that makes it. `coach` is whether the coach says it while a step is done. */
export function measure(
  text: Localised,
  field: string,
  coach: boolean,
): Pick<MessageRow, 'words' | 'longest' | 'ease' | 'hardness'> {
  const words = (coach ? WORDS[field] : undefined) ?? null;
  const { sentence, tieng } = hardestSentence(text.vi);
  const longest: Measure = { count: tieng, limit: coach && field !== 'why' ? COACH_TIENG : SENTENCE_TIENG };
  const vi: Measure = { count: countWords(text.vi), limit: words };
  const en: Measure = { count: countWords(text.en), limit: words === null ? null : Math.floor(words * ENGLISH) };
  const hardness = Math.max(...[longest, vi, en].map(({ count, limit }) => (limit === null ? 0 : count / limit)));
  return { words: { vi, en }, longest: { ...longest, sentence }, hardness, ease: easeOf(hardness) };
}

function easeOf(hardness: number): Ease {
  if (hardness > 1) return 'over';
  return hardness > CLOSE ? 'full' : 'easy';
}
