import { z } from 'zod';
import { lockout, NO_LOCKOUT } from '#core/staff/lockout.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';
import { pinHash } from './pin-hasher.ts';

const staffFile = z.strictObject({
  /** Null until the first PIN is set. */
  pin: pinHash.nullable(),
  lockout,
});
export type StaffFile = z.infer<typeof staffFile>;

export function openStaffFile(tools: StorageTools): Promise<Store<StaffFile>> {
  return openStore<StaffFile>(tools, {
    name: 'staff.json',
    version: 1,
    schema: staffFile,
    defaults: { pin: null, lockout: NO_LOCKOUT },
  });
}
