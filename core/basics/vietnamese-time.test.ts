import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { dayInVietnam, dayText, momentText } from './vietnamese-time.ts';

test('the day turns at midnight in Việt Nam, not in London', () => {
  expect(dayInVietnam(Date.UTC(2026, 10, 22, 16, 59, 59, 999))).toBe('2026-11-22');
  expect(dayInVietnam(Date.UTC(2026, 10, 22, 17, 0, 0))).toBe('2026-11-23');
});

test('agrees with the time-zone table for every moment a kiosk may live through', () => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2099, 11, 31) }), (now) => {
      expect(dayInVietnam(now)).toBe(format.format(now));
    }),
  );
});

test('a moment is written as on Vietnamese clocks, a date day first', () => {
  expect(momentText('2026-11-22T17:05:00.000Z')).toEqual({ time: '00:05', date: '23/11/2026' });
  expect([dayText('2026-07-31'), dayText('2026-07')]).toEqual(['31/07/2026', '07/2026']);
});
