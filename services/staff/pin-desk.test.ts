import { describe, expect, test } from 'vitest';
import { DAY, MINUTE, SECOND } from '#core/basics/durations.ts';
import type { AuditNote } from '#core/audit/entry.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { seal } from '#services/storage/envelope.ts';
import { createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { createPinDesk, QUIET_LOCK } from './pin-desk.ts';
import { createPinHasher, type PinHasher } from './pin-hasher.ts';
import type { StaffDesk } from './staff-desk.ts';
import { FIRST_CODE, openStaffFile } from './staff-file.ts';

const PIN = '483920';
const WRONG = '111119';
const fast = createPinHasher({ N: 2, r: 1, p: 1 });

interface Desk {
  readonly desk: StaffDesk;
  readonly notes: AuditNote[];
  readonly storage: MemoryStorage;
}

async function open(storage = createMemoryStorage(), hasher: PinHasher = fast): Promise<Desk> {
  const notes: AuditNote[] = [];
  const file = await openStaffFile(storage);
  let given = 0;
  // Not by chance: the same code in every run.
  const random = (below: number): number => (given += 7) % below;
  const desk = createPinDesk({ file, hasher, clock: storage.clock, witness: (note) => notes.push(note), random });
  return { desk, notes, storage };
}
async function openWithPin(): Promise<Desk> {
  const made = await open();
  await made.desk.setup(PIN);
  made.desk.lock();
  return made;
}
/** The next start on the same disk, at a given time. */
const restart = ({ storage }: Desk, at = storage.clock.now()): Promise<Desk> =>
  open(createMemoryStorage({ disk: storage.disk, clock: createFakeClock(at) }));
async function wrongTimes({ desk }: Desk, times: number): Promise<unknown> {
  let last: unknown;
  for (let time = 0; time < times; time += 1) last = await desk.unlock(FIRST_CODE, WRONG);
  return last;
}

describe('the first PIN', () => {
  test('is set once, survives a restart, and opens the corner', async () => {
    const made = await open();
    expect(made.desk.firstRun()).toBe(true);
    expect(await made.desk.unlock(FIRST_CODE, PIN)).toEqual({ ok: false, error: 'not-set' });
    expect(await made.desk.setup('123456')).toEqual({ ok: false, error: 'pin-too-easy' });
    expect(await made.desk.setup(PIN)).toEqual({ ok: true, value: null });
    expect([made.desk.firstRun(), made.desk.role()]).toEqual([false, 'admin']);
    expect(await made.desk.setup('907116')).toEqual({ ok: false, error: 'already-set' });
    const { desk } = await restart(made);
    expect([desk.firstRun(), desk.role()]).toEqual([false, 'visitor']);
    expect(await desk.unlock(FIRST_CODE, PIN)).toEqual({ ok: true, value: { outcome: 'unlocked' } });
    expect(desk.role()).toBe('admin');
  });

  test('two at once: one stands', async () => {
    const { desk } = await open();
    const answers = await Promise.all([desk.setup(PIN), desk.setup('907116')]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
  });

  test('that cannot be written is not set', async () => {
    const made = await open();
    made.storage.disk.setReadOnly(true);
    expect(await made.desk.setup(PIN)).toEqual({ ok: false, error: 'storage-failed' });
    expect([made.desk.firstRun(), made.desk.role()]).toEqual([true, 'visitor']);
  });

  test('never lies on the disk', async () => {
    const { storage } = await openWithPin();
    expect(Buffer.from(await storage.disk.read(`${ROOT}/staff.json`)).toString()).not.toContain(PIN);
  });
});

describe('a wrong PIN', () => {
  test('counts down, then locks for 15 seconds, doubling', async () => {
    const made = await openWithPin();
    const { desk, storage } = made;
    const left = [];
    for (let time = 0; time < 4; time += 1) left.push(await desk.unlock(FIRST_CODE, WRONG));
    expect(left).toEqual([4, 3, 2, 1].map((count) => ({ ok: true, value: { outcome: 'wrong', left: count } })));
    expect(await desk.unlock(FIRST_CODE, WRONG)).toEqual({ ok: true, value: { outcome: 'locked', lockedFor: 15 * SECOND } });
    expect(desk.lockedFor(FIRST_CODE)).toBe(15 * SECOND);
    storage.clock.advance(15 * SECOND - 1);
    expect(await desk.unlock(FIRST_CODE, PIN)).toEqual({ ok: true, value: { outcome: 'locked', lockedFor: 1 } });
    storage.clock.advance(1);
    expect(await desk.unlock(FIRST_CODE, WRONG)).toEqual({ ok: true, value: { outcome: 'locked', lockedFor: 30 * SECOND } });
    storage.clock.advance(30 * SECOND);
    expect(await desk.unlock(FIRST_CODE, PIN)).toEqual({ ok: true, value: { outcome: 'unlocked' } });
    desk.lock();
    expect(await desk.unlock(FIRST_CODE, WRONG)).toEqual({ ok: true, value: { outcome: 'wrong', left: 4 } });
  });

  test('is not even looked at while the pad is deaf', async () => {
    const made = await openWithPin();
    await wrongTimes(made, 5);
    let looked = 0;
    const watching: PinHasher = { ...fast, matches: async (...pair) => ((looked += 1), fast.matches(...pair)) };
    const { desk } = await open(made.storage, watching);
    expect(await desk.unlock(FIRST_CODE, PIN)).toMatchObject({ value: { outcome: 'locked' } });
    expect(looked).toBe(0);
  });

  test('is on disk before the answer: pulling the plug gives no free tries', async () => {
    let made = await openWithPin();
    for (let time = 0; time < 4; time += 1) {
      await made.desk.unlock(FIRST_CODE, WRONG);
      made.storage.disk.losePower({ kind: 'everything' });
      made = await restart(made);
    }
    expect(await made.desk.unlock(FIRST_CODE, WRONG)).toEqual({ ok: true, value: { outcome: 'locked', lockedFor: 15 * SECOND } });
    made.storage.disk.losePower({ kind: 'everything' });
    expect((await restart(made)).desk.lockedFor(FIRST_CODE)).toBe(15 * SECOND);
  });

  test('a hundred at once are judged one by one', async () => {
    const { desk } = await openWithPin();
    const answers = await Promise.all(Array.from({ length: 100 }, () => desk.unlock(FIRST_CODE, WRONG)));
    const outcomes = answers.map((answer) => (answer.ok ? answer.value.outcome : answer.error));
    expect(outcomes.filter((outcome) => outcome === 'wrong')).toHaveLength(4);
    expect(outcomes.filter((outcome) => outcome === 'locked')).toHaveLength(96);
  });

  test('counts although the disk refuses, and says that it does', async () => {
    const made = await openWithPin();
    made.storage.disk.setReadOnly(true);
    expect(await wrongTimes(made, 5)).toEqual({ ok: false, error: 'storage-failed' });
    expect(made.desk.lockedFor(FIRST_CODE)).toBe(15 * SECOND);
    made.storage.clock.advance(15 * SECOND);
    expect(await made.desk.unlock(FIRST_CODE, PIN)).toEqual({ ok: true, value: { outcome: 'unlocked' } });
  });
});

describe('a restart during a lock', () => {
  test.each([
    ['later: what is left', 5 * SECOND, 10 * SECOND],
    ['long after: nothing', DAY, 0],
    ['under a clock set back: all of it, no more', -2000 * DAY, 15 * SECOND],
  ])('%s', async (_name, passed, left) => {
    const made = await openWithPin();
    await wrongTimes(made, 5);
    const { desk } = await restart(made, made.storage.clock.now() + passed);
    expect(desk.lockedFor(FIRST_CODE)).toBe(left);
  });

  test('setting the clock while running changes nothing', async () => {
    const made = await openWithPin();
    await wrongTimes(made, 5);
    made.storage.clock.jumpTo(made.storage.clock.now() + DAY);
    expect(made.desk.lockedFor(FIRST_CODE)).toBe(15 * SECOND);
    made.storage.clock.jumpTo(0);
    expect(made.desk.lockedFor(FIRST_CODE)).toBe(15 * SECOND);
  });
});

describe('the open corner', () => {
  test('locks by itself after three quiet minutes; every staff call starts them over', async () => {
    const { desk, storage, notes } = await open();
    let told = 0;
    desk.onLock(() => (told += 1));
    await desk.setup(PIN);
    storage.clock.advance(QUIET_LOCK - 1);
    desk.touch();
    storage.clock.advance(QUIET_LOCK - 1);
    expect([desk.role(), told]).toEqual(['admin', 0]);
    storage.clock.advance(1);
    expect([desk.role(), told]).toEqual(['visitor', 1]);
    expect(QUIET_LOCK).toBe(3 * MINUTE);
    expect(notes.at(-1)).toEqual({ who: FIRST_CODE, act: 'corner.locked', about: 'quiet', outcome: 'done' });
  });

  test('locks at a word, once, and a touch afterwards opens nothing', async () => {
    const { desk, storage } = await open();
    let told = 0;
    desk.onLock(() => (told += 1));
    await desk.setup(PIN);
    desk.lock();
    desk.lock();
    desk.touch();
    storage.clock.advance(DAY);
    expect([desk.role(), told]).toEqual(['visitor', 1]);
  });

  test('changes the PIN: the new one opens, the old one does not', async () => {
    const made = await openWithPin();
    await made.desk.unlock(FIRST_CODE, PIN);
    expect(await made.desk.changePin('121212')).toEqual({ ok: false, error: 'pin-too-easy' });
    expect(await made.desk.changePin('907116')).toEqual({ ok: true, value: null });
    expect(await made.desk.unlock(FIRST_CODE, PIN)).toMatchObject({ value: { outcome: 'wrong' } });
    expect(await (await restart(made)).desk.unlock(FIRST_CODE, '907116')).toMatchObject({ value: { outcome: 'unlocked' } });
  });
});

test('everything is witnessed in fixed words, and no PIN is among them', async () => {
  const made = await openWithPin();
  await wrongTimes(made, 5);
  made.storage.clock.advance(MINUTE);
  await made.desk.unlock(FIRST_CODE, PIN);
  await made.desk.changePin('907116');
  expect(made.notes.map(({ who, act, outcome }) => [act, outcome, who].join(' '))).toEqual([
    'staff.first done cb-1',
    'corner.locked done cb-1',
    ...Array.from({ length: 5 }, () => 'corner.opened refused '),
    'corner.deaf done ',
    'corner.opened done cb-1',
    'pin.changed done cb-1',
  ]);
  expect(JSON.stringify(made.notes)).not.toMatch(/483920|111119|907116/);
});

describe('several of staff', () => {
  const second = async () => {
    const made = await openWithPin();
    await made.desk.unlock(FIRST_CODE, PIN);
    expect(await made.desk.add('lan', 'staff', '907116')).toEqual({ ok: true, value: null });
    made.desk.lock();
    return made;
  };

  test('each has a PIN and a role of their own', async () => {
    const { desk } = await second();
    expect(await desk.unlock('lan', PIN)).toMatchObject({ value: { outcome: 'wrong' } });
    expect(await desk.unlock(FIRST_CODE, '907116')).toMatchObject({ value: { outcome: 'wrong' } });
    expect(await desk.unlock('lan', '907116')).toMatchObject({ value: { outcome: 'unlocked' } });
    expect([desk.who(), desk.role()]).toEqual(['lan', 'staff']);
  });

  test('a code nobody has opens nothing, and is written nowhere', async () => {
    const { desk, storage, notes } = await second();
    expect(await desk.unlock('0912345', PIN)).toEqual({ ok: true, value: { outcome: 'wrong', left: 0 } });
    expect(Buffer.from(await storage.disk.read(`${ROOT}/staff.json`)).toString() + JSON.stringify(notes)).not.toContain(
      '0912345',
    );
  });

  test('who knows a PIN of their own clears no count but their own: the PIN of another is not guessed at between', async () => {
    const { desk } = await second();
    for (let time = 0; time < 4; time += 1) await desk.unlock(FIRST_CODE, WRONG);
    expect(await desk.unlock('lan', '907116')).toMatchObject({ value: { outcome: 'unlocked' } });
    expect(await desk.unlock(FIRST_CODE, WRONG)).toEqual({ ok: true, value: { outcome: 'locked', lockedFor: 15 * SECOND } });
    // Nor is anybody kept out by the tries of another.
    expect(await desk.unlock('lan', '907116')).toMatchObject({ value: { outcome: 'unlocked' } });
  });

  test('a new PIN is for whoever asked for it, however slow the turn; nobody asks from outside', async () => {
    const { desk } = await second();
    expect(await desk.changePin('350418')).toEqual({ ok: false, error: 'no-such-staff' });
    await desk.unlock('lan', '907116');
    const slow = desk.unlock(FIRST_CODE, PIN);
    const changed = desk.changePin('350418');
    await slow;
    expect(await changed).toEqual({ ok: false, error: 'no-such-staff' });
    desk.lock();
    expect(await desk.unlock(FIRST_CODE, PIN)).toMatchObject({ value: { outcome: 'unlocked' } });
    expect(await desk.unlock('lan', '907116')).toMatchObject({ value: { outcome: 'unlocked' } });
  });

  test('a code is given once, and a PIN that is easy to no one', async () => {
    const { desk } = await second();
    expect(await desk.add('lan', 'admin', '904117')).toEqual({ ok: false, error: 'code-taken' });
    expect(await desk.add('hoa', 'admin', '123456')).toEqual({ ok: false, error: 'pin-too-easy' });
    expect(desk.people()).toEqual([
      { code: FIRST_CODE, role: 'admin' },
      { code: 'lan', role: 'staff' },
    ]);
  });

  test('somebody is always left who can let others in', async () => {
    const { desk } = await second();
    expect(await desk.setRole(FIRST_CODE, 'content')).toEqual({ ok: false, error: 'last-admin' });
    expect(await desk.remove(FIRST_CODE)).toEqual({ ok: false, error: 'last-admin' });
    expect(await desk.setRole('lan', 'admin')).toEqual({ ok: true, value: null });
    expect(await desk.remove(FIRST_CODE)).toEqual({ ok: true, value: null });
    expect(desk.people()).toEqual([{ code: 'lan', role: 'admin' }]);
  });

  test('a role changes for whoever is inside, and whoever is removed is outside', async () => {
    const { desk } = await second();
    await desk.unlock('lan', '907116');
    await desk.setRole('lan', 'content');
    expect(desk.role()).toBe('content');
    await desk.remove('lan');
    expect([desk.role(), desk.who()]).toEqual(['visitor', null]);
  });

  test('an admin gives a new PIN to who forgot theirs', async () => {
    const made = await second();
    expect(await made.desk.resetPin('lan', '904117')).toEqual({ ok: true, value: null });
    expect(await made.desk.resetPin('hoa', '904117')).toEqual({ ok: false, error: 'no-such-staff' });
    const { desk } = await restart(made);
    expect(await desk.unlock('lan', '904117')).toMatchObject({ value: { outcome: 'unlocked' } });
  });
});

describe('the recovery sheet', () => {
  const withSheet = async () => {
    const made = await openWithPin();
    await made.desk.unlock(FIRST_CODE, PIN);
    const sheet = await made.desk.makeRecovery();
    made.desk.lock();
    if (!sheet.ok) throw new Error(sheet.error);
    return { ...made, code: sheet.value };
  };

  test('opens the corner once, with a new PIN, however it is typed', async () => {
    const made = await withSheet();
    const typed = ` ${made.code.toLowerCase().replaceAll('-', ' ')}`;
    expect(await made.desk.recover(typed, '907116')).toEqual({ ok: true, value: { outcome: 'unlocked' } });
    expect([made.desk.who(), made.desk.hasRecovery()]).toEqual([FIRST_CODE, false]);
    const { desk } = await restart(made);
    expect(await desk.unlock(FIRST_CODE, PIN)).toMatchObject({ value: { outcome: 'wrong' } });
    expect(await desk.unlock(FIRST_CODE, '907116')).toMatchObject({ value: { outcome: 'unlocked' } });
    expect(await desk.recover(made.code, '904117')).toEqual({ ok: false, error: 'not-set' });
  });

  test('is guessed at no faster than a PIN', async () => {
    const { desk, code } = await withSheet();
    for (let time = 0; time < 4; time += 1) await desk.recover('AAAA-AAAA-AAAA-AAAA-AAAA', '907116');
    expect(await desk.recover('no code at all', '907116')).toEqual({
      ok: true,
      value: { outcome: 'locked', lockedFor: 15 * SECOND },
    });
    expect(await desk.recover(code, '907116')).toMatchObject({ value: { outcome: 'locked' } });
  });

  test('an easy PIN neither uses it up nor costs a try; a new sheet ends the old one', async () => {
    const { desk, code } = await withSheet();
    expect(await desk.recover(code, '123456')).toEqual({ ok: false, error: 'pin-too-easy' });
    await desk.unlock(FIRST_CODE, PIN);
    const next = await desk.makeRecovery();
    expect(next).toMatchObject({ ok: true });
    expect(await desk.recover(code, '907116')).toEqual({ ok: true, value: { outcome: 'wrong', left: 4 } });
  });

  test('lies on no disk', async () => {
    const { code, storage, notes } = await withSheet();
    const kept = Buffer.from(await storage.disk.read(`${ROOT}/staff.json`)).toString() + JSON.stringify(notes);
    expect(kept).not.toContain(code);
    expect(kept).not.toContain(code.replaceAll('-', ''));
  });
});

test('a file with the one PIN of former days opens for the first code', async () => {
  const made = await openWithPin();
  const file = await openStaffFile(made.storage);
  const [person] = file.data().people;
  const storage = createMemoryStorage();
  const body = JSON.stringify({ pin: person?.pin, lockout: { wrong: 0, remaining: 0, at: 0 } });
  storage.disk.put(`${ROOT}/staff.json`, seal(body, 1, 1));
  const { desk } = await open(storage);
  expect(await desk.unlock(FIRST_CODE, PIN)).toMatchObject({ value: { outcome: 'unlocked' } });
});
