/** Longest sentence of the coach, in tiếng (written syllables). */
export const COACH_TIENG = 14;
/** Longest sentence anywhere else that a citizen reads. */
export const SENTENCE_TIENG = 20;

/** Words quoted exactly as they stand elsewhere: a label between ** **, a sentence of the portal between “ ”. */
const QUOTED = /\*\*[^*]+\*\*|“[^”]*”/g;

/** What ends a sentence: a stop that is not inside a number, a code or an address, or a line break. */
const ENDS = /(?<=[.!?…:;])\s+|\n+/;

/** The sentences of a text. A colon or semicolon ends one, too: that is where a reader takes breath. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(ENDS)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** How many tiếng a sentence has. What is quoted counts as one, however long the office made it; so does a number, a code, an address. */
export function tiengIn(sentence: string): number {
  return sentence
    .replaceAll(QUOTED, ' x ')
    .split(/[\s–—-]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The longest sentence of a text by its tiếng; 0 and empty for an empty text. */
export function hardestSentence(text: string): { readonly sentence: string; readonly tieng: number } {
  let hardest = { sentence: '', tieng: 0 };
  for (const sentence of sentencesOf(text)) {
    const tieng = tiengIn(sentence);
    if (tieng > hardest.tieng) hardest = { sentence, tieng };
  }
  return hardest;
}
