import { describe, expect, test } from 'vitest';
import { isTooEasy } from './pin-rules.ts';

describe('PINs that are refused', () => {
  test.each([
    ['one digit', '000000 777777'],
    ['two digits', '121212 686868 797979 111222 100001'],
    ['a run', '123456 012345 987654 789012 210987 024680 135791 864208'],
    ['three digits twice', '123123 907907 258258'],
    ['doubles in a run', '112233 554433 889900 220088'],
    ['a shape on the pad', '147258 159357 789456'],
    ['a day everybody knows', '020945 300475 190590'],
  ])('%s', (_name, pins) => {
    for (const pin of pins.split(' ')) expect(isTooEasy(pin), pin).toBe(true);
  });
});

test('PINs that nobody would guess first are accepted', () => {
  for (const pin of '483920 207156 118273 904417 112243 123457 660718'.split(' ')) expect(isTooEasy(pin), pin).toBe(false);
});

test('refuses few enough that a random PIN nearly always passes', () => {
  let refused = 0;
  for (let pin = 0; pin < 1_000_000; pin += 1) if (isTooEasy(String(pin).padStart(6, '0'))) refused += 1;
  expect(refused).toBeGreaterThan(1000);
  expect(refused).toBeLessThan(10_000);
});
