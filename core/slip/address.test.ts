import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { portals } from '#support/slip-pack.ts';
import { qrAddress } from './address.ts';

const addressOf = (...args: Parameters<typeof qrAddress>): string => {
  const result = qrAddress(...args);
  return result.ok ? result.value.address : result.error;
};

describe('qrAddress', () => {
  test('searches by code, which survives a change of the portal’s own ids', () => {
    expect(qrAddress({ kind: 'code', portal: 'dvc' }, portals, '1.001193')).toEqual({
      ok: true,
      value: { address: 'https://dichvucong.gov.vn/danh-sach?keyword=1.001193&limit=10', host: 'dichvucong.gov.vn' },
    });
  });

  test('falls back to the portal’s home where there is no code or no search', () => {
    expect(addressOf({ kind: 'code', portal: 'dvc' }, portals, undefined)).toBe('https://dichvucong.gov.vn');
    expect(addressOf({ kind: 'code', portal: 'bare' }, portals, '1.001193')).toBe('https://vneid.gov.vn');
    expect(addressOf({ kind: 'keyword', portal: 'bare', keyword: 'khai sinh' }, portals, undefined)).toBe('https://vneid.gov.vn');
    expect(addressOf({ kind: 'page', portal: 'dvc', page: 'khong-co' }, portals, undefined)).toBe('https://dichvucong.gov.vn');
  });

  test('writes a Vietnamese keyword in percent signs that every scanner understands', () => {
    const address = addressOf({ kind: 'keyword', portal: 'dvc', keyword: 'đăng ký & khai sinh' }, portals, undefined);
    expect(address).toBe('https://dichvucong.gov.vn/tim-kiem?keyword=%C4%91%C4%83ng%20k%C3%BD%20%26%20khai%20sinh');
    expect(new URL(address).searchParams.get('keyword')).toBe('đăng ký & khai sinh');
  });

  test('opens a page the portal names', () => {
    expect(addressOf({ kind: 'page', portal: 'dvc', page: 'tra-cuu' }, portals, undefined)).toBe(
      'https://dichvucong.gov.vn/tra-cuu-ho-so',
    );
  });

  test('refuses an unknown portal and one beyond the ceiling', () => {
    expect(addressOf({ kind: 'home', portal: 'nowhere' }, portals, undefined)).toBe('no-such-portal');
    expect(addressOf({ kind: 'home', portal: 'wide' }, portals, undefined)).toBe('over-the-ceiling');
  });

  test('no keyword and no code can lead anywhere else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('code' as const, 'keyword' as const), (text, kind) => {
        const target = kind === 'code' ? ({ kind, portal: 'dvc' } as const) : ({ kind, portal: 'dvc', keyword: text } as const);
        const result = qrAddress(target, portals, text);
        const url = result.ok ? new URL(result.value.address) : null;
        expect([url?.host, url?.searchParams.get('keyword')]).toEqual(['dichvucong.gov.vn', text]);
      }),
    );
  });
});
