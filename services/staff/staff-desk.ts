import type { Result } from '#core/basics/result.ts';
import type { Role } from '#core/contract/define.ts';
import type { StaffCode, StaffRole } from '#core/staff/roles.ts';

export type UnlockOutcome =
  | { readonly outcome: 'unlocked' }
  | { readonly outcome: 'wrong'; readonly left: number }
  | { readonly outcome: 'locked'; readonly lockedFor: number };

/** Who stands at the kiosk. The role is kept here, per start, and ends by lock, time or restart. */
export interface StaffDesk {
  role(): Role;
  /** Whose PIN opened the corner; null while it is locked. */
  who(): StaffCode | null;
  /** Everyone who may open it, in the order they came. */
  people(): readonly { readonly code: StaffCode; readonly role: StaffRole }[];
  firstRun(): boolean;
  /** Milliseconds until a PIN of this code is listened to again. */
  lockedFor(code: StaffCode): number;
  /** Whether a recovery sheet was made. */
  hasRecovery(): boolean;
  /** The first PIN of all, of an admin; opens the corner. */
  setup(pin: string): Promise<Result<null, 'already-set' | 'pin-too-easy' | 'storage-failed'>>;
  unlock(code: StaffCode, pin: string): Promise<Result<UnlockOutcome, 'not-set' | 'storage-failed'>>;
  /** Of whoever opened the corner. */
  changePin(pin: string): Promise<Result<null, 'no-such-staff' | 'pin-too-easy' | 'storage-failed'>>;
  add(
    code: StaffCode,
    role: StaffRole,
    pin: string,
  ): Promise<Result<null, 'code-taken' | 'too-many' | 'pin-too-easy' | 'storage-failed'>>;
  setRole(code: StaffCode, role: StaffRole): Promise<Result<null, 'no-such-staff' | 'last-admin' | 'storage-failed'>>;
  resetPin(code: StaffCode, pin: string): Promise<Result<null, 'no-such-staff' | 'pin-too-easy' | 'storage-failed'>>;
  remove(code: StaffCode): Promise<Result<null, 'no-such-staff' | 'last-admin' | 'storage-failed'>>;
  /** A new code for the recovery sheet; the former one opens nothing any more. It is said this once and kept nowhere. */
  makeRecovery(): Promise<Result<string, 'storage-failed'>>;
  /** Whether this is the code of the sheet that opens the corner now. For whoever just made it: no try is counted. */
  isRecovery(code: string): Promise<boolean>;
  /** Gives an admin a new PIN by the recovery sheet, opens the corner, and uses the sheet up. Counts as a try like a PIN. */
  recover(code: string, pin: string): Promise<Result<UnlockOutcome, 'not-set' | 'pin-too-easy' | 'storage-failed'>>;
  lock(): void;
  /** A staff call was made: the automatic lock starts over. */
  touch(): void;
  onLock(listener: () => void): void;
}
