import { expect, test } from 'vitest';
import { bindNumbers } from './whole-numbers.ts';

test.each([
  ['in groups', '0210 3 888 999', '0210_3_888_999'],
  ['with its area in brackets', '(0210) 3 888 999', '(0210)_3_888_999'],
  ['of abroad', '+84 210 3888 999', '+84_210_3888_999'],
  ['with dots', '0210.3888.999', '0210.3888.999'],
  ['two of them', '0210 3888 999, 0912 345 678', '0210_3888_999, 0912_345_678'],
  ['in a sentence', 'Gọi 0210 3888 999 trước 11 giờ.', 'Gọi 0210_3888_999 trước 11 giờ.'],
])('a number %s stays whole, and words part from it', (_what, text, bound) => {
  expect(bindNumbers(text)).toBe(bound.replaceAll('_', '\u00a0'));
});
