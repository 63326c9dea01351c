/** A piece of a line of YAML, and what it is to the eye. */
export interface Piece {
  readonly kind: 'key' | 'remark' | 'plain';
  readonly text: string;
}

const REMARK = /^(\s*)(#.*)$/;
/** A key stands at the beginning of a line or of a dash's entry, or after a brace or comma. */
const KEY = /((?:^|[{,])\s*(?:-\s+)*(?:\{\s*)?)([A-Za-z0-9_-]+)(?=:(?:\s|$))/g;

/** Keys and remarks of a line told apart; what stands between quotation marks is never a key. */
export function tint(line: string): readonly Piece[] {
  const [, indent = '', remark] = REMARK.exec(line) ?? [];
  if (remark !== undefined) return pieces([plain(indent), { kind: 'remark', text: remark }]);
  // Quoted text is blanked for the search, letter by letter, so that places stay the same.
  const bare = line.replaceAll(/'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/g, (quoted) => '·'.repeat(quoted.length));
  const found: Piece[] = [];
  let done = 0;
  for (const match of bare.matchAll(KEY)) {
    const from = match.index + (match[1]?.length ?? 0);
    const to = from + (match[2]?.length ?? 0);
    found.push(plain(line.slice(done, from)), { kind: 'key', text: line.slice(from, to) });
    done = to;
  }
  return pieces([...found, plain(line.slice(done))]);
}

const plain = (text: string): Piece => ({ kind: 'plain', text });

function pieces(all: readonly Piece[]): readonly Piece[] {
  return all.filter(({ text }) => text !== '');
}
