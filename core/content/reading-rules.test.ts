import { expect, test } from 'vitest';
import { forbiddenWord, isUntranslated, looksPersonal } from './reading-rules.ts';

test('a forbidden word is one only as a whole word, in any case, outside labels and quotations', () => {
  expect(forbiddenWord('VUI LÒNG chờ')).toBe('VUI LÒNG');
  expect(forbiddenWord('Nhớ lời hứa, đèn lồng, bạn')).toBe('bạn');
  expect(forbiddenWord('Lỗi')).toBe('Lỗi');
  expect(forbiddenWord('Nhà Bạng, lỗim')).toBeNull();
  expect(forbiddenWord('Bấm **Báo lỗi hệ thống**')).toBeNull();
  expect(forbiddenWord('Trang hiện “Vui lòng chờ”')).toBeNull();
});

test.each(['025198001234', 'số 123456789', '0912345678', 'a.b@gmail.com', 'gọi 0388 hoặc 0388123456.'])(
  '%s could be somebody',
  (text) => {
    expect(looksPersonal(text)).toBe(true);
  },
);

test.each([
  '000000000000',
  '000000000',
  '0000000000',
  '18001096',
  '1.001193',
  '2026-07-31',
  '135246',
  '8.000 đồng',
  'mau@vi-du.vn',
])('%s is nobody', (text) => {
  expect(looksPersonal(text)).toBe(false);
});

test('the same words in both languages are a name when they are few or filled in', () => {
  expect(isUntranslated({ vi: 'Giấy khai sinh của bé', en: 'Giấy khai sinh của bé' })).toBe(true);
  expect(isUntranslated({ vi: 'Giấy khai sinh', en: 'Birth certificate' })).toBe(false);
  expect(
    isUntranslated({ vi: '{persona.ho-ten} {persona.con-ten}: VNeID', en: '{persona.ho-ten} {persona.con-ten}: VNeID' }),
  ).toBe(false);
  expect(isUntranslated({ vi: '4 7 2 9', en: '4 7 2 9' })).toBe(false);
});
