import { type Family, FAMILIES, type Parts, PART_SHAPES, type Values } from '#core/merge/bundle.ts';
import { isSound } from '#core/merge/sound.ts';
import { jsonOrNull } from '#services/storage/envelope.ts';

/** So many bytes are read at one go, or one line where it is longer: a few milliseconds. */
const AT_ONCE = 65_536;
const NEWLINE = 10;

/** The parts of a bundle, each looked at; null where one of them cannot be what a kiosk wrote. */
export async function readParts(lines: Buffer, breathe: () => Promise<void>): Promise<Parts | null> {
  const parts: { readonly [Name in Family]: Map<string, Values[Name]> } = {
    days: new Map(),
    sums: new Map(),
    away: new Map(),
    awaySums: new Map(),
    tallies: new Map(),
    groups: new Map(),
  };
  let start = 0;
  let breath = 0;
  while (start < lines.length) {
    const end = lines.indexOf(NEWLINE, start);
    if (end === -1) return null;
    const line = jsonOrNull(lines.toString('utf8', start, end));
    start = end + 1;
    if (!Array.isArray(line) || line.length !== 3) return null;
    const [family, key, value] = line as readonly unknown[];
    const name = FAMILIES.find((each) => each === family);
    if (name === undefined || !put(name, parts[name], key, value)) return null;
    if (start - breath < AT_ONCE) continue;
    breath = start;
    await breathe();
  }
  return parts;
}

/** False where the key or the value is wrong, or stands there already. */
function put<Name extends Family>(family: Name, into: Map<string, Values[Name]>, key: unknown, value: unknown): boolean {
  const shapes = PART_SHAPES[family];
  const [name, part] = [shapes.key.safeParse(key), shapes.value.safeParse(value)];
  if (!name.success || !part.success || into.has(name.data) || !isSound(family, name.data, part.data)) return false;
  into.set(name.data, part.data);
  return true;
}
