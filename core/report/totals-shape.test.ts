import { expect, test } from 'vitest';
import { EMPTY } from './totals.ts';
import { totalsShape } from './totals-shape.ts';

test('a sum made before anybody was asked how it went is read, with no faces in it', () => {
  const { felt: _felt, ...before } = EMPTY;
  expect(totalsShape.parse(before)).toEqual(EMPTY);
});
