import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInVietnam } from '../basics/vietnamese-time.ts';
import { nextOrder, quarterText } from './quarter.ts';

test('a moment is told by the quarter it lies in, never another day of Việt Nam', () => {
  expect(quarterText(Date.parse('2026-11-26T16:59:59.999Z'))).toBe('2026-11-26T16:45:00.000Z');
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2099-01-01') }), (date) => {
      const now = date.getTime();
      const told = Date.parse(quarterText(now));
      expect(now - told).toBeGreaterThanOrEqual(0);
      expect(now - told).toBeLessThan(900_000);
      expect(dayInVietnam(told)).toBe(dayInVietnam(now));
    }),
  );
});

test('bundles count on whatever the clock does: it stands, falls back for years, or was never set', () => {
  let order = 0;
  for (const now of [Date.UTC(2026, 10, 26), Date.UTC(2026, 10, 26), Date.UTC(2011, 0, 1), 0, Date.UTC(2026, 10, 27), -5]) {
    const next = nextOrder(order, now);
    expect(next).toBeGreaterThan(order);
    order = next;
  }
});
