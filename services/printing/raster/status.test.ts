import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BROKEN, COVER_OPEN, LOW, OUT_OF_PAPER, WELL } from '#support/printer-sink.ts';
import { isAnswer, question, stateOf } from './status.ts';

const state = (said: Readonly<Record<number, number>>) =>
  stateOf({ printer: said[1] ?? null, cause: said[2] ?? null, paper: said[4] ?? null });

test('a question is DLE EOT and its number', () => {
  expect([...question(4)]).toEqual([0x10, 0x04, 4]);
});

test('what the answers come to', () => {
  expect(state(WELL)).toBe('ready');
  expect(state(LOW)).toBe('low');
  expect(state(OUT_OF_PAPER)).toBe('no-paper');
  expect(state(COVER_OPEN)).toBe('cover');
  expect(state(BROKEN)).toBe('error');
  expect(state({ 1: 0x1a, 2: 0x12, 4: 0x12 })).toBe('offline');
  // It stopped because paper ran out, and has no sensor that says so by itself.
  expect(state({ 1: 0x1a, 2: 0x32 })).toBe('no-paper');
  // The end is near: that is told only where it is not here.
  expect(state({ ...WELL, 4: 0x7e })).toBe('no-paper');
  // Whoever opens the cover to put paper in is told of the cover.
  expect(state({ 1: 0x1a, 2: 0x36, 4: 0x7e })).toBe('cover');
});

test('silence is unknown, never an error; half an answer counts as what it says', () => {
  expect(state({})).toBe('unknown');
  expect(state({ 1: 0x12 })).toBe('ready');
  expect(state({ 1: 0x1a })).toBe('offline');
});

test('an answer is told from anything else by its four fixed bits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 255 }), (byte) => {
      expect(isAnswer(byte)).toBe((byte & 1) === 0 && (byte & 2) === 2 && (byte & 16) === 16 && (byte & 128) === 0);
    }),
  );
  for (const answers of [WELL, LOW, OUT_OF_PAPER, COVER_OPEN, BROKEN]) expect(Object.values(answers).every(isAnswer)).toBe(true);
  // XON, XOFF, and the first byte of a state a printer tells by itself.
  expect([0x11, 0x13, 0x10].map(isAnswer)).toEqual([false, false, false]);
});
