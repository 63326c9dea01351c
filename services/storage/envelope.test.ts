import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { seal, unseal } from './envelope.ts';

const body = '{"name":"Góc Số — xã Liên Minh"}';

describe('the envelope of a data file', () => {
  test('gives back what was put in, with its generation', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.integer({ min: 1 }), (text, generation) => {
        fc.pre(text.isWellFormed());
        expect(unseal(seal(text, 1, generation), 1)).toMatchObject({ ok: true, value: { generation, body: text } });
      }),
    );
  });

  test('is one line a person can read, then the JSON', () => {
    const text = Buffer.from(seal(body, 2, 41)).toString('utf8');
    expect(text).toMatch(/^\{"v":2,"gen":41,"n":\d+,"sha256":"[0-9a-f]{64}"\}\n/);
    expect(text.endsWith(body)).toBe(true);
  });

  test('notices every single flipped bit', () => {
    const sealed = seal(body, 1, 41);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const damaged = sealed.slice();
      damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const opened = unseal(damaged, 1);
      // The generation alone is not covered by the checksum: a flip there may give another number, never other data.
      if (opened.ok) expect(opened.value.body).toBe(body);
      else expect(['damaged', 'newer']).toContain(opened.error);
    }
  });

  test('notices every cut, zeros, and bytes too many', () => {
    const sealed = seal(body, 1, 1);
    for (let length = 0; length < sealed.length; length += 1) {
      expect(unseal(sealed.subarray(0, length), 1)).toEqual({ ok: false, error: 'damaged' });
    }
    expect(unseal(new Uint8Array(sealed.length), 1)).toEqual({ ok: false, error: 'damaged' });
    expect(unseal(Buffer.concat([sealed, Buffer.from(' ')]), 1)).toEqual({ ok: false, error: 'damaged' });
    expect(unseal(Buffer.from('null\n'), 1)).toEqual({ ok: false, error: 'damaged' });
    expect(unseal(Buffer.from('x'.repeat(5000)), 1)).toEqual({ ok: false, error: 'damaged' });
  });

  test('knows a later version even where the rest of the line has another shape', () => {
    expect(unseal(seal(body, 3, 1), 2)).toEqual({ ok: false, error: 'newer' });
    expect(unseal(Buffer.from('{"v":9,"checksum":"blake3:…"}\n…'), 2)).toEqual({ ok: false, error: 'newer' });
    expect(unseal(seal(body, 1, 1), 2).ok).toBe(true);
  });
});
