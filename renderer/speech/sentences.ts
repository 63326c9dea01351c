import { onOneLine, readSentences } from '#core/speech/read-sentences.ts';

/** One sentence of the page: what it says, and where it stands, so that it can be marked while it is read. */
export interface Sentence {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** Never read: what is only drawn, what others are not told either, and boxes that hold what a visitor typed. */
const SILENT = '[aria-hidden="true"], [data-silent], input, textarea, script, style';

/** A word of the sentence around it, though it can be pressed: a browser makes a block of every button, whatever its style says. */
const WORD = '[data-word]';

interface Piece {
  readonly node: Text;
  /** Where its text begins in the line. */
  readonly at: number;
}

/** What tells a person what to do: read before the rest of the page. */
const FIRST = '[data-read-first]';

/** Everything that is read on a part of the page, sentence by sentence, in its order; what to do comes first. */
export function sentencesIn(root: Element): readonly Sentence[] {
  const first = root.querySelector(FIRST);
  return first === null ? sentencesOf(root, null) : [...sentencesOf(first, null), ...sentencesOf(root, first)];
}

function sentencesOf(root: Element, passedOver: Element | null): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let pieces: Piece[] = [];
  let line = '';

  const flush = (): void => {
    for (const { text, start, end } of readSentences(line)) sentences.push({ text, ranges: rangesOf(pieces, start, end) });
    pieces = [];
    line = '';
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      pieces.push({ node, at: line.length });
      line += node.data;
      return;
    }
    if (!(node instanceof Element) || node === passedOver || node.matches(SILENT)) return;
    const style = getComputedStyle(node);
    if (style.display === 'none' || style.visibility === 'hidden') return;
    const said = nameInsteadOfContent(node);
    const own = style.display !== 'inline' && !node.matches(WORD);
    if (own || said !== null) flush();
    if (said === null) for (const child of node.childNodes) walk(child);
    else sentences.push({ text: onOneLine(said), ranges: [rangeOver(node)] });
    if (own) flush();
  };
  walk(root);
  flush();
  return sentences;
}

/** Pictures are told by their name, and so are buttons that say more to those who hear the page. */
function nameInsteadOfContent(element: Element): string | null {
  const name = element.getAttribute('aria-label');
  const speaks = element.getAttribute('role') === 'img' || element instanceof HTMLButtonElement;
  return speaks && name !== null && name !== '' ? name : null;
}

function rangeOver(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}

function rangesOf(pieces: readonly Piece[], start: number, end: number): readonly Range[] {
  return pieces.flatMap(({ node, at }) => {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, node.length);
    if (from >= to) return [];
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [range];
  });
}
