import { join } from 'node:path';
import { z } from 'zod';
import { type AwaySum, awaySum, NO_HELPS, withHelps } from '#core/keep/away-sum.ts';
import type { AwayRecord } from '#core/help/away.ts';
import { sha256 } from '#services/audit/sha256.ts';
import { readGeneration } from '#services/storage/read-generation.ts';
import { previousOf } from '#services/storage/replace-file.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';

/** Sums of months whose single helps were let go, by month (YYYY-MM). */
interface AwaySums {
  readonly months: KeptSums;
}

/** By month: what stays, and the prints of the files that are counted in it. */
export type KeptSums = Readonly<Record<string, KeptSum>>;
export interface KeptSum {
  readonly counted: readonly string[];
  readonly sum: AwaySum;
}

export const awaySums: z.ZodType<AwaySums> = z.strictObject({
  months: z.record(
    z.string().regex(/^\d{4}-\d{2}$/),
    // Prints of the files that are counted: one that is counted again after a power cut counts once.
    z.strictObject({ counted: z.array(z.string().max(64)), sum: awaySum }),
  ),
});

/** `away/sums.json` of the data folder. */
export const AWAY_SUMS = 'away/sums.json';

export function openAwaySums(tools: StorageTools): Promise<Store<AwaySums>> {
  return openStore<AwaySums>(tools, {
    name: AWAY_SUMS,
    version: 1,
    schema: awaySums,
    defaults: { months: {} },
  });
}

/** The sums by month as they are on disk, for whoever only looks: opens no store, moves no file. */
export async function readAwaySums(tools: StorageTools): Promise<KeptSums> {
  const path = join(tools.root, AWAY_SUMS);
  for (const place of [path, previousOf(path)]) {
    const found = await readGeneration(tools, place, 1, awaySums);
    if (found.state === 'good') return found.data.months;
  }
  return {};
}

/** The print of a month of helps: equal prints are equal helps. */
export function helpsPrint(helps: readonly AwayRecord[]): string {
  return sha256(JSON.stringify(helps));
}

/** Helps of a month that are not in what stays of it. A letting go that was cut off leaves both until the next one brings it to its end. */
export function notCounted(kept: KeptSum | undefined, helps: readonly AwayRecord[]): readonly AwayRecord[] {
  return kept?.counted.includes(helpsPrint(helps)) === true ? [] : helps;
}

/** The sums with one more file in them. */
export function withFile(sums: AwaySums, month: string, print: string, helps: readonly AwayRecord[]): AwaySums {
  const before = sums.months[month] ?? { counted: [], sum: NO_HELPS };
  if (before.counted.includes(print)) return sums;
  const after = { counted: [...before.counted, print], sum: withHelps(before.sum, helps) };
  return { months: { ...sums.months, [month]: after } };
}
