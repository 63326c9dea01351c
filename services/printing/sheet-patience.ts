import { MINUTE, SECOND } from '#core/basics/durations.ts';
import type { PrinterJob } from './printer.ts';

/** A paper of the office has somebody of the office to see to the tray. */
export const PATIENCE_FOR_SHEETS = 5 * MINUTE;
/** Four pages a minute: a slow printer, which for all that prints what it was given. */
export const A_SLOW_PAGE = 15 * SECOND;

/** How long a paper of the office may take: fifty handouts on a slow printer are not cut off in the middle. */
export function sheetPatience({ drawn }: Pick<PrinterJob, 'drawn'>): number {
  return PATIENCE_FOR_SHEETS + (pagesOf(drawn.pdf) - 1) * A_SLOW_PAGE;
}

/** Pages of a PDF as the browsers write it: each is an object of its own, and copies are drawn as pages. At least one. */
export function pagesOf(pdf: Uint8Array | null): number {
  const text = pdf === null ? '' : Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  return Math.max(1, text.match(/\/Type\s*\/Page\b/g)?.length ?? 0);
}
