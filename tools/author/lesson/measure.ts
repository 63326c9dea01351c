import type { Ease, Measure, MessageRow } from '#author/wire.ts';
import type { Localised } from '#core/basics/language.ts';
import { SAY_WORDS_EN, WHY_TIENG, WHY_WORDS_EN } from '#core/content/reading-rules.ts';
import { COACH_TIENG, hardestSentence, SENTENCE_TIENG, tiengIn } from '#core/vietnamese/reading.ts';

/** From here on a text is close to its limit. */
const CLOSE = 0.8;

/** What the coach says is held as a whole, too: in tiếng, and in words of English. */
const WHOLE: Readonly<Record<string, { readonly vi: number; readonly en: number }>> = {
  say: { vi: COACH_TIENG, en: SAY_WORDS_EN },
  why: { vi: WHY_TIENG, en: WHY_WORDS_EN },
};

/** How long a text is and how hard that makes it. `coach` is whether the coach says it while a step is done. */
export function measure(
  text: Localised,
  field: string,
  coach: boolean,
): Pick<MessageRow, 'words' | 'longest' | 'ease' | 'hardness'> {
  const whole = (coach ? WHOLE[field] : undefined) ?? null;
  const { sentence, tieng } = hardestSentence(text.vi);
  const longest: Measure = { count: tieng, limit: coach && field !== 'why' ? COACH_TIENG : SENTENCE_TIENG };
  const vi: Measure = { count: tiengIn(text.vi), limit: whole?.vi ?? null };
  const en: Measure = { count: tiengIn(text.en), limit: whole?.en ?? null };
  const hardness = Math.max(...[longest, vi, en].map(({ count, limit }) => (limit === null ? 0 : count / limit)));
  return { words: { vi, en }, longest: { ...longest, sentence }, hardness, ease: easeOf(hardness) };
}

function easeOf(hardness: number): Ease {
  if (hardness > 1) return 'over';
  return hardness > CLOSE ? 'full' : 'easy';
}
