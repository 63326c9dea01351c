import type { CountTable, PublishedTable } from '#core/report/count-table.ts';
import type { OfficeReport } from '#core/report/office/report.ts';
import { suppress } from '#core/report/suppress.ts';
import { xlsxOf } from './xlsx.ts';

/** What of a report takes longer than the service may be deaf: with a hundred places each takes a few tenths of a second. */
export interface ReportWork {
  /** `suppress` of each group of tables. */
  hide(groups: readonly (readonly CountTable[])[]): Promise<readonly (readonly PublishedTable[])[]>;
  xlsx(report: OfficeReport): Promise<Uint8Array>;
}

/** The work where it is asked for: inside the thread that does nothing else, and in tests. */
export const workHere: ReportWork = {
  hide: async (groups) => groups.map(suppress),
  xlsx: xlsxOf,
};

/** One piece of work as it is sent to the thread. */
export type ReportJob =
  | { readonly kind: 'hide'; readonly groups: Parameters<ReportWork['hide']>[0] }
  | { readonly kind: 'xlsx'; readonly report: OfficeReport };
