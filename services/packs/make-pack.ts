import { createHash, type KeyObject } from 'node:crypto';
import { zipSync } from 'fflate';
import { failure, type Result, success } from '#core/basics/result.ts';
import type { ContentPack } from '#core/content/pack.ts';
import { signatureFile } from '#core/pack/keys.ts';
import { PACK_LIMITS } from '#core/pack/limits.ts';
import { canonicalManifest, canonicalProgram, PACK_FORMAT, type PackManifest, packManifest } from '#core/pack/manifest.ts';
import { jsonOrNull } from '#services/storage/envelope.ts';
import { CONTENT, FILES, MANIFEST, SIGNATURES } from './pack-file.ts';
import { readZip, unpackEntry } from './read-zip.ts';
import { signWith } from './signing.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export interface NewPack {
  readonly version: string;
  /** When it is made, UTC. */
  readonly made: string;
  readonly program: PackManifest['program'];
  /** The folder of compiled content, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly secret: KeyObject;
}

/** Signs compiled content as one file. Null where it is more than a pack may hold, or named otherwise than a pack may name things. */
export function makePack({ version, made, program, files, secret }: NewPack): Uint8Array | null {
  const listed = [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
  const content = jsonOrNull(Buffer.from(files.get(CONTENT) ?? '').toString('utf8')) as ContentPack | null;
  const manifest = packManifest.safeParse({
    format: PACK_FORMAT,
    kind: 'goc-so.content',
    version,
    made,
    program,
    content: { version: content?.version, date: content?.date },
    files: listed,
    total: listed.reduce((sum, { bytes }) => sum + bytes, 0),
  });
  if (!manifest.success) return null;
  const text = Buffer.from(canonicalManifest(manifest.data));
  return packed(text, [signWith(secret, text)], files);
}

/** The same pack with one signature more. `signed-already`: this key has signed it. */
export async function cosigned(
  bytes: Uint8Array,
  secret: KeyObject,
): Promise<Result<Uint8Array, 'not-a-pack' | 'signed-already'>> {
  const zip = readZip(bytes, PACK_LIMITS.files + 2);
  const entries = zip.ok ? zip.value : [];
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const file = await unpackEntry(entry);
    if (file === null) return failure('not-a-pack');
    files.set(entry.name, file);
  }
  const text = files.get(MANIFEST);
  const signed = signatureFile.safeParse(jsonOrNull(Buffer.from(files.get(SIGNATURES) ?? '').toString('utf8')));
  if (text === undefined || !signed.success) return failure('not-a-pack');
  const more = signWith(secret, text);
  const { signatures } = signed.data;
  if (signatures.some(({ key }) => key === more.key)) return failure('signed-already');
  const inner = [...files].flatMap(([name, file]): readonly (readonly [string, Uint8Array])[] =>
    name.startsWith(FILES) ? [[name.slice(FILES.length), file]] : [],
  );
  return success(packed(text, [...signatures, more], new Map(inner)));
}

/** What is laid beside an installer: who vouches for it, and for which bytes. */
export function signProgram(parts: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly version: string;
  readonly secrets: readonly KeyObject[];
}): Uint8Array {
  const { name, bytes, version, secrets } = parts;
  const manifest = canonicalProgram({
    format: PACK_FORMAT,
    kind: 'goc-so.program',
    version,
    file: name,
    bytes: bytes.length,
    sha256: sha256(bytes),
  });
  const signatures = secrets.map((secret) => signWith(secret, Buffer.from(manifest)));
  return Buffer.from(JSON.stringify({ manifest, signatures: { format: 1, signatures } }));
}

/** No times of files and no machine in it: the same content signed again is the same bytes but for the manifest. */
const NO_TIME = new Date(1980, 0, 1);

function packed(manifest: Uint8Array, signatures: readonly object[], files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Record<string, Uint8Array> = {
    [MANIFEST]: manifest,
    [SIGNATURES]: Buffer.from(JSON.stringify({ format: 1, signatures })),
  };
  for (const [path, bytes] of [...files].toSorted(([one], [other]) => (one < other ? -1 : 1))) entries[`${FILES}${path}`] = bytes;
  return zipSync(entries, { mtime: NO_TIME, level: 9 });
}
