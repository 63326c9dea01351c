import { expect, test } from 'vitest';
import { isSeen, withoutUnseen } from './unseen.ts';

test.each([
  ['a mark that turns the direction', '\u202e'],
  ['a zero-width space', '\u200b'],
  ['a zero-width joiner', '\u200d'],
  ['a mark at the beginning of a file', '\ufeff'],
  ['a soft hyphen', '\u00ad'],
  ['a control character', '\u0007'],
  ['an end of a line', '\n'],
  ['a separator of lines', '\u2028'],
  ['a private letter', '\ue000'],
  ['half a letter', '\ud800'],
  ['a Korean filler', '\u3164'],
  ['a Braille blank', '\u2800'],
  ['a joiner of graphemes', '\u034f'],
])('%s is unseen', (_name, letter) => {
  const text = `Hộ${letter} tịch`;
  expect([isSeen(text), withoutUnseen(text + letter)]).toEqual([false, 'Hộ tịch']);
});

test.each(['Đăng ký khai sinh', 'Ế Ộ Ữ', '“Nghe đọc” – 70.000\u00a0đ', 'he\u0302\u0323', '👩🏽', '𠀀'])(
  'every letter of %s is seen, and kept',
  (text) => {
    expect([isSeen(text), withoutUnseen(text)]).toEqual([true, text]);
  },
);
