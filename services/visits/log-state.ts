import { join } from 'node:path';
import { z } from 'zod';
import { clockTrust, FIRST_TRUST } from '#core/visit/clock-rule.ts';
import type { ClockTrust } from '#core/visit/clock-rule.ts';
import { datedFiles } from '#services/storage/dated-files.ts';
import { readGeneration } from '#services/storage/read-generation.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';

/**
 * What the log must know before it reads a single day. Written when visits move to another day's file, *before* the first
 * visit there: the highest sequence is therefore either here or in the file of `day`.
 */
export const logState = z.strictObject({
  /** Highest sequence when `day` began. */
  sequence: z.number().int().min(0),
  /** The day written last, and the one before it. */
  day: z.iso.date().nullable(),
  dayBefore: z.iso.date().nullable(),
  clock: clockTrust,
});
export type LogState = z.infer<typeof logState>;

const NAME = 'visits/state.json';
const VERSION = 1;

export function openLogState(tools: StorageTools): Promise<Store<LogState>> {
  return openStore<LogState>(tools, {
    name: NAME,
    version: VERSION,
    schema: logState,
    defaults: { sequence: 0, day: null, dayBefore: null, clock: FIRST_TRUST },
  });
}

/** All days that have a file, oldest first; between two days those of their years, which may be a few more than asked for. */
export function storedDays(
  tools: StorageTools,
  between: { readonly from: string; readonly to: string } | null = null,
): Promise<readonly string[]> {
  return datedFiles(tools, 'visits', between);
}

/** What the clock was worth at the newest visit, for whoever only looks: nothing is opened or moved. Null where it cannot be read. */
export async function readLogState(tools: Pick<StorageTools, 'root' | 'fileSystem' | 'pause'>): Promise<ClockTrust | null> {
  const found = await readGeneration(tools, join(tools.root, NAME), VERSION, logState);
  return found.state === 'good' ? found.data.clock : null;
}
