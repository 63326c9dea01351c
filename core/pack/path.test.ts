import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPackPath, standTogether } from './path.ts';

test.each(['pack.json', 'manifest.json', 'images/giay-mau.jpg', 'a/b_c/d-1.png', '0'])('%s may stand in a pack', (path) => {
  expect(isPackPath(path)).toBe(true);
});

test.each([
  '',
  '/pack.json',
  '../pack.json',
  'images/../../pack.json',
  'images/..',
  './pack.json',
  'images//a.png',
  'images/',
  'c:/pack.json',
  'c:pack.json',
  '\\\\server\\a',
  'images\\a.png',
  'Pack.json',
  'ảnh.png',
  'a b.png',
  '.hidden',
  'a.',
  'a..b',
  'con',
  'nul.json',
  'images/lpt1.png',
  'com9',
  'aux.tar.gz',
  'a\u0000.png',
  'a\n.png',
  'a'.repeat(121),
])('%j may not', (path) => {
  expect(isPackPath(path)).toBe(false);
});

test('whatever it is called, what may stand in a pack leads into its folder', () => {
  const letters = fc.constantFrom(...'ab.-_/\\:AÀ0 ', '..', 'con', '\0');
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 12 }), (parts) => {
      const path = parts.join('');
      if (!isPackPath(path)) return;
      expect(new URL(path, 'file:///packs/one/files/').pathname).toBe(`/packs/one/files/${path}`);
      expect(path).toBe(path.toLowerCase());
    }),
  );
});

test('no two files are in one place, and none is where another has its folder', () => {
  expect(standTogether(['a', 'b/c', 'b/d'])).toBe(true);
  expect(standTogether(['a', 'a'])).toBe(false);
  expect(standTogether(['b/c/d', 'b/c'])).toBe(false);
});
