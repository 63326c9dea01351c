import type { ReportColumn } from '#core/report/office/columns.ts';
import { countsOf } from '#core/report/office/counts.ts';
import { FAMILIES, type FamilyName, type PublishedFamilies, tablesOf } from '#core/report/office/families.ts';
import { officeReport } from '#core/report/office/office-report.ts';
import type { OfficeReport } from '#core/report/office/report.ts';
import type { OfficeSources } from '#core/report/office/sources.ts';
import type { ReportWork } from './report-work.ts';

/** The report as it leaves the corner. */
export async function publish(
  sources: OfficeSources,
  columns: readonly ReportColumn[],
  work: Pick<ReportWork, 'hide'>,
): Promise<OfficeReport> {
  const counts = countsOf(sources);
  const hidden = await work.hide(FAMILIES.map((name) => tablesOf(name, counts)));
  const of = (name: FamilyName) => hidden[FAMILIES.indexOf(name)] ?? [];
  const published: PublishedFamilies = {
    groups: of('groups'),
    tallies: of('tallies'),
    opened: of('opened'),
    watched: of('watched'),
    runs: of('runs'),
    slips: of('slips'),
    helps: of('helps'),
  };
  return officeReport(sources, counts, published, columns);
}
