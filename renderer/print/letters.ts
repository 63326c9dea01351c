/** Of a loaded face: the characters it is there for, as a style sheet writes them. */
export interface FaceRange {
  readonly unicodeRange: string;
}

/** Letters of a text that no face is there for. Some font of the machine would draw them, or none: a box where a letter should be. */
export function lettersWithout(faces: readonly FaceRange[], text: string): readonly string[] {
  const ranges = faces.flatMap(({ unicodeRange }) => rangesOf(unicodeRange));
  const letters = new Set(text.match(/[\p{L}\p{M}]/gu) ?? []);
  return [...letters].filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return !ranges.some(([from, to]) => from <= code && code <= to);
  });
}

/** `U+0-FF, U+131, U+1E??` */
function rangesOf(unicodeRange: string): readonly (readonly [number, number])[] {
  return unicodeRange.split(',').map((piece) => {
    const [from = '', to = from] = piece.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from.replaceAll('?', '0'), 16), Number.parseInt(to.replaceAll('?', 'F'), 16)];
  });
}
