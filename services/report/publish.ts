import { setImmediate as pause } from 'node:timers/promises';
import type { ReportColumn } from '#core/report/office/columns.ts';
import { countsOf } from '#core/report/office/counts.ts';
import { FAMILIES, type PublishedFamilies, tablesOf } from '#core/report/office/families.ts';
import { officeReport } from '#core/report/office/office-report.ts';
import type { OfficeReport } from '#core/report/office/report.ts';
import type { OfficeSources } from '#core/report/office/sources.ts';
import { suppress } from '#core/report/suppress.ts';

/**
 * The report as it leaves the corner. What must be hidden is found family by family, with a pause between: with a hundred places one takes some
 * ten milliseconds, and the kiosk goes on meanwhile.
 */
export async function publish(sources: OfficeSources, columns: readonly ReportColumn[]): Promise<OfficeReport> {
  const counts = countsOf(sources);
  const families: Partial<Record<(typeof FAMILIES)[number], PublishedFamilies[(typeof FAMILIES)[number]]>> = {};
  for (const name of FAMILIES) {
    families[name] = suppress(tablesOf(name, counts));
    await pause();
  }
  return officeReport(sources, counts, families as PublishedFamilies, columns);
}
