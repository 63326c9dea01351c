import { join } from 'node:path';
import { z } from 'zod';
import { EMPTY, type Totals } from '#core/report/totals.ts';
import { totalsShape } from '#core/report/totals-shape.ts';
import { filePrint } from '#services/storage/file-print.ts';
import { readGeneration } from '#services/storage/read-generation.ts';
import { previousOf } from '#services/storage/replace-file.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';

/** Print of a day file by day: what was counted. */
export type Prints = Readonly<Record<string, string>>;

/** One month's sum on disk: totals/2026-10.json. */
export interface MonthRoll {
  readonly month: string;
  /** Which way of counting made it (`COUNTING`); a sum made in an older way lacks what is counted since, and is made again. */
  readonly counting: number;
  /** The day files that are counted in `totals`. */
  readonly days: Prints;
  /** Days that had a file nobody could read. Tried again each time; of a month that was let go all the same, missing for good. */
  readonly unread: readonly string[];
  /** Days that were counted once and have no file any more. */
  readonly gone: readonly string[];
  readonly totals: Totals;
  /** What was counted of files that were then let go; stands for good. */
  readonly sealed: { readonly days: Prints; readonly totals: Totals } | null;
}

/** Grows with everything that is counted besides. 2: what came of help. */
export const COUNTING = 2;

export const ROLLS = 'totals';

export function rollFileName(month: string): string {
  return `${ROLLS}/${month}.json`;
}

export const ROLL_VERSION = 1;

export function rollSchema(month: string): z.ZodType<MonthRoll> {
  const prints = z.record(z.iso.date(), z.string().max(64));
  return z.strictObject({
    month: z.literal(month),
    counting: z.number().int().default(1),
    days: prints,
    unread: z.array(z.iso.date()),
    gone: z.array(z.iso.date()),
    totals: totalsShape,
    sealed: z.strictObject({ days: prints, totals: totalsShape }).nullable(),
  });
}

export function openRoll(tools: StorageTools, month: string): Promise<Store<MonthRoll>> {
  return openStore<MonthRoll>(tools, {
    name: rollFileName(month),
    version: ROLL_VERSION,
    schema: rollSchema(month),
    defaults: { month, counting: COUNTING, days: {}, unread: [], gone: [], totals: EMPTY, sealed: null },
  });
}

/** A month's sum as it is on disk, for whoever only looks: opens no store, moves no file. Null where it cannot be read. */
export async function readRoll(
  tools: Pick<StorageTools, 'root' | 'fileSystem' | 'pause'>,
  month: string,
): Promise<MonthRoll | null> {
  const path = join(tools.root, rollFileName(month));
  for (const place of [path, previousOf(path)]) {
    const found = await readGeneration(tools, place, ROLL_VERSION, rollSchema(month));
    if (found.state === 'good') return found.data;
  }
  return null;
}

/** The print of a month's sum, see `filePrint`; null where the month has none. */
export function printOfRoll(tools: Pick<StorageTools, 'root' | 'fileSystem'>, month: string): Promise<string | null> {
  return filePrint(tools, rollFileName(month));
}

/** The months that have a sum, oldest first. */
export async function rolledMonths({ root, fileSystem }: Pick<StorageTools, 'root' | 'fileSystem'>): Promise<readonly string[]> {
  const folder = join(root, ROLLS);
  if ((await fileSystem.kind(folder)) !== 'folder') return [];
  const names = await fileSystem.list(folder);
  return [...new Set(names.flatMap((name) => /^(\d{4}-\d{2})\.json(?:\.bak)?$/.exec(name)?.[1] ?? []))].toSorted();
}
