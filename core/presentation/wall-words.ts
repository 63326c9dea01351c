/** So many words are read from the last row while somebody speaks. */
export const MOST_WORDS = 25;

/** Words of a sentence as it stands on the wall, its marks of labels left out; a no-break space parts words like any other. */
export function wordsOf(text: string): number {
  return text
    .replaceAll('**', '')
    .split(/\s+/)
    .filter((word) => word !== '').length;
}

/** Whether texts may stand on one slide. */
export function fitsWall(...texts: readonly string[]): boolean {
  return texts.reduce((all, text) => all + wordsOf(text), 0) <= MOST_WORDS;
}
