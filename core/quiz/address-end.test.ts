import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressParts } from './address-end.ts';

test.each([
  ['dichvucong.gov.vn', 'dichvucong.', 'gov.vn', ''],
  ['phutho.gov.vn/lien-minh', 'phutho.', 'gov.vn', '/lien-minh'],
  ['dichvucong.gov.vn.abc.com', 'dichvucong.gov.vn.', 'abc.com', ''],
  ['dichvucong-gov.vn', '', 'dichvucong-gov.vn', ''],
  ['https://vneid.xac-thuc.com.vn/gov.vn', 'https://vneid.', 'xac-thuc.com.vn', '/gov.vn'],
  ['dichvucong.gov.vn@abc.top/dang-nhap', 'dichvucong.gov.vn@', 'abc.top', '/dang-nhap'],
  ['abc.top:8080?dichvucong.gov.vn', '', 'abc.top', ':8080?dichvucong.gov.vn'],
  ['http://103.12.4.5/gov.vn', 'http://', '103.12.4.5', '/gov.vn'],
  ['DICHVUCONG.GOV.VN', 'DICHVUCONG.', 'GOV.VN', ''],
  ['com.vn', '', 'com.vn', ''],
  ['localhost', '', 'localhost', ''],
])('%s', (address, before, end, after) => {
  expect(addressParts(address)).toEqual({ before, end, after });
});

test('nothing of an address is lost, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab.:/@?#-1 \\gov.vn'), maxLength: 30 }), (address) => {
      const { before, end, after } = addressParts(address);
      expect(before + end + after).toBe(address);
    }),
  );
});
