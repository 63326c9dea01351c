import type { Result } from '#core/basics/result.ts';
import type { Role } from '#core/contract/define.ts';

export type UnlockOutcome =
  | { readonly outcome: 'unlocked' }
  | { readonly outcome: 'wrong'; readonly left: number }
  | { readonly outcome: 'locked'; readonly lockedFor: number };

/** Who stands at the kiosk. The role is kept here, per start, and ends by lock, time or restart. */
export interface StaffDesk {
  role(): Role;
  firstRun(): boolean;
  /** Milliseconds until a PIN is listened to again. */
  lockedFor(): number;
  setup(pin: string): Promise<Result<null, 'already-set' | 'pin-too-easy' | 'storage-failed'>>;
  unlock(pin: string): Promise<Result<UnlockOutcome, 'not-set' | 'storage-failed'>>;
  changePin(pin: string): Promise<Result<null, 'pin-too-easy' | 'storage-failed'>>;
  lock(): void;
  /** A staff call was made: the automatic lock starts over. */
  touch(): void;
  onLock(listener: () => void): void;
}
