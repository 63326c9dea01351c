import { momentText } from '#core/basics/vietnamese-time.ts';
import { wholeMonth } from '#core/report/office/period.ts';

/** Parts of the names under which files leave the kiosk. A file written again must lie beside the one before: somebody may have used that. */

/** The moment a file is made, to the minute, in Việt Nam: 20261126-0930. Two of one minute are told apart by `Carriers.add`. */
export function madeName(now: number): string {
  const { time, date } = momentText(new Date(now).toISOString());
  return `${date.split('/').toReversed().join('')}-${time.replace(':', '')}`;
}

/** A range of days: 2026-11, 2026-11-26, 2026-11-02-den-2026-11-26. */
export function rangeName(from: string, to: string): string {
  return wholeMonth(from, to) ?? (from === to ? from : `${from}-den-${to}`);
}
