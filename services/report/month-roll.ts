import { z } from 'zod';
import { EMPTY, type Totals } from '#core/report/totals.ts';
import { totalsShape } from '#core/report/totals-shape.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';

/** Print of a day file by day: what was counted. */
export type Prints = Readonly<Record<string, string>>;

/** One month's sum on disk: totals/2026-10.json. */
export interface MonthRoll {
  readonly month: string;
  /** The day files that are counted in `totals`. */
  readonly days: Prints;
  /** Days that had a file nobody could read. Tried again each time. */
  readonly unread: readonly string[];
  /** Days that were counted once and have no file any more. */
  readonly gone: readonly string[];
  readonly totals: Totals;
  /** What was counted of files that were then let go; stands for good. */
  readonly sealed: { readonly days: Prints; readonly totals: Totals } | null;
}

export const ROLLS = 'totals';

export function rollFileName(month: string): string {
  return `${ROLLS}/${month}.json`;
}

export function openRoll(tools: StorageTools, month: string): Promise<Store<MonthRoll>> {
  const prints = z.record(z.iso.date(), z.string().max(64));
  return openStore<MonthRoll>(tools, {
    name: rollFileName(month),
    version: 1,
    schema: z.strictObject({
      month: z.literal(month),
      days: prints,
      unread: z.array(z.iso.date()),
      gone: z.array(z.iso.date()),
      totals: totalsShape,
      sealed: z.strictObject({ days: prints, totals: totalsShape }).nullable(),
    }),
    defaults: { month, days: {}, unread: [], gone: [], totals: EMPTY, sealed: null },
  });
}
