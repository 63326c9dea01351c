import { z } from 'zod';
import { lockout, NO_LOCKOUT } from '#core/staff/lockout.ts';
import { staffCode, staffRole } from '#core/staff/staff-code.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';
import { pinHash } from './pin-hasher.ts';

/** Who set the first PIN, before the kiosk knew its staff by code. */
export const FIRST_CODE = 'cb-1';

const person = z.strictObject({ code: staffCode, role: staffRole, pin: pinHash });

const staffFile = z.strictObject({
  /** Nobody until the first PIN is set. */
  people: z.array(person),
  /** Hash of the code on the recovery sheet; null while none was made. */
  recovery: pinHash.nullable(),
  lockout,
});
export type StaffFile = z.infer<typeof staffFile>;

/** Written before there were several of staff: one PIN for all. */
const onePin = z.strictObject({ pin: pinHash.nullable(), lockout }).transform((former): StaffFile => ({
  people: former.pin === null ? [] : [{ code: FIRST_CODE, role: 'admin', pin: former.pin }],
  recovery: null,
  lockout: former.lockout,
}));

export function openStaffFile(tools: StorageTools): Promise<Store<StaffFile>> {
  return openStore<StaffFile>(tools, {
    name: 'staff.json',
    version: 1,
    schema: z.union([staffFile, onePin]),
    defaults: { people: [], recovery: null, lockout: NO_LOCKOUT },
  });
}
