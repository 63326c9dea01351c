import { fold } from '../vietnamese/fold.ts';

/** Nine digits or more, however they are set apart: an identity number, a phone number, an account. Money of nine places is written in words. */
const LONG_NUMBER = /\p{Nd}(?:[\s.,()_·•*'’\p{Cf}\p{Pd}]{0,4}\p{Nd}){8,}/u;
/** The same set apart by strokes, once what can be a day or a month of these centuries is taken out. */
const WITH_STROKES = /\p{Nd}(?:[\s.,()_·•*'’/\\|\p{Cf}\p{Pd}]{0,4}\p{Nd}){8,}/u;
const DAY_OR_MONTH = /(?<![\d/])(?:(?:0?[1-9]|[12]\d|3[01])\/)?(?:0?[1-9]|1[0-2])\/(?:19|20)\d{2}(?![\d/])/g;
const EMAIL = /\S@\S/;

/** Digits as they are said, folded: “không chín một…” is a telephone number too. */
const SAID = new Set('khong mot hai ba bon tu nam lam sau bay tam chin'.split(' '));
const SAID_IN_A_ROW = 9;

/**
 * Whether a text of staff holds what may belong to a person: a run of nine digits or more, in figures or in words, or an address of
 * e-mail. The one rule for all free words of staff; only the office's own phones and addresses are not asked (core/settings/judge-office.ts).
 */
export function holdsPrivate(text: string): boolean {
  const plain = text.normalize('NFKC');
  return (
    LONG_NUMBER.test(plain) || WITH_STROKES.test(plain.replaceAll(DAY_OR_MONTH, ' ngày ')) || EMAIL.test(plain) || isSaid(plain)
  );
}

function isSaid(text: string): boolean {
  let run = 0;
  for (const word of fold(text).match(/\p{Nd}+|\p{L}+/gu) ?? []) {
    run = SAID.has(word) || /^\p{Nd}$/u.test(word) ? run + 1 : 0;
    if (run >= SAID_IN_A_ROW) return true;
  }
  return false;
}
