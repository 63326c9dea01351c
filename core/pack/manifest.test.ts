import { expect, test } from 'vitest';
import { canonicalManifest, packManifest, type PackManifest } from './manifest.ts';

const file = (path: string, bytes = 2) => ({ path, bytes, sha256: 'a'.repeat(64) });
const manifest: PackManifest = {
  format: 1,
  kind: 'goc-so.content',
  version: '2026-11-27.1',
  made: '2026-11-27T01:00:00.000Z',
  program: { least: '0.1.0', below: null },
  content: { version: 'b'.repeat(64), date: '2026-11' },
  files: [file('pack.json'), file('images/a.png')],
  total: 4,
};

test('the signed text is one, whatever order things were written in', () => {
  const { total, files, ...rest } = manifest;
  const other = { total, files: files.toReversed(), ...rest };
  expect(canonicalManifest(other)).toBe(canonicalManifest(manifest));
  expect(packManifest.parse(JSON.parse(canonicalManifest(manifest))).files.map(({ path }) => path)).toEqual([
    'images/a.png',
    'pack.json',
  ]);
});

test.each([
  ['a total that is another', { total: 5 }],
  ['a file twice', { files: [file('pack.json'), file('pack.json')] }],
  ['a file where another has its folder', { files: [file('images'), file('images/a.png')] }],
  ['a path that leads out', { files: [file('../a', 4)] }],
  ['a file that is too large', { files: [file('pack.json', 9 * 1024 * 1024)], total: 9 * 1024 * 1024 }],
  ['too many files', { files: Array.from({ length: 2001 }, (_, at) => file(`f${at}`, 0)), total: 0 }],
  ['a field more', { more: true }],
  ['another format', { format: 2 }],
  ['a version that is no version', { version: '../up' }],
])('%s is refused', (_name, change) => {
  expect(packManifest.safeParse(manifest).success).toBe(true);
  expect(packManifest.safeParse({ ...manifest, ...change }).success).toBe(false);
});
