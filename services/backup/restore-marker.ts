import { z } from 'zod';
import { hashText } from '#core/audit/entry.ts';
import { staffCode } from '#core/staff/staff-code.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';

/** Where a restore is prepared: the new data, checked, until the next start puts it in its place. */
export const RESTORE = 'restore';
export const NEW_DATA = `${RESTORE}/new`;

const restoreMarker = z.strictObject({
  /**
   * - `ready`: the new data is here whole. The old data stands in its place; it is being given second names aside.
   * - `aside`: the old data is safe aside. What stands in its place is being replaced.
   * - `done`: the new data stands in its place.
   */
  phase: z.enum(['ready', 'aside', 'done']),
  /** Folder the old data goes to. */
  aside: z.string().regex(/^before-restore-[0-9TZ]{1,20}$/),
  archive: z.string().max(120),
  who: staffCode.nullable(),
  /** Where the audit ended that is put aside: what ties the two chains together. */
  head: z.strictObject({ sequence: z.number().int().min(0), hash: hashText }),
});
export type RestoreMarker = z.infer<typeof restoreMarker>;

export const MARKER_FILE = 'ready.json';

/** `restore/ready.json`; null in it where nothing is to be restored. */
export function openMarker(tools: StorageTools): Promise<Store<RestoreMarker | null>> {
  return openStore<RestoreMarker | null>(tools, {
    name: `${RESTORE}/${MARKER_FILE}`,
    version: 1,
    schema: restoreMarker.nullable(),
    defaults: null,
  });
}
