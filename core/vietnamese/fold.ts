/** Combining marks of the Latin script: tones, hats, horns and breves once a letter is taken apart. */
const MARKS = /[\u0300-\u036f]/g;

/**
 * Text as people type it who leave the marks out: lower case, no tones, no hats, đ as d. Marks are stripped before anything is split,
 * so composed and decomposed input fold alike.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(MARKS, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}

/** `fold`, and y written as i after a single consonant: kỹ/kĩ, lý/lí are the same word in two spellings. */
export function foldSpelling(text: string): string {
  return fold(text).replaceAll(/(?<=[bcdghklmnprstvx])y\b/g, 'i');
}

/** Words of a text, folded; digits and dots stay together so that a code like 1.001193 is one word. */
export function words(text: string): readonly string[] {
  return foldSpelling(text).match(/\d+(?:\.\d+)*|[a-z]+/g) ?? [];
}

/** Words with their marks kept, for comparing tones: lower case, composed. */
export function accentedWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
