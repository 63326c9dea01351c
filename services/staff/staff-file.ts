import { z } from 'zod';
import { lockout } from '#core/staff/lockout.ts';
import { staffCode, staffRole } from '#core/staff/staff-code.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';
import { pinHash } from './pin-hasher.ts';

/** Who set the first PIN, before the kiosk knew its staff by code. */
export const FIRST_CODE = 'cb-1';

/** What wrong codes of the recovery sheet are counted under: no code of staff. */
export const RECOVERY = '*';

const person = z.strictObject({ code: staffCode, role: staffRole, pin: pinHash });

export const staffFile = z.strictObject({
  /** Nobody until the first PIN is set. */
  people: z.array(person),
  /** Hash of the code on the recovery sheet; null while none was made. */
  recovery: pinHash.nullable(),
  /** Wrong tries by code: whoever knows a PIN of their own must not clear the count of another. */
  lockouts: z.record(z.union([staffCode, z.literal(RECOVERY)]), lockout),
});
export type StaffFile = z.infer<typeof staffFile>;

/** Written before there were several of staff: one PIN for all. */
const onePin = z.strictObject({ pin: pinHash.nullable(), lockout }).transform((former): StaffFile => ({
  people: former.pin === null ? [] : [{ code: FIRST_CODE, role: 'admin', pin: former.pin }],
  recovery: null,
  lockouts: former.lockout.wrong === 0 ? {} : { [FIRST_CODE]: former.lockout },
}));

export function openStaffFile(tools: StorageTools): Promise<Store<StaffFile>> {
  return openStore<StaffFile>(tools, {
    name: 'staff.json',
    version: 1,
    schema: z.union([staffFile, onePin]),
    defaults: { people: [], recovery: null, lockouts: {} },
  });
}
