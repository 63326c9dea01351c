import { z } from 'zod';
import { auditEntry, type AuditEntry } from '#core/audit/entry.ts';
import { datedFiles } from '#services/storage/dated-files.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';

/** What was done on one day in Việt Nam, in order. */
export interface AuditDay {
  readonly day: string;
  readonly entries: readonly AuditEntry[];
}

const FOLDER = 'audit';

export function auditDaySchema(day: string): z.ZodType<AuditDay> {
  return z.strictObject({ day: z.literal(day), entries: z.array(auditEntry) });
}

export function auditFileName(day: string): string {
  return `${FOLDER}/${day.slice(0, 4)}/${day}.json`;
}

export function openAuditDay(tools: StorageTools, day: string): Promise<Store<AuditDay>> {
  return openStore<AuditDay>(tools, {
    name: auditFileName(day),
    version: 1,
    schema: auditDaySchema(day),
    // One entry a line, so that a person can read the file.
    serialise: (data) =>
      `{"day":${JSON.stringify(day)},"entries":[\n${data.entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]}\n`,
    defaults: { day, entries: [] },
  });
}

/** All days that have a file, oldest first. */
export function auditDays(tools: Pick<StorageTools, 'root' | 'fileSystem'>): Promise<readonly string[]> {
  return datedFiles(tools, FOLDER);
}
