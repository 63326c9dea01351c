import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Document,
  type LineCounter,
  type Node,
  type YAMLSeq,
} from 'yaml';

type Path = readonly (string | number)[];

/** A file as it was parsed, with what is needed to say where something in it stands. Parse it with `keepSourceTokens`. */
export interface ParsedFile {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** First and last line of something written, both counted from 1. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

interface Found {
  readonly node: Node;
  /** Offset at which it begins to the eye: its key, or the dash of its entry. */
  readonly begins: number;
}

/** What a path leads to, through aliases to where they were written; the nearest thing above it that is there. */
export function nodeAt({ document }: ParsedFile, path: Path): Found | null {
  const top: unknown = document.contents;
  let found = isNode(top) ? { node: top, begins: top.range?.[0] ?? 0 } : null;
  for (const part of path) {
    const next = found === null ? null : child(written(found.node, document), part);
    if (next === null) break;
    found = next;
  }
  return found;
}

/** All lines of what a path leads to. */
export function linesAt(file: ParsedFile, path: Path): LineRange {
  const found = nodeAt(file, path);
  if (found === null) return { from: 1, to: 1 };
  const node = written(found.node, file.document);
  const begins = node === found.node ? found.begins : (node.range?.[0] ?? 0);
  // What ends with its line ends before the line break.
  const ends = (node.range?.[1] ?? begins) - 1;
  return { from: lineOf(file, begins), to: lineOf(file, Math.max(begins, ends)) };
}

function written(node: Node, document: Document): Node {
  return isAlias(node) ? (node.resolve(document) ?? node) : node;
}

function child(node: Node, part: string | number): Found | null {
  if (isSeq(node) && typeof part === 'number') {
    const item: unknown = node.items[part];
    return isNode(item) ? { node: item, begins: dashOf(node, part) ?? item.range?.[0] ?? 0 } : null;
  }
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === part);
  if (pair === undefined || !isNode(pair.value)) return null;
  return { node: pair.value, begins: (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? pair.value.range?.[0] ?? 0 };
}

/** Offset of the dash of an entry; null in a list written between brackets. */
function dashOf(list: YAMLSeq, index: number): number | null {
  const token = isCollection(list) ? list.srcToken : undefined;
  if (token?.type !== 'block-seq') return null;
  return token.items[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset ?? null;
}

function lineOf({ lines }: ParsedFile, offset: number): number {
  return Math.max(1, lines.linePos(offset).line);
}
