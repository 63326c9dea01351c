import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { failure, type Result, success } from '#core/basics/result.ts';
import { codeOf } from '#services/storage/file-system.ts';

/**
 * A reader of exactly the zips our own tool writes, and of no others. A general one believes what a file says of itself: names that lead out
 * of a folder, links, two files in one place, a kilobyte that unpacks to gigabytes. Here everything has one place, nothing lies between or
 * after, the list at the end and what stands before each file say the same, and what unpacks is bounded by what was said.
 */
export interface ZipEntry {
  readonly name: string;
  /** Bytes when unpacked, as the archive says; unpacking holds it to that. */
  readonly size: number;
  readonly packed: Uint8Array;
  readonly stored: boolean;
}

/**
 * `not-a-zip`: something else. `damaged`: cut off, or its parts disagree. `odd`: encrypted, a link, a folder, a name twice or in other letters.
 */
export type ZipProblem = 'not-a-zip' | 'damaged' | 'odd' | 'too-many';

const LOCAL = 0x04_03_4b_50;
const CENTRAL = 0x02_01_4b_50;
const END = 0x06_05_4b_50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const STORED = 0;
const DEFLATED = 8;
/** Says that a name is UTF-8. No other flag may be set: not encryption, not sizes that stand behind the file. */
const UTF8 = 0x08_00;
/** Kinds of files of Unix in the upper half of the outer attributes; none said is a plain file too. */
const KIND = 0o17_0000;
const PLAIN_FILE = 0o10_0000;
/** Folder, volume label and device in the attributes of DOS. */
const NOT_PLAIN = 0x58;

interface Central {
  readonly entry: ZipEntry;
  /** Where its local part begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** The files of an archive, in the order of its list; nothing is unpacked. `most`: more are not looked at. */
export function readZip(bytes: Uint8Array, most: number): Result<readonly ZipEntry[], ZipProblem> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) return failure('not-a-zip');
  const end = bytes.length - END_LENGTH;
  if (end < 0 || view.getUint32(end, true) !== END) return failure('damaged');
  const count = view.getUint16(end + 10, true);
  const listLength = view.getUint32(end + 12, true);
  const listAt = view.getUint32(end + 16, true);
  // One disk, no comment, and the list right before the end.
  const whole = view.getUint32(end + 4, true) === 0 && view.getUint16(end + 8, true) === count && listAt + listLength === end;
  if (!whole || view.getUint16(end + 20, true) !== 0) return failure('damaged');
  if (count > most) return failure('too-many');
  const found: Central[] = [];
  let at = listAt;
  for (let number = 0; number < count; number += 1) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) return failure('damaged');
    const read = readCentral(bytes, view, at, listAt);
    if (!read.ok) return read;
    found.push(read.value);
    at += CENTRAL_LENGTH + view.getUint16(at + 28, true);
  }
  if (at !== end || !standInOrder(found, listAt)) return failure('damaged');
  const names = new Set(found.map(({ entry }) => entry.name.toLowerCase()));
  return names.size === found.length ? success(found.map(({ entry }) => entry)) : failure('odd');
}

function readCentral(bytes: Uint8Array, view: DataView, at: number, listAt: number): Result<Central, ZipProblem> {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameLength = view.getUint16(at + 28, true);
  const outer = view.getUint32(at + 38, true);
  const kind = (outer >>> 16) & KIND;
  const odd =
    (flags & ~UTF8) !== 0 ||
    (method !== STORED && method !== DEFLATED) ||
    (kind !== 0 && kind !== PLAIN_FILE) ||
    (outer & NOT_PLAIN) !== 0;
  if (odd) return failure('odd');
  // Neither extra fields nor comments: sizes of 64 bits and second names hide there.
  if (view.getUint16(at + 30, true) !== 0 || view.getUint16(at + 32, true) !== 0) return failure('odd');
  const name = nameIn(bytes, at + CENTRAL_LENGTH, nameLength);
  if (name === null) return failure('odd');
  const from = view.getUint32(at + 42, true);
  const body = from + LOCAL_LENGTH + nameLength;
  const to = body + packedSize;
  if (to > listAt || view.getUint32(from, true) !== LOCAL) return failure('damaged');
  const same =
    view.getUint16(from + 6, true) === flags &&
    view.getUint16(from + 8, true) === method &&
    view.getUint32(from + 14, true) === view.getUint32(at + 16, true) &&
    view.getUint32(from + 18, true) === packedSize &&
    view.getUint32(from + 22, true) === size &&
    view.getUint16(from + 26, true) === nameLength &&
    view.getUint16(from + 28, true) === 0 &&
    nameIn(bytes, from + LOCAL_LENGTH, nameLength) === name;
  if (!same || (method === STORED && size !== packedSize)) return failure('damaged');
  return success({ entry: { name, size, packed: bytes.subarray(body, to), stored: method === STORED }, from, to });
}

/** Names are plain letters of the keyboard; null for any other, and for none. */
function nameIn(bytes: Uint8Array, at: number, length: number): string | null {
  const name = bytes.subarray(at, at + length);
  if (length === 0 || name.length !== length || name.some((code) => code < 0x21 || code > 0x7e)) return null;
  return String.fromCodePoint(...name);
}

/** Whether the files fill all there is before the list, each once. */
function standInOrder(found: readonly Central[], listAt: number): boolean {
  let at = 0;
  for (const { from, to } of found.toSorted((one, other) => one.from - other.from)) {
    if (from !== at) return false;
    at = to;
  }
  return at === listAt;
}

/** The bytes of a file, in a helper thread, and not one more than was said. Null where it is not what was said. */
export async function unpackEntry({ size, packed, stored }: ZipEntry): Promise<Uint8Array | null> {
  if (stored) return packed;
  try {
    const bytes = await promisify(inflateRaw)(packed, { maxOutputLength: Math.max(1, size) });
    return bytes.length === size ? bytes : null;
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
}
