import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countVisits, mergedAll } from '#core/report/count-visits.ts';
import { turnsOf } from '#support/turns.ts';
import { anyVisit, openedProcedure, visitAt } from '#support/visit-records.ts';
import { sumTotals, sumVisits } from './sum-totals.ts';

test('adds up to what is counted in one go', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyVisit, { maxLength: 30 }), async (visits) => {
      expect(await sumVisits(visits)).toEqual(countVisits(visits));
      const parts = visits.map((visit) => countVisits([visit]));
      expect(await sumTotals(parts)).toEqual(mergedAll(parts));
    }),
    { numRuns: 30 },
  );
});

test('others get their turn between many visits, and between many parts', async () => {
  const visit = visitAt('2026-11-26T03:00:00.000Z', { activities: [openedProcedure('khai-sinh')] });
  const many = await turnsOf(() => sumVisits(Array.from({ length: 1001 }, () => visit)));
  expect(many.value.visits).toBe(1001);
  expect(many.turns).toBeGreaterThanOrEqual(5);
  const parts = await turnsOf(() => sumTotals(Array.from({ length: 62 }, () => countVisits([visit]))));
  expect(parts.value.visits).toBe(62);
  expect(parts.turns).toBeGreaterThanOrEqual(7);
});
