import { expect, test } from 'vitest';
import { EMPTY } from './totals.ts';
import { totalsShape } from './totals-shape.ts';

test('a sum made before faces and helps of the page were counted is read, with none in it', () => {
  const { felt: _felt, aids: _aids, ...before } = EMPTY;
  expect(totalsShape.parse(before)).toEqual(EMPTY);
});
