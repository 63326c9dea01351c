import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsPrivate } from './private-words.ts';

const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 12 });
const gap = fc.constantFrom('', '', '', ' ', '.', '-', '\u00A0', ' - ', ',', ') ', '–', ' — ', '\u00B7', '\u200B', '\u2011', '/');
const words = fc.constantFrom('', 'Lệ phí ', 'số: ', 'Nghị quyết ', '. ');

test('nine to twelve digits are found, however they are set apart and whatever stands around them', () => {
  fc.assert(
    fc.property(words, digits, fc.array(gap, { minLength: 12, maxLength: 12 }), words, (before, run, gaps, after) => {
      const text = `${before}${run.map((digit, index) => `${digit}${index + 1 < run.length ? gaps[index] : ''}`).join('')}${after}`;
      // What reads as a month of these years, and a few digits beside it, is what an office writes.
      fc.pre(!/\d{1,2}\/(?:19|20)\d{2}/.test(text));
      expect(holdsPrivate(text)).toBe(true);
    }),
  );
});

test.each([
  '０７９２０３００１２３４',
  'hỏi a.b@xa.vn',
  'a@b',
  '025/199/001/234',
  '00/0000 - 000',
  '45/1234 - 567',
  'gọi không chín một hai ba bốn năm sáu bảy tám nhé',
  'khong chin mot, hai ba bon; nam sau bay',
  'không 9 một 2 ba 4 năm 6 bảy',
  '٠٩١٢٣٤٥٦٧٨',
])('%s is found too', (text) => expect(holdsPrivate(text)).toBe(true));

test.each([
  '8.000 đồng',
  'Từ 1/7/2026 đến 31/12/2026',
  'Nghị quyết 12/2026/NQ-HĐND, ngày 12/7/2026',
  '1900 9068',
  '18001096',
  '10.000.000 đồng',
  '2.000986',
  '1/7/2026 - 31/12/2026',
  'Các tháng 1/2026, 2/2026, 3/2026',
  'Ba, bốn năm một lần; năm sáu người',
  'Quầy số 2, tầng 1, mở từ 7 giờ 30 đến 11 giờ 30',
])('%s is what an office writes', (text) => expect(holdsPrivate(text)).toBe(false));
