import { join } from 'node:path';
import { z } from 'zod';
import { hashText } from '#core/audit/entry.ts';
import { carrierId } from '#core/contract/carrier-calls.ts';
import { PURGED_KINDS } from '#core/keep/checkpoint.ts';
import { readGeneration } from '#services/storage/read-generation.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';

const month = z.string().regex(/^\d{4}-\d{2}$/);

/** A purge that has begun. On disk before the first file goes, and until its entry stands in the audit. */
const purgePlan = z.strictObject({
  kind: z.enum(PURGED_KINDS),
  month,
  /** What goes: the name of each file (a day of visits, a month of helps) and the print of what was counted of it. */
  prints: z.record(z.string(), z.string().max(64)),
  records: z.number().int().min(0),
  chain: hashText,
});
export type PurgePlan = z.infer<typeof purgePlan>;

export const BACKUP_OUTCOMES = [
  'done',
  'carrier-gone',
  'carrier-full',
  'carrier-failed',
  'storage-failed',
  'not-verified',
] as const;
export type BackupOutcome = (typeof BACKUP_OUTCOMES)[number];

export const keepState = z.strictObject({
  /** Where the daily backup goes: id of a carrier; null for none. */
  carrier: carrierId.nullable(),
  /** Which installation this is, in the names of its backups. */
  machine: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .nullable(),
  /** The newest day of which staff said that it is today. */
  confirmed: z.iso.date().nullable(),
  plan: purgePlan.nullable(),
  lastPurge: z
    .strictObject({ at: z.iso.datetime(), kind: z.enum(PURGED_KINDS), month, files: z.number().int(), records: z.number().int() })
    .nullable(),
  lastBackup: z
    .strictObject({
      at: z.iso.datetime(),
      outcome: z.enum(BACKUP_OUTCOMES),
      /** Null where none came about. */
      file: z.string().max(120).nullable(),
      bytes: z.number().int().min(0),
      files: z.number().int().min(0),
    })
    .nullable(),
  /** UTC, of the last one that came about; null where none ever did. */
  lastGoodBackup: z.iso.datetime().nullable(),
});
export type KeepState = z.infer<typeof keepState>;

const NAME = 'keep.json';
const VERSION = 1;

/** As it is on disk, for whoever only looks; null where there is none. */
export async function readKeepState(tools: Pick<StorageTools, 'root' | 'fileSystem' | 'pause'>): Promise<KeepState | null> {
  const found = await readGeneration(tools, join(tools.root, NAME), VERSION, keepState);
  return found.state === 'good' ? found.data : null;
}

/** What the keeping of data remembers: `keep.json` of the data folder. */
export function openKeepFile(tools: StorageTools): Promise<Store<KeepState>> {
  return openStore<KeepState>(tools, {
    name: NAME,
    version: VERSION,
    schema: keepState,
    defaults: {
      carrier: null,
      machine: null,
      confirmed: null,
      plan: null,
      lastPurge: null,
      lastBackup: null,
      lastGoodBackup: null,
    },
  });
}
