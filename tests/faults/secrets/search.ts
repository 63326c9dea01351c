import { fold, type Secret, shapesOf } from './make-secrets.ts';

/** Where a secret was found, and in which shape. */
export interface Found {
  readonly secret: string;
  readonly shape: string;
  readonly where: string;
  readonly around: string;
}

/** Nothing of a secret may be in any of the texts: plain, without its marks, in base 64, percent-encoded, nor in the names of the files. */
export function searchFor(secrets: readonly Secret[], texts: ReadonlyMap<string, string>): readonly Found[] {
  const found: Found[] = [];
  const prepared = [...texts].map(([where, text]) => {
    const plain = `${where.replace(/^.*\/data\//, '')}\n${withoutHeader(text)}`;
    return { where, plain, folded: fold(plain) };
  });
  for (const secret of secrets) {
    const { strings, numbers } = shapesOf(secret);
    for (const shape of new Set([...strings, ...numbers.map(String)])) {
      for (const { where, plain, folded } of prepared) {
        const at = placeOf(shape, plain, folded);
        if (at !== -1) found.push({ secret: secret.text, shape, where, around: plain.slice(Math.max(0, at - 60), at + 60) });
      }
    }
  }
  return found;
}

/** The quick look at what one call wrote, for the shape that was put into it. */
export function spotIn(written: string, { text }: Secret, shape: string, where: string): Found | null {
  const at = placeOf(shape, written, written);
  return at === -1 ? null : { secret: text, shape, where, around: written.slice(Math.max(0, at - 60), at + 60) };
}

/** A few digits stand by chance in every hash and every id: they count only where they stand alone. */
function placeOf(shape: string, plain: string, folded: string): number {
  if (/^\d{1,8}$/.test(shape)) return plain.search(new RegExp(`(?<![\\w-])${shape}(?![\\w-])`));
  const exact = plain.indexOf(shape);
  return exact === -1 ? folded.indexOf(fold(shape)) : exact;
}

/** The first line of a data file counts its bytes: a number that is nobody's. */
function withoutHeader(text: string): string {
  return text.startsWith('{"v":') ? text.slice(text.indexOf('\n') + 1) : text;
}
