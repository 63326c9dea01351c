/**
 * Letters without a picture: marks that turn the direction of what follows, so that a name reads as another; zero-width ones, that make two
 * names of one look; fillers that count as letters and draw nothing; control characters, ends of lines and private letters. Vietnamese and
 * English need none of them.
 */
const UNSEEN = String.raw`[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]`;
const ONE = new RegExp(UNSEEN, 'u');
const ALL = new RegExp(UNSEEN, 'gu');

/** Whether every letter of a text can be seen. */
export function isSeen(text: string): boolean {
  return !ONE.test(text);
}

/** The text without them. What a mark was kept apart from it may join now: compose (NFC) afterwards. */
export function withoutUnseen(text: string): string {
  return text.replace(ALL, '');
}
