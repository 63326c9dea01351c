import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { DAY, MINUTE, SECOND } from '../basics/durations.ts';
import {
  afterWrong,
  TRIES_BEFORE_LOCK,
  lockLength,
  lockout,
  LONGEST_LOCK,
  NO_LOCKOUT,
  remainingAtStart,
  triesLeft,
} from './lockout.ts';

const NOW = Date.UTC(2026, 10, 23, 2);

describe('the length of a lock', () => {
  test('four wrong PINs cost nothing, the fifth 15 seconds, each further one twice as much, up to 15 minutes', () => {
    expect([1, 4].map(lockLength)).toEqual([0, 0]);
    expect([5, 6, 7, 8, 9, 10, 11, 12, 13].map((wrong) => lockLength(wrong) / SECOND)).toEqual([
      15, 30, 60, 120, 240, 480, 900, 900, 900,
    ]);
    expect(lockLength(1_000_000)).toBe(15 * MINUTE);
  });

  test('counts the tries left down to none', () => {
    let state = NO_LOCKOUT;
    const left = Array.from({ length: 6 }, () => {
      state = afterWrong(state, NOW);
      return triesLeft(state);
    });
    expect(left).toEqual([4, 3, 2, 1, 0, 0]);
    expect(TRIES_BEFORE_LOCK).toBe(5);
  });

  test('never shrinks, and fits the file', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (wrong) => {
        const next = afterWrong({ wrong, remaining: 0, at: NOW }, NOW);
        expect(next.remaining).toBeGreaterThanOrEqual(lockLength(wrong));
        expect(lockout.parse(next)).toEqual(next);
      }),
    );
  });
});

describe('a lock found at start', () => {
  const locked = { wrong: 7, remaining: MINUTE, at: NOW };

  test('time the machine was off counts', () => {
    expect(remainingAtStart(locked, NOW + 20 * SECOND)).toBe(40 * SECOND);
    expect(remainingAtStart(locked, NOW + DAY)).toBe(0);
  });

  test('a clock set back neither shortens it nor makes it longer', () => {
    expect(remainingAtStart(locked, NOW - 6 * 365 * DAY)).toBe(MINUTE);
    expect(remainingAtStart(locked, NOW - 1)).toBe(MINUTE);
  });

  test('is never longer than the longest, whatever the clocks say', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.maxSafeInteger(), fc.maxSafeInteger(), (wrong, at, now) => {
        const left = remainingAtStart({ wrong, remaining: lockLength(wrong), at }, now);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left).toBeLessThanOrEqual(LONGEST_LOCK);
      }),
    );
  });
});
