import { expect, test } from 'vitest';
import { putGrey } from './grey.ts';

test('white stays white, black stays black, and green is lighter to the eye than red, red than blue', () => {
  const grey = new Uint8Array(5);
  putGrey(new Uint8ClampedArray([255, 255, 255, 255, 0, 0, 0, 255, 255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255]), grey);
  expect([...grey]).toEqual([255, 0, 76, 149, 28]);
});
