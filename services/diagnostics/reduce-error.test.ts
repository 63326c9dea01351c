import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { reduceError } from './reduce-error.ts';

class PrinterJammed extends Error {}

describe('reducing an error', () => {
  test('leaves its class, the code of the system, and where in our source it happened', () => {
    const reduced = reduceError(Object.assign(new PrinterJammed('secret'), { code: 'ENOSPC' }));
    expect(reduced).toMatchObject({ name: 'PrinterJammed', code: 'ENOSPC' });
    expect(reduced.at).toMatch(/^services\/diagnostics\/reduce-error\.test\.ts:\d+:\d+$/);
  });

  test('says nothing of things that are no errors but their kind', () => {
    expect(reduceError('a sentence')).toEqual({ name: 'string', code: null, at: null });
    expect(reduceError(null)).toEqual({ name: 'null', code: null, at: null });
    expect(reduceError({ message: 'a sentence' })).toEqual({ name: 'object', code: null, at: null });
  });

  test('a message that looks like a stack does not get through', () => {
    const message = 'x\n    at Lan (/srv/services/0912345678.ts:1:1)\n    at services/0912345678.ts:1:1';
    expect(JSON.stringify(reduceError(new Error(message)))).not.toContain('0912345678');
  });

  test('neither name nor code can carry words', () => {
    const error = Object.assign(new Error('m'), { name: 'Nguyễn Thị Lan', code: 'Nguyễn Thị Lan' });
    expect(reduceError(error)).toMatchObject({ name: 'Error', code: null });
  });

  test('no message is ever found in what is left', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6, maxLength: 60 }), (typed) => {
        // A marker, since a random text may well be part of a path.
        const secret = `§${typed}§`;
        for (const error of [
          new Error(secret),
          new TypeError(secret, { cause: new Error(secret) }),
          new AggregateError([secret], secret),
        ]) {
          expect(JSON.stringify(reduceError(error))).not.toContain('§');
        }
      }),
    );
  });
});
