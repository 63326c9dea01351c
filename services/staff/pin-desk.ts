import { MINUTE, SECOND } from '#core/basics/durations.ts';
import { failure, type Result, success } from '#core/basics/result.ts';
import type { AuditNote } from '#core/audit/entry.ts';
import { afterWrong, type Lockout, NO_LOCKOUT, remainingAtStart, triesLeft } from '#core/staff/lockout.ts';
import { withPerson, withPin, without, withRole } from '#core/staff/people.ts';
import { isTooEasy } from '#core/staff/pin-rules.ts';
import { makeRecoveryCode, readRecoveryCode } from '#core/staff/recovery-code.ts';
import type { StaffCode } from '#core/staff/roles.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Store } from '#services/storage/store.ts';
import type { PinHash, PinHasher } from './pin-hasher.ts';
import type { StaffDesk, UnlockOutcome } from './staff-desk.ts';
import { FIRST_CODE, RECOVERY, type StaffFile } from './staff-file.ts';

/**
 * Staff who walk away leave an open corner in a public room; staff who read a table for a moment should not be thrown out.
 * Three minutes without a staff call is longer than any screen of the corner takes to read. Who types makes no call for longer than that: the
 * page makes one a minute while a hand is there (`use-present.ts`).
 */
export const QUIET_LOCK = 3 * MINUTE;

export interface PinDeskParts {
  readonly file: Store<StaffFile>;
  readonly hasher: PinHasher;
  readonly clock: Clock;
  /** Told of everything that an audit keeps. */
  readonly witness: (note: AuditNote) => void;
  /** A whole number below the given one, by chance that nobody can foretell. */
  readonly random: (below: number) => number;
}

type Written = Result<null, 'storage-failed'>;

/** The staff corner behind PINs. Setting the first PIN unlocks; every restart locks. */
export function createPinDesk({ file, hasher, clock, witness, random }: PinDeskParts): StaffDesk {
  let inside: StaffCode | null = null;
  /** Run ahead of the file when the disk refuses: a full disk must not mean free tries. */
  const counts = new Map<string, Lockout>(Object.entries(file.data().lockouts));
  const deafUntil = new Map<string, number>();
  for (const [code, count] of counts) deafUntil.set(code, clock.elapsed() + remainingAtStart(count, clock.now()));
  let stopTimer = (): void => {};
  const listeners: (() => void)[] = [];
  /** One PIN at a time: many at once would all be judged by the same count. */
  let turn: Promise<unknown> = Promise.resolve();

  const note = (act: AuditNote['act'], about = '', outcome: AuditNote['outcome'] = 'done'): void =>
    witness({ who: inside, act, about, outcome });
  const lockedFor = (code: string): number => Math.max(0, Math.ceil((deafUntil.get(code) ?? 0) - clock.elapsed()));
  const lock = (why: 'staff' | 'quiet'): void => {
    stopTimer();
    if (inside === null) return;
    note('corner.locked', why);
    inside = null;
    for (const listener of listeners) listener();
  };
  const touch = (): void => {
    stopTimer();
    if (inside !== null) stopTimer = clock.after(QUIET_LOCK, () => lock('quiet'));
  };
  const open = (code: StaffCode): void => {
    if (inside !== null && inside !== code) note('corner.locked', 'staff');
    inside = code;
    touch();
  };
  const inTurn = <Value>(action: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(action);
    turn = mine.catch(() => {});
    return mine;
  };
  /** Forgets the wrong tries of one code. */
  const hear = (code: string): void => {
    counts.delete(code);
    deafUntil.delete(code);
  };
  const heard = (data: StaffFile, code: string): StaffFile => {
    const { [code]: _cleared, ...lockouts } = data.lockouts;
    return { ...data, lockouts };
  };

  const wrong = async (code: string): Promise<Result<UnlockOutcome, 'storage-failed'>> => {
    const lockout = afterWrong(counts.get(code) ?? NO_LOCKOUT, clock.now());
    counts.set(code, lockout);
    deafUntil.set(code, clock.elapsed() + lockout.remaining);
    const written = await file.update((data) => ({ ...data, lockouts: { ...data.lockouts, [code]: lockout } }));
    const about = code === RECOVERY ? 'recovery' : code;
    note('corner.opened', about, 'refused');
    if (lockout.remaining > 0) note('corner.deaf', `${about} ${lockout.wrong}: ${lockout.remaining / SECOND} s`);
    if (!written.ok) return written;
    return success(
      lockout.remaining > 0
        ? { outcome: 'locked', lockedFor: lockout.remaining }
        : { outcome: 'wrong', left: triesLeft(lockout) },
    );
  };
  const right = async (code: StaffCode): Promise<Result<UnlockOutcome, never>> => {
    if (counts.has(code)) {
      hear(code);
      // Staff get in even where this cannot be written: the notice about the disk waits inside.
      await file.update((data) => heard(data, code));
    }
    open(code);
    note('corner.opened', code);
    return success({ outcome: 'unlocked' });
  };

  /** Changes who may come in, and writes down that it was done. */
  const change = async <Problem extends string>(
    edit: (people: StaffFile['people']) => Result<readonly StaffFile['people'][number][], Problem>,
    act: AuditNote['act'],
    about: string,
  ): Promise<Result<null, Problem | 'storage-failed'>> => {
    const next = edit(file.data().people);
    if (!next.ok) return next;
    const written = await file.update((data) => ({ ...data, people: [...next.value] }));
    note(act, about, written.ok ? 'done' : 'failed');
    return written;
  };
  const givePin = async (
    code: StaffCode,
    pin: string,
    act: 'pin.changed' | 'pin.reset',
  ): Promise<Result<null, 'no-such-staff' | 'pin-too-easy' | 'storage-failed'>> => {
    if (isTooEasy(pin)) return failure('pin-too-easy');
    const hash = await hasher.hash(pin);
    const changed = await change((people) => withPin(people, code, hash), act, code);
    // Who gets a new PIN begins anew.
    if (changed.ok && counts.has(code)) {
      hear(code);
      await file.update((data) => heard(data, code));
    }
    return changed;
  };
  const storeFirst = (pin: PinHash): Promise<Written> =>
    file.update((data) => ({ ...data, people: [{ code: FIRST_CODE, role: 'admin', pin }] }));
  const findPerson = (code: StaffCode): StaffFile['people'][number] | undefined =>
    file.data().people.find((person) => person.code === code);

  return {
    role: () => (inside === null ? 'visitor' : (findPerson(inside)?.role ?? 'visitor')),
    who: () => inside,
    people: () => file.data().people.map(({ code, role }) => ({ code, role })),
    firstRun: () => file.data().people.length === 0,
    lockedFor,
    hasRecovery: () => file.data().recovery !== null,
    setup: (pin) =>
      inTurn(async () => {
        if (file.data().people.length > 0) return failure('already-set');
        if (isTooEasy(pin)) return failure('pin-too-easy');
        const written = await storeFirst(await hasher.hash(pin));
        if (!written.ok) return written;
        open(FIRST_CODE);
        note('staff.first', FIRST_CODE);
        return success(null);
      }),
    unlock: (code, pin) =>
      inTurn(async (): Promise<Result<UnlockOutcome, 'not-set' | 'storage-failed'>> => {
        if (file.data().people.length === 0) return failure('not-set');
        const person = findPerson(code);
        // A code nobody has opens nothing, and is written nowhere: it may be anything.
        if (person === undefined) return success({ outcome: 'wrong', left: 0 });
        const wait = lockedFor(code);
        if (wait > 0) return success({ outcome: 'locked', lockedFor: wait });
        return (await hasher.matches(pin, person.pin)) ? right(code) : wrong(code);
      }),
    changePin(pin) {
      // Of whoever asked, not of whoever is inside when the turn comes.
      const me = inside;
      return inTurn(async () => (me === null || inside !== me ? failure('no-such-staff') : givePin(me, pin, 'pin.changed')));
    },
    add: (code, role, pin) =>
      inTurn(async () => {
        if (isTooEasy(pin)) return failure('pin-too-easy');
        const hash = await hasher.hash(pin);
        return change((people) => withPerson(people, { code, role, pin: hash }), 'staff.added', `${code} ${role}`);
      }),
    setRole: (code, role) => inTurn(() => change((people) => withRole(people, code, role), 'staff.role', `${code} ${role}`)),
    resetPin: (code, pin) => inTurn(() => givePin(code, pin, 'pin.reset')),
    remove: (code) =>
      inTurn(async () => {
        const result = await change((people) => without(people, code), 'staff.removed', code);
        if (result.ok && inside === code) lock('staff');
        return result;
      }),
    makeRecovery: () =>
      inTurn(async () => {
        const code = makeRecoveryCode(random);
        const recovery = await hasher.hash(code);
        const written = await file.update((data) => ({ ...data, recovery }));
        note('recovery.made', '', written.ok ? 'done' : 'failed');
        return written.ok ? success(code) : written;
      }),
    async isRecovery(typed) {
      const { recovery } = file.data();
      const code = readRecoveryCode(typed);
      return recovery !== null && code === typed && hasher.matches(code, recovery);
    },
    recover: (typed, pin) =>
      inTurn(async (): Promise<Result<UnlockOutcome, 'not-set' | 'pin-too-easy' | 'storage-failed'>> => {
        const { recovery, people } = file.data();
        const admin = people.find(({ role }) => role === 'admin');
        if (recovery === null || admin === undefined) return failure('not-set');
        const wait = lockedFor(RECOVERY);
        if (wait > 0) return success({ outcome: 'locked', lockedFor: wait });
        // Before the sheet is looked at: an easy PIN must not use it up, nor cost a try.
        if (isTooEasy(pin)) return failure('pin-too-easy');
        const code = readRecoveryCode(typed);
        if (code === null || !(await hasher.matches(code, recovery))) return wrong(RECOVERY);
        const hash = await hasher.hash(pin);
        const written = await file.update((data) => ({
          recovery: null,
          people: data.people.map((person) => (person.code === admin.code ? { ...person, pin: hash } : person)),
          lockouts: {},
        }));
        if (!written.ok) return written;
        counts.clear();
        deafUntil.clear();
        open(admin.code);
        note('recovery.used', admin.code);
        return success({ outcome: 'unlocked' });
      }),
    lock: () => lock('staff'),
    touch,
    onLock(listener) {
      listeners.push(listener);
    },
  };
}
