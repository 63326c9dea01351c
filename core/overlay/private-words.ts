/** Nine digits or more, however they are set apart: an identity number, a phone number, an account. Money of nine places is written in words. */
const LONG_NUMBER = /\p{Nd}(?:[ .,()\u00A0\u2009\u202F\u200B_-]{0,3}\p{Nd}){8,}/u;
const EMAIL = /\S@\S/;

/**
 * Whether a text of staff holds what may belong to a person: a run of nine digits or more, or an address of e-mail. The office's own phones
 * are settings, never content.
 */
export function holdsPrivate(text: string): boolean {
  const plain = text.normalize('NFKC');
  return LONG_NUMBER.test(plain) || EMAIL.test(plain);
}
