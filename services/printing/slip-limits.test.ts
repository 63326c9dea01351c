import { describe, expect, test } from 'vitest';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { BETWEEN_SLIPS, createSlipLimits } from './slip-limits.ts';

function setUp() {
  const clock = createFakeClock();
  const limits = createSlipLimits(clock);
  const outcome = (visit: string): string => {
    const result = limits.admit(visit);
    return result.ok ? 'yes' : result.error;
  };
  return { clock, limits, outcome };
}

describe('slip limits', () => {
  test('one in half a minute, whoever asks', () => {
    const { clock, outcome } = setUp();
    expect(outcome('a')).toBe('yes');
    clock.advance(BETWEEN_SLIPS - 1);
    expect(outcome('a')).toBe('too-soon');
    expect(outcome('b')).toBe('too-soon');
    clock.advance(1);
    expect(outcome('b')).toBe('yes');
  });

  test('three a visit, however long it lasts', () => {
    const { clock, outcome } = setUp();
    for (let count = 0; count < 3; count += 1) {
      expect(outcome('a')).toBe('yes');
      clock.advance(BETWEEN_SLIPS);
    }
    clock.advance(100 * BETWEEN_SLIPS);
    expect(outcome('a')).toBe('too-many');
    expect(outcome('b')).toBe('yes');
  });

  test('a slip that did not come out does not count, and is given back once only', () => {
    const { clock, limits, outcome } = setUp();
    const first = limits.admit('a');
    if (!first.ok) throw new Error(first.error);
    first.value.giveBack();
    expect(outcome('a')).toBe('yes');
    first.value.giveBack();
    expect(outcome('a')).toBe('too-soon');
    clock.advance(BETWEEN_SLIPS);
    expect(outcome('a')).toBe('yes');
    clock.advance(BETWEEN_SLIPS);
    expect(outcome('a')).toBe('yes');
    clock.advance(BETWEEN_SLIPS);
    expect(outcome('a')).toBe('too-many');
  });
});
