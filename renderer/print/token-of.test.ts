import { expect, test } from 'vitest';
import { tokenOf } from './token-of.ts';

test('the token is the last part of the path', () => {
  expect(tokenOf('/print/abc_-1')).toBe('abc_-1');
  expect(tokenOf('/')).toBe('');
});
