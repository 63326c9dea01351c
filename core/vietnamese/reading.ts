/** Longest sentence of the coach, in tiếng (written syllables). */
export const COACH_TIENG = 14;
/** Longest sentence anywhere else that a citizen reads. */
export const SENTENCE_TIENG = 20;

/** Words quoted exactly as they stand elsewhere: a label between ** **, a sentence of the portal between “ ”. */
const QUOTED = /\*\*[^*]+\*\*|“[^”]*”/g;

/** What ends a sentence: a stop that is not inside a number, a code or an address, or a line break. */
const ENDS = /(?<=[.!?…:;])\s+|\n+/g;

/** What is quoted as one unbroken stretch of the same length; a quotation that ends in a stop still ends the sentence around it. */
function masked(text: string): string {
  return text.replaceAll(QUOTED, (quoted) => {
    const end = /[.!?…]”$/.test(quoted) ? '.' : 'x';
    return 'x'.repeat(quoted.length - 1) + end;
  });
}

/**
 * The sentences of a text. A colon or semicolon ends one, too: that is where a reader takes breath. What is quoted is never cut in two,
 * however many sentences the office made of it.
 */
export function sentencesOf(text: string): readonly string[] {
  return sentenceSpans(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter((sentence) => sentence !== '');
}

/** What a text quotes between “ ”, with the marks. */
export function quotationsIn(text: string): readonly string[] {
  return (text.match(QUOTED) ?? []).filter((quoted) => quoted.startsWith('“'));
}

/** Where the sentences of a text stand in it, blanks between them left out. */
export function sentenceSpans(text: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const gap of masked(text).matchAll(ENDS)) {
    spans.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  return [...spans, { start, end: text.length }].filter((span) => span.end > span.start);
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
