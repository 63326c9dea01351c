import { MINUTE } from '#core/basics/durations.ts';
import { failure, type Result, success } from '#core/basics/result.ts';
import { afterWrong, type Lockout, NO_LOCKOUT, remainingAtStart, triesLeft } from '#core/staff/lockout.ts';
import { isTooEasy } from '#core/staff/pin-rules.ts';
import type { StaffEvent } from '#core/staff/staff-event.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Store } from '#services/storage/store.ts';
import type { PinHasher } from './pin-hasher.ts';
import type { StaffFile } from './pin-store.ts';
import type { StaffDesk, UnlockOutcome } from './staff-desk.ts';

/**
 * Staff who walk away leave an open corner in a public room; staff who read a table for a moment should not be thrown out.
 * Three minutes without a staff call is longer than any screen of the corner takes to read.
 */
export const QUIET_LOCK = 3 * MINUTE;

export interface PinDeskParts {
  readonly file: Store<StaffFile>;
  readonly hasher: PinHasher;
  readonly clock: Clock;
  /** Told of everything that an audit keeps. */
  readonly witness: (event: StaffEvent) => void;
}

/** The staff corner behind a PIN. Setting the first PIN unlocks; every restart locks. */
export function createPinDesk({ file, hasher, clock, witness }: PinDeskParts): StaffDesk {
  let unlocked = false;
  /** Runs ahead of the file when the disk refuses: a full disk must not mean free tries. */
  let count: Lockout = file.data().lockout;
  let deafUntil = clock.elapsed() + remainingAtStart(count, clock.now());
  let stopTimer = (): void => {};
  const listeners: (() => void)[] = [];
  /** One PIN at a time: many at once would all be judged by the same count. */
  let turn: Promise<unknown> = Promise.resolve();

  const lockedFor = (): number => Math.max(0, Math.ceil(deafUntil - clock.elapsed()));
  const lock = (why: 'staff' | 'quiet'): void => {
    stopTimer();
    if (!unlocked) return;
    unlocked = false;
    witness({ kind: 'locked', why });
    for (const listener of listeners) listener();
  };
  const touch = (): void => {
    stopTimer();
    if (unlocked) stopTimer = clock.after(QUIET_LOCK, () => lock('quiet'));
  };
  const unlock = (): void => {
    unlocked = true;
    touch();
  };
  const inTurn = <Value>(action: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(action);
    turn = mine.catch(() => {});
    return mine;
  };
  const storePin = async (pin: string): Promise<Result<null, 'storage-failed'>> => {
    const hash = await hasher.hash(pin);
    const written = await file.update(() => ({ pin: hash, lockout: NO_LOCKOUT }));
    if (!written.ok) return written;
    count = NO_LOCKOUT;
    deafUntil = clock.elapsed();
    return written;
  };

  const wrongPin = async (): Promise<Result<UnlockOutcome, 'storage-failed'>> => {
    count = afterWrong(count, clock.now());
    deafUntil = clock.elapsed() + count.remaining;
    const lockout = count;
    const written = await file.update((data) => ({ ...data, lockout }));
    const { wrong, remaining } = lockout;
    witness(remaining > 0 ? { kind: 'locked-out', wrong, lockedFor: remaining } : { kind: 'pin-wrong', wrong });
    if (!written.ok) return written;
    return success(remaining > 0 ? { outcome: 'locked', lockedFor: remaining } : { outcome: 'wrong', left: triesLeft(lockout) });
  };
  const rightPin = async (): Promise<Result<UnlockOutcome, never>> => {
    if (count.wrong > 0) {
      count = NO_LOCKOUT;
      // Staff get in even where this cannot be written: the notice about the disk waits inside.
      await file.update((data) => ({ ...data, lockout: NO_LOCKOUT }));
    }
    unlock();
    witness({ kind: 'unlocked' });
    return success({ outcome: 'unlocked' });
  };

  return {
    role: () => (unlocked ? 'staff' : 'visitor'),
    firstRun: () => file.data().pin === null,
    lockedFor,
    setup: (pin) =>
      inTurn(async () => {
        if (file.data().pin !== null) return failure('already-set');
        if (isTooEasy(pin)) return failure('pin-too-easy');
        const written = await storePin(pin);
        if (!written.ok) return written;
        unlock();
        witness({ kind: 'pin-set' });
        return success(null);
      }),
    unlock: (pin) =>
      inTurn(async (): Promise<Result<UnlockOutcome, 'not-set' | 'storage-failed'>> => {
        const hash = file.data().pin;
        if (hash === null) return failure('not-set');
        const wait = lockedFor();
        if (wait > 0) return success({ outcome: 'locked', lockedFor: wait });
        return (await hasher.matches(pin, hash)) ? rightPin() : wrongPin();
      }),
    changePin: (pin) =>
      inTurn(async () => {
        if (isTooEasy(pin)) return failure('pin-too-easy');
        const written = await storePin(pin);
        if (written.ok) witness({ kind: 'pin-changed' });
        return written;
      }),
    lock: () => lock('staff'),
    touch,
    onLock(listener) {
      listeners.push(listener);
    },
  };
}
