import type { OfficeSources } from '#core/report/office/sources.ts';
import { FAMILIES, type PublishedFamilies, tablesOf } from '#core/report/told/families.ts';
import { countsOf, type MonthCounts, ownerOf } from '#core/report/told/month-counts.ts';
import { groupsToHide, monthTold } from '#core/report/told/month-told.ts';
import { type PeriodTold, periodTold } from '#core/report/told/period-told.ts';
import { suppress } from '#core/report/suppress.ts';

/** What may leave the corner of some months, as the service makes it, without its thread. */
export const toldOfMonths = (months: readonly OfficeSources[]): PeriodTold =>
  periodTold(
    months.map((month) => {
      const counts = countsOf(month);
      return monthTold(counts, groupsToHide(counts).map(suppress), (script) => ownerOf(script, month.subjects), month.prints);
    }),
  );

export const familiesOf = (counts: MonthCounts): PublishedFamilies =>
  Object.fromEntries(FAMILIES.map((name) => [name, suppress(tablesOf(name, counts))])) as unknown as PublishedFamilies;
