import { createHash } from 'node:crypto';
import { z } from 'zod';
import { unzipSync } from 'fflate';
import { failure, type Result, success } from '#core/basics/result.ts';
import {
  ARCHIVE_FORMAT,
  isBackedUp,
  isPassedOver,
  manifest as manifestShape,
  MANIFEST_NAME,
  type Manifest,
} from '#core/keep/manifest.ts';
import { jsonOrNull, unseal } from '#services/storage/envelope.ts';
import { knownFile } from './known-files.ts';
import { DATA } from './make-archive.ts';

/** `not-ours`: no backup of this program. `newer`: of a later version of it. `damaged`: not what was written. */
export type ArchiveProblem = 'not-ours' | 'newer' | 'damaged';

export interface OpenedArchive {
  readonly manifest: Manifest;
  /** Hands over every file once, checked against its hash, but for what is passed over. Stops at the first that is not what was written. */
  each(take: (path: string, bytes: Uint8Array) => Promise<void>): Promise<Result<null, 'damaged'>>;
}

/** A kiosk has no files like this; who claims so wants to fill its memory. */
const LARGEST_FILE = 256 * 1024 * 1024;
/** Far more than the data of five years and all recordings; unpacked it lies beside the data. */
const LARGEST_DATA = 2 * 1024 * 1024 * 1024;
const LARGEST_MANIFEST = 32 * 1024 * 1024;
/** Unpacked in one go: some milliseconds, so that the page is answered meanwhile. */
const AT_ONCE = 1024 * 1024;

interface Entry {
  readonly name: string;
  readonly size: number;
}

/** Looks at what an archive says of itself; its files are checked as they are taken. */
export function openArchive(bytes: Uint8Array): Result<OpenedArchive, ArchiveProblem> {
  try {
    const entries = list(bytes);
    const front = entries.find(({ name }) => name === MANIFEST_NAME);
    if (front === undefined || front.size > LARGEST_MANIFEST) return failure('not-ours');
    const found = jsonOrNull(Buffer.from(unpack(bytes, [MANIFEST_NAME])[MANIFEST_NAME] ?? []).toString('utf8'));
    // Only the format is read first: a later program may have given the rest another shape.
    const format = z.looseObject({ format: z.number() }).safeParse(found);
    if (!format.success) return failure('damaged');
    if (format.data.format > ARCHIVE_FORMAT) return failure('newer');
    const manifest = manifestShape.safeParse(found);
    if (!manifest.success || !agree(manifest.data, entries)) return failure('damaged');
    return success({ manifest: manifest.data, each: (take) => eachOf(bytes, manifest.data, take) });
  } catch {
    // Whatever fflate throws at: no zip, or one that is cut off.
    return failure('not-ours');
  }
}

/** The whole archive: every hash, and of every data file its version and shape. What was damaged before it was backed up comes back as it was. */
export async function checkArchive(bytes: Uint8Array, program: string): Promise<Result<Manifest, ArchiveProblem>> {
  const opened = openArchive(bytes);
  if (!opened.ok) return opened;
  let problem: ArchiveProblem | null = null;
  const checked = await opened.value.each(async (path, file) => {
    problem ??= judge(path, file, opened.value.manifest.program === program);
  });
  if (!checked.ok) return checked;
  return problem === null ? success(opened.value.manifest) : failure(problem);
}

function judge(path: string, bytes: Uint8Array, ownVersion: boolean): ArchiveProblem | null {
  const known = knownFile(path);
  if (known === 'any') return null;
  // What this very version wrote it can do without: somebody put it there.
  if (known === 'stranger') return ownVersion ? null : 'newer';
  const opened = unseal(bytes, known.version);
  if (!opened.ok) return opened.error === 'newer' ? 'newer' : null;
  return known.schema.safeParse(jsonOrNull(opened.value.body)).success ? null : 'newer';
}

function list(bytes: Uint8Array): readonly Entry[] {
  const entries: Entry[] = [];
  unzipSync(bytes, {
    filter({ name, originalSize }) {
      entries.push({ name, size: originalSize });
      return false;
    },
  });
  return entries;
}

/** Whether the archive holds what its manifest names, each once and of that length, nothing else, and no more than a kiosk can have. */
function agree({ files }: Manifest, entries: readonly Entry[]): boolean {
  const sizes = new Map(entries.map(({ name, size }) => [name, size]));
  return (
    sizes.size === entries.length &&
    files.reduce((sum, { bytes }) => sum + bytes, 0) <= LARGEST_DATA &&
    entries.length === files.length + 1 &&
    files.every(
      ({ path, bytes }) =>
        (isBackedUp(path) || isPassedOver(path)) && bytes <= LARGEST_FILE && sizes.get(`${DATA}${path}`) === bytes,
    )
  );
}

async function eachOf(
  bytes: Uint8Array,
  { files: named }: Manifest,
  take: (path: string, bytes: Uint8Array) => Promise<void>,
): Promise<Result<null, 'damaged'>> {
  const files = named.filter(({ path }) => !isPassedOver(path));
  let at = 0;
  while (at < files.length) {
    const batch = [];
    for (let size = 0; at < files.length && (batch.length === 0 || size + (files[at]?.bytes ?? 0) <= AT_ONCE); at += 1) {
      const file = files[at];
      if (file === undefined) break;
      batch.push(file);
      size += file.bytes;
    }
    let unpacked: Readonly<Record<string, Uint8Array>>;
    try {
      unpacked = unpack(
        bytes,
        batch.map(({ path }) => `${DATA}${path}`),
      );
    } catch {
      return failure('damaged');
    }
    for (const { path, sha256 } of batch) {
      const file = unpacked[`${DATA}${path}`];
      if (file === undefined || createHash('sha256').update(file).digest('hex') !== sha256) return failure('damaged');
      await take(path, file);
      // A file is judged in some milliseconds; whoever waits for the kiosk comes between.
      await new Promise((resume) => setImmediate(resume));
    }
  }
  return success(null);
}

function unpack(bytes: Uint8Array, names: readonly string[]): Readonly<Record<string, Uint8Array>> {
  const wanted = new Set(names);
  return unzipSync(bytes, { filter: ({ name }) => wanted.has(name) });
}
