import { runningSum } from '#core/report/count-visits.ts';
import type { Totals } from '#core/report/totals.ts';
import type { VisitRecord } from '#core/visit/record.ts';
import { breathe } from '#services/environment/breathe.ts';

/** So many parts, or visits, are added at one go: a few milliseconds. */
const PARTS_AT_ONCE = 8;
const VISITS_AT_ONCE = 200;

/** `mergedAll`, giving way in between. */
export async function sumTotals(parts: readonly Totals[]): Promise<Totals> {
  const sum = runningSum();
  for (const [at, part] of parts.entries()) {
    if (at > 0 && at % PARTS_AT_ONCE === 0) await breathe();
    sum.add(part);
  }
  return sum.totals();
}

/** `countVisits`, giving way in between: in a province a day has many. */
export async function sumVisits(visits: readonly VisitRecord[]): Promise<Totals> {
  const sum = runningSum();
  for (let first = 0; first < visits.length; first += VISITS_AT_ONCE) {
    if (first > 0) await breathe();
    sum.count(visits.slice(first, first + VISITS_AT_ONCE));
  }
  return sum.totals();
}
