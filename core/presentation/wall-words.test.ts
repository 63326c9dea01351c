import { expect, test } from 'vitest';
import { fitsWall, wordsOf } from './wall-words.ts';

test('words are counted as they are read, however they are bound or marked', () => {
  expect(['', 'Bấm', 'Bấm “**Chọn tệp**” ở dòng Giấy\u00a0chứng\u00a0sinh.', '  hai  từ '].map(wordsOf)).toEqual([0, 1, 8, 2]);
});

test('a slide takes twenty-five of them, in however many texts', () => {
  const twelve = Array.from({ length: 12 }, () => 'từ').join(' ');
  expect(fitsWall(twelve, twelve, 'từ')).toBe(true);
  expect(fitsWall(twelve, twelve, 'từ từ')).toBe(false);
});
