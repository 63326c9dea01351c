import { join } from 'node:path';
import { z } from 'zod';
import { auditEntry, type AuditEntry } from '#core/audit/entry.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';

/** What was done on one day in Việt Nam, in order. */
export interface AuditDay {
  readonly day: string;
  readonly entries: readonly AuditEntry[];
}

const FOLDER = 'audit';

export function auditFileName(day: string): string {
  return `${FOLDER}/${day.slice(0, 4)}/${day}.json`;
}

export function openAuditDay(tools: StorageTools, day: string): Promise<Store<AuditDay>> {
  return openStore<AuditDay>(tools, {
    name: auditFileName(day),
    version: 1,
    schema: z.strictObject({ day: z.literal(day), entries: z.array(auditEntry) }),
    // One entry a line, so that a person can read the file.
    serialise: (data) =>
      `{"day":${JSON.stringify(day)},"entries":[\n${data.entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`,
    defaults: { day, entries: [] },
  });
}

/** All days that have a file, oldest first. */
export async function auditDays({ root, fileSystem }: Pick<StorageTools, 'root' | 'fileSystem'>): Promise<readonly string[]> {
  const namesIn = async (folder: string): Promise<readonly string[]> =>
    (await fileSystem.kind(folder)) === 'folder' ? fileSystem.list(folder) : [];
  const days = new Set<string>();
  for (const year of await namesIn(join(root, FOLDER))) {
    for (const name of await namesIn(join(root, FOLDER, year))) {
      const day = /^(\d{4}-\d{2}-\d{2})\.json(\.bak)?$/.exec(name)?.[1];
      if (day !== undefined && day.startsWith(year)) days.add(day);
    }
  }
  return [...days].toSorted();
}
