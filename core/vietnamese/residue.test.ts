import { expect, test } from 'vitest';
import { textOfResidue, wordOfResidue } from './residue.ts';

test.each([
  ['kys', 'ký'],
  ['ky1', 'ký'],
  ['ddawng', 'đăng'],
  ['d9a8ng', 'đăng'],
  ['DDAWNG', 'đăng'],
  ['khai', null],
  ['sinhj', 'sịnh'],
  ['nuwowcs', 'nước'],
  ['nu7o7c1', 'nước'],
  ['toorng', 'tổng'],
  // What is written with its marks, or is no syllable either way, stays what it is.
  ['đăng', null],
  ['newborn', null],
  ['status', null],
  ['1001193', null],
  ['a4', 'ã'],
  ['', null],
])('the keys “%s” are read as %s', (keys, word) => {
  expect(wordOfResidue(keys)).toBe(word);
});

test('a text is read word by word; without residue there is nothing to read', () => {
  expect(textOfResidue('dang kys khai sinh')).toBe('dang ký khai sinh');
  expect(textOfResidue('làm giaays khai sinh')).toBe('làm giấy khai sinh');
  expect(textOfResidue('đăng ký khai sinh')).toBeNull();
  expect(textOfResidue('')).toBeNull();
});
