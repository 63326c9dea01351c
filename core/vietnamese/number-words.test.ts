import { expect, test } from 'vitest';
import { digitWords, numberWords } from './number-words.ts';

test.each([
  [0, 'không'],
  [1, 'một'],
  [4, 'bốn'],
  [5, 'năm'],
  [10, 'mười'],
  [11, 'mười một'],
  [14, 'mười bốn'],
  [15, 'mười lăm'],
  [20, 'hai mươi'],
  [21, 'hai mươi mốt'],
  [24, 'hai mươi tư'],
  [25, 'hai mươi lăm'],
  [55, 'năm mươi lăm'],
  [100, 'một trăm'],
  [101, 'một trăm linh một'],
  [105, 'một trăm linh năm'],
  [110, 'một trăm mười'],
  [115, 'một trăm mười lăm'],
  [121, 'một trăm hai mươi mốt'],
  [1000, 'một nghìn'],
  [1001, 'một nghìn không trăm linh một'],
  [1015, 'một nghìn không trăm mười lăm'],
  [2025, 'hai nghìn không trăm hai mươi lăm'],
  [2026, 'hai nghìn không trăm hai mươi sáu'],
  [8000, 'tám nghìn'],
  [20_000, 'hai mươi nghìn'],
  [150_000, 'một trăm năm mươi nghìn'],
  [1_000_000, 'một triệu'],
  [1_000_001, 'một triệu không trăm linh một'],
  [1_200_500, 'một triệu hai trăm nghìn năm trăm'],
  [2_000_000_000, 'hai tỷ'],
  [2_000_000_005, 'hai tỷ không trăm linh năm'],
])('%i is said %s', (value, words) => {
  expect(numberWords(value)).toBe(words);
});

test('what is no whole number is a defect', () => {
  expect(() => numberWords(1.5)).toThrow(/no whole number/);
  expect(() => numberWords(-1)).toThrow(/no whole number/);
});

test('digits are said one by one, a zero too', () => {
  expect(digitWords('18001096')).toBe('một tám không không một không chín sáu');
});
