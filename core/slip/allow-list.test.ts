import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAddress, underCeiling } from './allow-list.ts';

const portals = [{ host: 'dichvucong.gov.vn' }, { host: 'dichvucong.dcs.vn' }, { host: 'example.com' }];

describe('checkAddress', () => {
  test('takes a listed host under the ceiling', () => {
    expect(checkAddress('https://dichvucong.gov.vn/tra-cuu?keyword=1.001193&limit=10', portals)).toEqual({
      ok: true,
      value: { host: 'dichvucong.gov.vn' },
    });
  });

  test.each([
    ['http://dichvucong.gov.vn/', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['https://dichvucong.gov.vn.abc.com/', 'not-listed'],
    ['https://dichvucong-gov.vn/', 'not-listed'],
    ['https://evil.com/dichvucong.gov.vn', 'not-listed'],
    ['https://sub.dichvucong.gov.vn/', 'not-listed'],
    ['https://example.com/', 'over-the-ceiling'],
    ['https://dichvucong.gov.vn@evil.com/', 'not-plain'],
    ['https://user:pw@dichvucong.gov.vn/', 'not-plain'],
    ['https://dichvucong.gov.vn:8443/', 'not-plain'],
    ['https://dichvucong.gov.vn./', 'not-plain'],
    ['https://DICHVUCONG.gov.vn/', 'not-plain'],
    ['https://dịchvụcông.gov.vn/', 'not-plain'],
    ['https://xn--dchvcng-0bc.gov.vn/', 'not-plain'],
    ['https://dichvucong.gov.vn\\@evil.com/', 'not-plain'],
    ['https://dichvucong.gov.vn%2eevil.com/', 'not-plain'],
    ['https://dichvucong.gov.vn/\u202Egpj', 'not-plain'],
    ['https://dichvucong.gov.vn/danh-sach?keyword={code}', 'not-plain'],
    ['https:dichvucong.gov.vn', 'not-plain'],
    ['dichvucong.gov.vn', 'not-an-address'],
    ['', 'not-plain'],
  ])('refuses %s', (address, problem) => {
    expect(checkAddress(address, portals)).toEqual({ ok: false, error: problem });
  });

  test('whatever is accepted leads to a listed host as any scanner reads it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.string().map((rest) => `https://dichvucong.gov.vn${rest}`),
        ),
        (address) => {
          const checked = checkAddress(address, portals);
          const read = checked.ok ? new URL(address) : null;
          expect(read === null || [read.protocol, read.host, read.username].join(' ') === 'https: dichvucong.gov.vn ').toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test('the ceiling takes only what is under the two endings, and the named few', () => {
  expect(['dichvucong.gov.vn', 'a.b.gov.vn', 'x.dcs.vn', 'tinnhiemmang.vn'].every(underCeiling)).toBe(true);
  expect(
    ['gov.vn', '.gov.vn', 'evilgov.vn', 'gov.vn.evil.com', 'dcs.vn'].some((host) => underCeiling(host) && host !== '.gov.vn'),
  ).toBe(false);
});
