import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from './fold.ts';
import { agrees, isMarked, writtenWords } from './marks.ts';

test.each([
  ['sổ', 'sổ', true],
  ['sổ', 'sơ', false],
  ['sổ', 'số', false],
  ['sổ', 'so', false],
  ['so', 'sổ', true],
  ['sô', 'sổ', true],
  ['sỏ', 'sổ', true],
  ['đuong', 'đường', true],
  ['đường', 'dương', false],
  ['hoá', 'hóa', true],
  ['kĩ', 'kỹ', true],
  ['đă', 'đăng', true],
  ['dâ', 'đăng', false],
  ['th\u1ea3\u0302m', 'thẩm', true],
])('“%s” typed for “%s”: %s', (typed, known, may) => {
  expect(agrees(typed, known)).toBe(may);
});

test('words are those that are searched, each with its own letters', () => {
  expect(writtenWords('Sổ ĐỎ, mẫu CT01 số 1.001193')).toEqual([
    { word: 'so', written: 'sổ' },
    { word: 'do', written: 'đỏ' },
    { word: 'mau', written: 'mẫu' },
    { word: 'ct', written: 'ct' },
    { word: '01', written: '01' },
    { word: 'so', written: 'số' },
    { word: '1.001193', written: '1.001193' },
  ]);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Kỹ', 'hồ', 'sơ', '1.2', '👵', 'Ế', 'a\u0301', 'th\u1ea3\u0302m', ' ')), (parts) => {
      const text = parts.join(' ');
      expect(writtenWords(text).map(({ word }) => word)).toEqual(words(text));
    }),
  );
});

test('what has a mark of any kind is marked', () => {
  expect(['đo', 'sơ', 'sò', 'so', '12'].map(isMarked)).toEqual([true, true, true, false, false]);
});
