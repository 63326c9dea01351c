const NAME = 'reading';

/** Marks the sentence that is being read, without touching the page; null takes the mark away. */
export function markSentence(ranges: readonly Range[] | null): void {
  if (!('highlights' in CSS)) return;
  if (ranges === null || ranges.length === 0) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, new Highlight(...ranges));
}
