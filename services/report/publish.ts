import type { ReportColumn } from '#core/report/office/columns.ts';
import { officeReport } from '#core/report/office/office-report.ts';
import type { OfficeReport } from '#core/report/office/report.ts';
import type { OfficeSources } from '#core/report/office/sources.ts';
import { FAMILIES } from '#core/report/told/families.ts';
import { countsOf, ownerOf } from '#core/report/told/month-counts.ts';
import { groupsToHide, monthTold, type MonthTold } from '#core/report/told/month-told.ts';
import { type PeriodTold, periodTold } from '#core/report/told/period-told.ts';
import type { ReportWork } from './report-work.ts';

/** So many months go to the thread at one go: handing over more would hold up whoever stands at the kiosk. */
const AT_ONCE = 12;

/** What may leave the corner of some months, each gathered by itself. */
export async function tell(months: readonly OfficeSources[], work: Pick<ReportWork, 'hide'>): Promise<PeriodTold> {
  const told: MonthTold[] = [];
  for (let first = 0; first < months.length; first += AT_ONCE) {
    const some = months.slice(first, first + AT_ONCE);
    const counts = some.map(countsOf);
    const hidden = await work.hide(counts.flatMap(groupsToHide));
    for (const [at, month] of counts.entries()) {
      const own = hidden.slice(at * FAMILIES.length, (at + 1) * FAMILIES.length);
      told.push(monthTold(month, own, (script) => ownerOf(script, some[at]?.subjects ?? []), some[at]?.prints ?? null));
    }
  }
  return periodTold(told);
}

/** The report as it leaves the corner. */
export async function publish(
  months: readonly OfficeSources[],
  columns: readonly ReportColumn[],
  work: Pick<ReportWork, 'hide'>,
): Promise<OfficeReport> {
  return officeReport(months, await tell(months, work), columns);
}
