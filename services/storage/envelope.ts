import { createHash } from 'node:crypto';
import { z } from 'zod';
import { failure, type Result, success } from '#core/basics/result.ts';

/**
 * What a data file looks like: one line that vouches for the rest, then JSON. The line holds the version of the data's
 * shape, the generation (grows with every write), the length in bytes and the SHA-256.
 */
const header = z.strictObject({
  v: z.number().int().min(1),
  gen: z.number().int().min(1),
  n: z.number().int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Only the version is read first: a later program may have given the rest of the line another shape. */
const versionOnly = z.looseObject({ v: z.number().int().min(1) });

/** A header line is about 110 bytes; a longer first line is not a header. */
export const LONGEST_HEADER = 400;
const NEWLINE = 10;

export interface Opened {
  readonly generation: number;
  /** Checksum of the body. */
  readonly print: string;
  readonly body: string;
}

/** `damaged`: not what was written. `newer`: written by a later version of the program, and not ours to touch. */
export type EnvelopeProblem = 'damaged' | 'newer';

/** The bytes of a file. Made in one piece: a busy day is near a megabyte, and copying it costs as much as checking it. */
export function seal(body: string, version: number, generation: number): Uint8Array {
  const whole = Buffer.allocUnsafe(LONGEST_HEADER + Buffer.byteLength(body, 'utf8'));
  whole.write(body, LONGEST_HEADER, 'utf8');
  const content = whole.subarray(LONGEST_HEADER);
  const line = JSON.stringify({ v: version, gen: generation, n: content.length, sha256: digest(content) });
  const start = LONGEST_HEADER - Buffer.byteLength(line, 'utf8') - 1;
  whole.write(`${line}\n`, start, 'utf8');
  return whole.subarray(start);
}

export function unseal(bytes: Uint8Array, version: number): Result<Opened, EnvelopeProblem> {
  const end = bytes.subarray(0, LONGEST_HEADER).indexOf(NEWLINE);
  if (end === -1) return failure('damaged');
  const line = jsonOrNull(Buffer.from(bytes.subarray(0, end)).toString('utf8'));
  const claimed = versionOnly.safeParse(line);
  if (claimed.success && claimed.data.v > version) return failure('newer');
  const parsed = header.safeParse(line);
  if (!parsed.success) return failure('damaged');
  const body = bytes.subarray(end + 1);
  if (body.length !== parsed.data.n || digest(body) !== parsed.data.sha256) return failure('damaged');
  return success({ generation: parsed.data.gen, print: parsed.data.sha256, body: Buffer.from(body).toString('utf8') });
}

/** The generation a file says it is, by its first bytes; null where these are no header this version knows. */
export function generationSaid(start: Uint8Array, version: number): number | null {
  const end = start.indexOf(NEWLINE);
  const parsed = header.safeParse(jsonOrNull(Buffer.from(start.subarray(0, Math.max(end, 0))).toString('utf8')));
  return parsed.success && parsed.data.v <= version ? parsed.data.gen : null;
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Parsed JSON, or null where it is not JSON. A file that holds `null` is no better than a broken one. */
export function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
