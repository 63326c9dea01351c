import { failure, type Result, success } from '#core/basics/result.ts';
import type { KnownKey } from '#core/pack/keys.ts';
import { PACK_LIMITS } from '#core/pack/limits.ts';
import { anyFormat, canonicalManifest, PACK_FORMAT, packManifest, type PackManifest } from '#core/pack/manifest.ts';
import { isPackPath, standTogether } from '#core/pack/path.ts';
import type { PackProblem } from '#core/pack/problems.ts';
import { jsonOrNull } from '#services/storage/envelope.ts';
import { hashOf } from './hash-slices.ts';
import { FILES, MANIFEST, SIGNATURES } from './pack-file.ts';
import { readZip, unpackEntry, type ZipEntry, type ZipProblem } from './read-zip.ts';
import { judgeSignatures, type Trust } from './signing.ts';

/** A pack whose signatures hold and whose list of files is what its manifest says. Its files are proved as they are taken. */
export interface OpenedPack {
  readonly manifest: PackManifest;
  /** As they stand in the file. */
  readonly manifestBytes: Uint8Array;
  readonly signatureBytes: Uint8Array;
  readonly signers: readonly KnownKey[];
  /** Hands over every file, each proved against its hash. Stops at the first that is not what was signed. */
  each(take: (path: string, bytes: Uint8Array) => Promise<void>): Promise<Result<null, 'changed-file'>>;
}

const MOST_ENTRIES = PACK_LIMITS.files + 2;

const ZIP_PROBLEMS = {
  'not-a-zip': 'not-a-pack',
  damaged: 'damaged',
  odd: 'bad-name',
  'too-many': 'too-large',
} as const satisfies Readonly<Record<ZipProblem, PackProblem>>;

/**
 * Reads a pack. Nothing in it is believed before its signatures are: of what is not signed only lengths, names and the number of its format are
 * looked at. Nothing is written, and no more is unpacked than the limits allow.
 */
export async function openPackFile(bytes: Uint8Array, trust: Trust): Promise<Result<OpenedPack, PackProblem>> {
  if (bytes.length > PACK_LIMITS.file) return failure('too-large');
  const zip = readZip(bytes, MOST_ENTRIES);
  if (!zip.ok) return failure(ZIP_PROBLEMS[zip.error]);
  const entries = new Map(zip.value.map((entry) => [entry.name, entry]));
  const front = entries.get(MANIFEST);
  const signed = entries.get(SIGNATURES);
  if (front === undefined) return failure('not-a-pack');
  const limited = judgeSizes(zip.value);
  if (limited !== null) return failure(limited);
  const manifestBytes = await unpackEntry(front);
  if (manifestBytes === null) return failure('damaged');
  const claimed = jsonOrNull(Buffer.from(manifestBytes).toString('utf8'));
  const format = anyFormat.safeParse(claimed);
  if (format.success && format.data.format > PACK_FORMAT) return failure('format-newer');
  const signatureBytes = signed === undefined ? null : await unpackEntry(signed);
  if (signatureBytes === null) return failure(trust.keys.length === 0 ? 'no-key' : 'wrong-signature');
  const signers = judgeSignatures(manifestBytes, signatureBytes, trust);
  if (!signers.ok) return signers;
  const parsed = packManifest.safeParse(claimed);
  if (!parsed.success || canonicalManifest(parsed.data) !== Buffer.from(manifestBytes).toString('utf8'))
    return failure('damaged');
  const listed = judgeList(parsed.data, zip.value);
  if (listed !== null) return failure(listed);
  return success({
    manifest: parsed.data,
    manifestBytes,
    signatureBytes,
    signers: signers.value,
    async each(take) {
      for (const { path, sha256 } of parsed.data.files) {
        const entry = entries.get(`${FILES}${path}`);
        const file = entry === undefined ? null : await unpackEntry(entry);
        if (file === null || (await hashOf(file)) !== sha256) return failure('changed-file');
        await take(path, file);
      }
      return success(null);
    },
  });
}

/** Names and lengths as the archive says them, before anything is unpacked. */
function judgeSizes(entries: readonly ZipEntry[]): 'too-large' | 'bad-name' | null {
  let total = 0;
  const paths: string[] = [];
  for (const { name, size } of entries) {
    if (name === MANIFEST || name === SIGNATURES) {
      if (size > (name === MANIFEST ? PACK_LIMITS.manifest : PACK_LIMITS.signatures)) return 'too-large';
      continue;
    }
    const path = name.startsWith(FILES) ? name.slice(FILES.length) : null;
    if (path === null || !isPackPath(path)) return 'bad-name';
    paths.push(path);
    total += size;
    if (size > PACK_LIMITS.each || total > PACK_LIMITS.total) return 'too-large';
  }
  return standTogether(paths) ? null : 'bad-name';
}

/** Whether the archive holds exactly what was signed, each of the length that was signed. */
function judgeList({ files }: PackManifest, entries: readonly ZipEntry[]): 'missing-file' | 'extra-file' | 'changed-file' | null {
  const sizes = new Map(entries.map(({ name, size }) => [name, size]));
  for (const { path, bytes } of files) {
    const size = sizes.get(`${FILES}${path}`);
    if (size === undefined) return 'missing-file';
    if (size !== bytes) return 'changed-file';
  }
  return entries.length === files.length + 2 ? null : 'extra-file';
}
