/** Longest reason of a step as a whole, in tiếng; its sentences are held to the reading rule besides. */
export const WHY_TIENG = 25;
/** Longest say and why in English, in words as tiếng are counted: a label or a quotation is one. English needs a third more. */
export const SAY_WORDS_EN = 16;
export const WHY_WORDS_EN = 33;

/** Words the kiosk's voice does not use. Labels quoted from the portal (between marks) are exempt. */
const FORBIDDEN = /(?<!\p{L})(vui lòng|lỗi|thất bại|hệ thống|bạn)(?!\p{L})/iu;

/** The first word of a Vietnamese sentence that its tone does not allow; null where all is well. */
export function forbiddenWord(text: string): string | null {
  return FORBIDDEN.exec(text.replaceAll(/\*\*[^*]+\*\*|“[^”]*”/g, ' '))?.[1] ?? null;
}

const TWELVE_DIGITS = /(?<!\d)(?!0{12})\d{12}(?!\d)/;
const NINE_DIGITS = /(?<!\d)(?!0{9})\d{9}(?!\d)/;
const PHONE = /(?<!\d)0[1-9]\d{8}(?!\d)/;
const EMAIL = /[\w.+-]+@[\w-]+\.[\w.]+/;

/** Something that could belong to a real person: an identity number, a phone, an address of e-mail. */
export function looksPersonal(text: string): boolean {
  return (
    [TWELVE_DIGITS, NINE_DIGITS, PHONE].some((pattern) => pattern.test(text)) || (EMAIL.test(text) && !text.includes('@vi-du.'))
  );
}

/** Words of a text, leaving out what a script fills in. */
function lettered(text: string): readonly string[] {
  return text
    .replaceAll(/\{[^}]*\}/g, ' ')
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word));
}

/** Two words may be a name that is the same in both languages (Việt Nam, VNeID); more are a sentence somebody forgot. */
export function isUntranslated({ vi, en }: { readonly vi: string; readonly en: string }): boolean {
  return vi === en && lettered(vi).length > 2;
}
