import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip, gunzip } from 'node:zlib';
import { z } from 'zod';
import { failure, type Result, success } from '#core/basics/result.ts';
import { hashText } from '#core/audit/entry.ts';
import { type About, about, type Bundle, BUNDLE_VERSION, FAMILIES, type Parts } from '#core/merge/bundle.ts';
import type { BundleProblem } from '#core/merge/problems.ts';
import { breathe as giveWay } from '#services/environment/breathe.ts';
import { codeOf } from '#services/storage/file-system.ts';
import { jsonOrNull } from '#services/storage/envelope.ts';
import { readParts } from './read-parts.ts';

/**
 * A bundle as a file: gzip of lines of JSON. The first line vouches for the rest (kind, version, length, SHA-256), the second says whose it
 * is and how the kiosk does, each other line is one part: [family, key, value]. By lines, so that reading five years holds nothing up.
 */
export const BUNDLE_ENDING = '.gocso';

const TYPE = 'goc-so.bundle';
const header = z.strictObject({
  type: z.literal(TYPE),
  version: z.number().int().min(1),
  bytes: z.number().int().min(0),
  sha256: hashText,
});
/** A later program may have given the rest of the line another shape. */
const claim = z.looseObject({ type: z.literal(TYPE), version: z.number().int().min(1) });

/** Five years of a busy kiosk unpack to a tenth of this; what unpacks to more was made to fill the memory. */
const LARGEST = 256 * 1024 * 1024;
/** A bundle is packed to a tenth or less; nothing larger is read at all. */
export const LARGEST_FILE = 64 * 1024 * 1024;
const LONGEST_HEADER = 400;
const NEWLINE = 10;

/** What a bundle says of itself, before its parts are read. */
export interface OpenedBundle {
  readonly digest: string;
  readonly about: About;
  /** The lines of parts. */
  readonly lines: Buffer;
}

/** Written slice by slice, with `breathe` between: the lines of five years are a piece of work nobody at the kiosk should wait for. */
export async function packBundle(
  { about: whose, parts }: Omit<Bundle, 'digest'>,
  breathe: () => Promise<void> = async () => {},
): Promise<Uint8Array> {
  const hash = createHash('sha256');
  const slices: Buffer[] = [];
  let bytes = 0;
  let text = `${JSON.stringify(whose)}\n`;
  const cut = (): void => {
    const slice = Buffer.from(text, 'utf8');
    hash.update(slice);
    slices.push(slice);
    bytes += slice.length;
    text = '';
  };
  for (const line of linesOf(parts)) {
    text += `${line}\n`;
    if (text.length < SLICE) continue;
    cut();
    await breathe();
  }
  cut();
  const head = JSON.stringify({ type: TYPE, version: BUNDLE_VERSION, bytes, sha256: hash.digest('hex') });
  // Slice by slice too: to put five years together in one piece takes tens of milliseconds.
  const packed: Buffer[] = [];
  await pipeline([Buffer.from(`${head}\n`), ...slices], createGzip(), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) packed.push(chunk);
  });
  return Buffer.concat(packed);
}

/** So many letters are written at one go: a few milliseconds. */
const SLICE = 131_072;

/** Unpacks and proves a file, and says whose it is. `largest`: bytes it may unpack to. */
export async function openBundle(bytes: Uint8Array, largest = LARGEST): Promise<Result<OpenedBundle, BundleProblem>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return failure('no-bundle');
  const unpacked = await unpack(bytes, largest);
  if (!unpacked.ok) return unpacked;
  const end = unpacked.value.subarray(0, LONGEST_HEADER).indexOf(NEWLINE);
  const line = end === -1 ? null : jsonOrNull(unpacked.value.toString('utf8', 0, end));
  const claimed = claim.safeParse(line);
  if (!claimed.success) return failure('no-bundle');
  if (claimed.data.version > BUNDLE_VERSION) return failure('newer');
  const parsed = header.safeParse(line);
  const body = unpacked.value.subarray(end + 1);
  if (!parsed.success || body.length !== parsed.data.bytes || (await sha256(body)) !== parsed.data.sha256)
    return failure('damaged');
  const second = body.indexOf(NEWLINE);
  const whose = about.safeParse(second === -1 ? null : jsonOrNull(body.toString('utf8', 0, second)));
  if (!whose.success) return failure('nonsense');
  return success({ digest: parsed.data.sha256, about: whose.data, lines: body.subarray(second + 1) });
}

/** Reads all of it. `breathe` lets others go on between. */
export async function readBundle(bytes: Uint8Array, breathe: () => Promise<void>): Promise<Result<Bundle, BundleProblem>> {
  const opened = await openBundle(bytes);
  if (!opened.ok) return opened;
  const { digest, about: whose, lines } = opened.value;
  const parts = await readParts(lines, breathe);
  return parts === null ? failure('nonsense') : success({ digest, about: whose, parts });
}

/** In one order, so that a kiosk that counted nothing more makes the same parts. */
function* linesOf(parts: Parts): Generator<string> {
  for (const family of FAMILIES)
    for (const [key, value] of [...parts[family]].toSorted(([a], [b]) => (a < b ? -1 : 1)))
      yield JSON.stringify([family, key, value]);
}

async function unpack(bytes: Uint8Array, maxOutputLength: number): Promise<Result<Buffer, BundleProblem>> {
  try {
    return success(await promisify(gunzip)(bytes, { maxOutputLength }));
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    return failure(code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged');
  }
}

/** So many bytes are hashed in one go: a few milliseconds. */
const HASHED = 4 * 1024 * 1024;

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for (let at = 0; at < bytes.length; at += HASHED) {
    // Before the first as well: the bytes have just been put together.
    await giveWay();
    hash.update(bytes.subarray(at, at + HASHED));
  }
  return hash.digest('hex');
}
