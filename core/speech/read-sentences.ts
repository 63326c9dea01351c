import { sentenceSpans } from '../vietnamese/reading.ts';

/** A sentence as it is read aloud, and where it stands in its line (UTF-16 code units, `end` not included). */
export interface ReadSentence {
  /** Composed, on one line, without blanks at its ends: what two places that mean the same sentence agree on. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A text as the reader compares it: NFC, and every run of blanks, no-break ones as well, a single space. */
export function onOneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/**
 * The sentences of a line of the page, one by one; what holds neither letter nor digit is none. The page and the table of recordings both
 * cut by this, or a recording would never be found.
 */
export function readSentences(line: string): readonly ReadSentence[] {
  return sentenceSpans(line).flatMap(({ start, end }) => {
    const text = onOneLine(line.slice(start, end));
    return /[\p{L}\p{N}]/u.test(text) ? [{ text, start, end }] : [];
  });
}

/** The sentences of a message. What sets words off in a message (`**`) is drawn and not written on the page. */
export function sentencesOfMessage(text: string): readonly string[] {
  return readSentences(text.replaceAll('**', '')).map((sentence) => sentence.text);
}
