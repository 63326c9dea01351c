import { join } from 'node:path';
import { z } from 'zod';
import { clockTrust, FIRST_TRUST } from '#core/visit/clock-rule.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';

/**
 * What the log must know before it reads a single day. Written when visits move to another day's file, *before* the first
 * visit there: the highest sequence is therefore either here or in the file of `day`.
 */
const logState = z.strictObject({
  /** Highest sequence when `day` began. */
  sequence: z.number().int().min(0),
  /** The day written last, and the one before it. */
  day: z.iso.date().nullable(),
  dayBefore: z.iso.date().nullable(),
  clock: clockTrust,
});
export type LogState = z.infer<typeof logState>;

export function openLogState(tools: StorageTools): Promise<Store<LogState>> {
  return openStore<LogState>(tools, {
    name: 'visits/state.json',
    version: 1,
    schema: logState,
    defaults: { sequence: 0, day: null, dayBefore: null, clock: FIRST_TRUST },
  });
}

/** All days that have a file, oldest first. */
export async function storedDays(tools: StorageTools): Promise<readonly string[]> {
  const folder = join(tools.root, 'visits');
  const days = new Set<string>();
  for (const year of await namesIn(tools, folder)) {
    if (!/^\d{4}$/.test(year)) continue;
    for (const name of await namesIn(tools, join(folder, year))) {
      const day = /^(\d{4}-\d{2}-\d{2})\.json(\.bak)?$/.exec(name)?.[1];
      if (day !== undefined) days.add(day);
    }
  }
  return [...days].toSorted();
}

async function namesIn(tools: StorageTools, folder: string): Promise<readonly string[]> {
  return (await tools.fileSystem.kind(folder)) === 'folder' ? tools.fileSystem.list(folder) : [];
}
