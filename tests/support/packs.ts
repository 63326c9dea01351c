import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { zipSync } from 'fflate';
import { compile } from '#core/content/compile.ts';
import type { ContentPack } from '#core/content/pack.ts';
import type { KnownKey } from '#core/pack/keys.ts';
import { canonicalManifest, type PackManifest } from '#core/pack/manifest.ts';
import { idOfKey, publicHalf, signWith } from '#services/packs/signing.ts';
import { smallLibrary } from './small-library.ts';

/** A key made for one test. */
export interface TestKey {
  readonly secret: KeyObject;
  readonly known: KnownKey;
  /** The file of its public half. */
  readonly file: Uint8Array;
}

export function testKey(label = 'xa'): TestKey {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = publicHalf(privateKey);
  const file = Buffer.from(JSON.stringify({ format: 1, kind: 'goc-so.key', label, key }));
  return { secret: privateKey, known: { id: idOfKey(key), label, key }, file };
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/** Small content that can be told from others by a word. */
export function contentOf(word: string, date = '2026-11'): ContentPack {
  const pack = compile(smallLibrary({ procedure: { name: { vi: `Việc ${word}`, en: `Matter ${word}` } } }), sha256(word));
  return { ...pack, date };
}

/** The files of a compiled content. */
export function filesOf(content: ContentPack): Record<string, Uint8Array> {
  const text = Buffer.from(JSON.stringify(content));
  const manifest = { format: 1, version: content.version, files: { 'pack.json': sha256(text) } };
  return { 'pack.json': text, 'manifest.json': Buffer.from(JSON.stringify(manifest)) };
}

export interface PackParts {
  readonly version?: string;
  readonly content?: ContentPack;
  readonly keys?: readonly TestKey[];
  readonly program?: PackManifest['program'];
  /** Changes what is signed. */
  readonly manifest?: (manifest: PackManifest) => object;
  /** Changes the entries of the archive after they were signed. */
  readonly entries?: (entries: Record<string, Uint8Array>) => Record<string, Uint8Array>;
}

/** A pack as the tool makes it, or one that went wrong on purpose. */
export function packOf(parts: PackParts = {}): Uint8Array {
  const { version = '2026-11-27.1', content = contentOf('mới'), keys = [], program = { least: '0.1.0', below: null } } = parts;
  const files = filesOf(content);
  const listed = Object.entries(files).map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }));
  const manifest: PackManifest = {
    format: 1,
    kind: 'goc-so.content',
    version,
    made: '2026-11-27T01:00:00.000Z',
    program,
    content: { version: content.version, date: content.date },
    files: listed,
    total: listed.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  const changed = parts.manifest?.(JSON.parse(canonicalManifest(manifest)) as PackManifest);
  const text = Buffer.from(changed === undefined ? canonicalManifest(manifest) : JSON.stringify(changed));
  const signatures = { format: 1, signatures: keys.map(({ secret }) => signWith(secret, text)) };
  const entries: Record<string, Uint8Array> = {
    'manifest.json': text,
    'manifest.sig': Buffer.from(JSON.stringify(signatures)),
    ...Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`files/${path}`, bytes])),
  };
  return zipSync(parts.entries?.(entries) ?? entries);
}
