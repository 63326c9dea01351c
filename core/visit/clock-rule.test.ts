import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { DAY, HOUR, MINUTE } from '../basics/durations.ts';
import { clockTrust, type ClockTrust, EARLIEST, FIRST_TRUST, judgeClock, wentAstray } from './clock-rule.ts';

const NOON = Date.UTC(2026, 10, 23, 5);

/** The verdicts of a row of visits, each judged after the one before. */
function verdicts(times: readonly number[], trust: ClockTrust = FIRST_TRUST): string[] {
  return times.map((now) => {
    const verdict = judgeClock(trust, now);
    ({ trust } = verdict);
    return verdict.clock;
  });
}

describe('judging the clock at the start of a visit', () => {
  test('believes the first clock it sees, unless no kiosk existed then', () => {
    expect(verdicts([NOON])).toEqual(['steady']);
    expect(verdicts([Date.UTC(2020, 0, 1)])).toEqual(['suspect']);
    expect(verdicts([EARLIEST])).toEqual(['steady']);
  });

  test('a small correction backwards is no jump, a larger one is', () => {
    expect(verdicts([NOON, NOON - 5 * MINUTE])).toEqual(['steady', 'steady']);
    expect(verdicts([NOON, NOON - 5 * MINUTE - 1])).toEqual(['steady', 'suspect']);
    expect(verdicts([NOON, NOON - 4 * MINUTE, NOON - 8 * MINUTE])).toEqual(['steady', 'steady', 'suspect']);
  });

  test('a summer unused is believed, a leap beyond 400 days is not', () => {
    expect(verdicts([NOON, NOON + 400 * DAY])).toEqual(['steady', 'steady']);
    expect(verdicts([NOON, NOON + 401 * DAY])).toEqual(['steady', 'suspect']);
  });

  test('doubt ends as soon as the clock is put right', () => {
    const dead = Date.UTC(2020, 0, 1);
    expect(verdicts([NOON, dead, dead + HOUR, NOON + 2 * HOUR, NOON + 3 * HOUR])).toEqual([
      'steady',
      'suspect',
      'suspect',
      'steady',
      'steady',
    ]);
  });

  test('one visit in a wrong far future does not spoil the years after it', () => {
    expect(verdicts([NOON, Date.UTC(2099, 0, 1), NOON + HOUR])).toEqual(['steady', 'suspect', 'steady']);
  });

  test('a clock that runs evenly for a week is taken at its word', () => {
    const back = NOON - 100 * DAY;
    expect(verdicts([NOON, back, back + 3 * DAY, back + 7 * DAY, back + 8 * DAY])).toEqual([
      'steady',
      'suspect',
      'suspect',
      'steady',
      'steady',
    ]);
  });

  test('a dead battery that starts over every morning stays in doubt', () => {
    const firmware = Date.UTC(2021, 0, 1);
    const mornings = Array.from({ length: 20 }, (_, index) => firmware + (index % 2) * 9 * HOUR);
    expect(new Set(verdicts(mornings))).toEqual(new Set(['suspect']));
  });

  test('what it remembers always fits the file, whatever the clock shows', () => {
    const moment = fc.integer({ min: 0, max: Date.UTC(2200, 0, 1) });
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 30 }), (times) => {
        let trust = FIRST_TRUST;
        for (const now of times) {
          const before = trust;
          const verdict = judgeClock(trust, now);
          ({ trust } = verdict);
          expect(clockTrust.parse(trust)).toEqual(trust);
          expect(trust.doubt === null).toBe(verdict.clock === 'steady');
          if (verdict.clock === 'suspect') expect(trust.trusted).toBe(before.trusted);
        }
      }),
    );
  });
});

test('the clock went astray when it and the stopwatch disagree by more than five minutes', () => {
  expect(wentAstray(HOUR, HOUR - 5 * MINUTE)).toBe(false);
  expect(wentAstray(HOUR, HOUR - 5 * MINUTE - 1)).toBe(true);
  expect(wentAstray(-HOUR, MINUTE)).toBe(true);
});
