import { expect, test } from 'vitest';
import type { ContentPack } from '#core/content/pack.ts';
import { contentOf, sha256 } from '#support/packs.ts';
import { proveContent } from './prove-content.ts';

const PICTURE = sha256('picture');
const plain = contentOf('có ảnh');
/** The same with one picture on its first screen. */
const content: ContentPack = {
  ...plain,
  scripts: plain.scripts.map((script) => ({
    ...script,
    screens: Object.fromEntries(
      Object.entries(script.screens).map(([alias, screen]) => [
        alias,
        { ...screen, pictures: { 'giay.png': { address: `/pictures/${PICTURE}.png`, width: 1, height: 1 } } },
      ]),
    ),
  })),
};
const text = Buffer.from(JSON.stringify(content));
const inner = (picture = PICTURE) =>
  Buffer.from(JSON.stringify({ format: 1, files: { 'pack.json': sha256(text), 'images/giay.png': picture } }));
const file = (path: string) => ({ path, bytes: 1, sha256: PICTURE });
const prove = (paths: readonly string[], manifest = inner()) =>
  proveContent({ content: { version: content.version, date: content.date }, files: paths.map(file) }, text, manifest);

test('content with its pictures is content; without one of them, or with one more, it is not', () => {
  expect(prove(['images/giay.png', 'manifest.json', 'pack.json'])).toEqual(content);
  expect(prove(['manifest.json', 'pack.json'])).toBeNull();
  expect(prove(['images/giay.png', 'images/khac.png', 'manifest.json', 'pack.json'])).toBeNull();
  expect(prove(['images/giay.png', 'manifest.json', 'pack.json'], inner('f'.repeat(64)))).toBeNull();
});
