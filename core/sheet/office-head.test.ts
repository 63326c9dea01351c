import { expect, test } from 'vitest';
import { officeHead, type HeadOf } from './office-head.ts';

const given: HeadOf = {
  of: 'state',
  above: 'Ủy ban nhân dân xã Liên Minh',
  organ: 'Trung tâm Phục vụ hành chính công',
  place: 'Liên Minh',
  day: '2026-11-26',
  language: 'vi',
};

test('the head of a paper of the state: capitals, motto, place and day', () => {
  expect(officeHead(given)).toEqual({
    kind: 'office-head',
    above: 'ỦY BAN NHÂN DÂN XÃ LIÊN MINH',
    organ: 'TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    placeAndDate: 'Liên Minh, ngày 26 tháng 11 năm 2026',
  });
});

test.each([
  ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
  ['2026-02-10', 'ngày 10 tháng 02 năm 2026'],
  ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
  ['2026-12-31', 'ngày 31 tháng 12 năm 2026'],
])('the day %s is written %s: a nought where a figure could be put before it', (day, written) => {
  expect(officeHead({ ...given, day }).placeAndDate).toBe(`Liên Minh, ${written}`);
});

test('a paper of the Party has no motto; place and day may be left to the hand', () => {
  const head = officeHead({ ...given, of: 'party', above: null, place: null, day: null });
  expect(head).toMatchObject({ nation: 'ĐẢNG CỘNG SẢN VIỆT NAM', motto: null, above: null });
  expect(head.placeAndDate).toBe('......, ngày ...... tháng ...... năm 20......');
});

test('in English the day is written the English way', () => {
  expect(officeHead({ ...given, language: 'en' }).placeAndDate).toBe('Liên Minh, 26 November 2026');
});
