import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsPrivate } from './private-words.ts';

const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 12 });
const gap = fc.constantFrom('', '', '', ' ', '.', '-', '\u00A0', ' - ', ',', ') ');
const words = fc.constantFrom('', 'Lệ phí ', 'số: ', 'Nghị quyết ', '. ');

test('nine to twelve digits are found, however they are set apart and whatever stands around them', () => {
  fc.assert(
    fc.property(words, digits, fc.array(gap, { minLength: 12, maxLength: 12 }), words, (before, run, gaps, after) => {
      const text = `${before}${run.map((digit, index) => `${digit}${index + 1 < run.length ? gaps[index] : ''}`).join('')}${after}`;
      expect(holdsPrivate(text)).toBe(true);
    }),
  );
});

test.each(['０７９２０３００１２３４', 'hỏi a.b@xa.vn', 'a@b'])('%s is found too', (text) =>
  expect(holdsPrivate(text)).toBe(true),
);

test.each([
  '8.000 đồng',
  'Từ 1/7/2026 đến 31/12/2026',
  'Nghị quyết 12/2026/NQ-HĐND, ngày 12/7/2026',
  '1900 9068',
  '18001096',
  '10.000.000 đồng',
  '2.000986',
])('%s is what an office writes', (text) => expect(holdsPrivate(text)).toBe(false));
