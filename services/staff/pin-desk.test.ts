import { describe, expect, test } from 'vitest';
import { DAY, MINUTE, SECOND } from '#core/basics/durations.ts';
import type { StaffEvent } from '#core/staff/staff-event.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { createPinDesk, QUIET_LOCK } from './pin-desk.ts';
import { createPinHasher, type PinHasher } from './pin-hasher.ts';
import { openStaffFile } from './pin-store.ts';
import type { StaffDesk } from './staff-desk.ts';

const PIN = '483920';
const WRONG = '111119';
const fast = createPinHasher({ N: 2, r: 1, p: 1 });

interface Desk {
  readonly desk: StaffDesk;
  readonly events: StaffEvent[];
  readonly storage: MemoryStorage;
}

async function open(storage = createMemoryStorage(), hasher: PinHasher = fast): Promise<Desk> {
  const events: StaffEvent[] = [];
  const file = await openStaffFile(storage);
  return { desk: createPinDesk({ file, hasher, clock: storage.clock, witness: (event) => events.push(event) }), events, storage };
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
  for (let time = 0; time < times; time += 1) last = await desk.unlock(WRONG);
  return last;
}

describe('the first PIN', () => {
  test('is set once, survives a restart, and opens the corner', async () => {
    const made = await open();
    expect(made.desk.firstRun()).toBe(true);
    expect(await made.desk.unlock(PIN)).toEqual({ ok: false, error: 'not-set' });
    expect(await made.desk.setup('123456')).toEqual({ ok: false, error: 'pin-too-easy' });
    expect(await made.desk.setup(PIN)).toEqual({ ok: true, value: null });
    expect([made.desk.firstRun(), made.desk.role()]).toEqual([false, 'staff']);
    expect(await made.desk.setup('907116')).toEqual({ ok: false, error: 'already-set' });
    const { desk } = await restart(made);
    expect([desk.firstRun(), desk.role()]).toEqual([false, 'visitor']);
    expect(await desk.unlock(PIN)).toEqual({ ok: true, value: { outcome: 'unlocked' } });
    expect(desk.role()).toBe('staff');
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
    for (let time = 0; time < 4; time += 1) left.push(await desk.unlock(WRONG));
    expect(left).toEqual([4, 3, 2, 1].map((count) => ({ ok: true, value: { outcome: 'wrong', left: count } })));
    expect(await desk.unlock(WRONG)).toEqual({ ok: true, value: { outcome: 'locked', lockedFor: 15 * SECOND } });
    expect(desk.lockedFor()).toBe(15 * SECOND);
    storage.clock.advance(15 * SECOND - 1);
    expect(await desk.unlock(PIN)).toEqual({ ok: true, value: { outcome: 'locked', lockedFor: 1 } });
    storage.clock.advance(1);
    expect(await desk.unlock(WRONG)).toEqual({ ok: true, value: { outcome: 'locked', lockedFor: 30 * SECOND } });
    storage.clock.advance(30 * SECOND);
    expect(await desk.unlock(PIN)).toEqual({ ok: true, value: { outcome: 'unlocked' } });
    desk.lock();
    expect(await desk.unlock(WRONG)).toEqual({ ok: true, value: { outcome: 'wrong', left: 4 } });
  });

  test('is not even looked at while the pad is deaf', async () => {
    const made = await openWithPin();
    await wrongTimes(made, 5);
    let looked = 0;
    const watching: PinHasher = { ...fast, matches: async (...pair) => ((looked += 1), fast.matches(...pair)) };
    const { desk } = await open(made.storage, watching);
    expect(await desk.unlock(PIN)).toMatchObject({ value: { outcome: 'locked' } });
    expect(looked).toBe(0);
  });

  test('is on disk before the answer: pulling the plug gives no free tries', async () => {
    let made = await openWithPin();
    for (let time = 0; time < 4; time += 1) {
      await made.desk.unlock(WRONG);
      made.storage.disk.losePower({ kind: 'everything' });
      made = await restart(made);
    }
    expect(await made.desk.unlock(WRONG)).toEqual({ ok: true, value: { outcome: 'locked', lockedFor: 15 * SECOND } });
    made.storage.disk.losePower({ kind: 'everything' });
    expect((await restart(made)).desk.lockedFor()).toBe(15 * SECOND);
  });

  test('a hundred at once are judged one by one', async () => {
    const { desk } = await openWithPin();
    const answers = await Promise.all(Array.from({ length: 100 }, () => desk.unlock(WRONG)));
    const outcomes = answers.map((answer) => (answer.ok ? answer.value.outcome : answer.error));
    expect(outcomes.filter((outcome) => outcome === 'wrong')).toHaveLength(4);
    expect(outcomes.filter((outcome) => outcome === 'locked')).toHaveLength(96);
  });

  test('counts although the disk refuses, and says that it does', async () => {
    const made = await openWithPin();
    made.storage.disk.setReadOnly(true);
    expect(await wrongTimes(made, 5)).toEqual({ ok: false, error: 'storage-failed' });
    expect(made.desk.lockedFor()).toBe(15 * SECOND);
    made.storage.clock.advance(15 * SECOND);
    expect(await made.desk.unlock(PIN)).toEqual({ ok: true, value: { outcome: 'unlocked' } });
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
    expect(desk.lockedFor()).toBe(left);
  });

  test('setting the clock while running changes nothing', async () => {
    const made = await openWithPin();
    await wrongTimes(made, 5);
    made.storage.clock.jumpTo(made.storage.clock.now() + DAY);
    expect(made.desk.lockedFor()).toBe(15 * SECOND);
    made.storage.clock.jumpTo(0);
    expect(made.desk.lockedFor()).toBe(15 * SECOND);
  });
});

describe('the open corner', () => {
  test('locks by itself after three quiet minutes; every staff call starts them over', async () => {
    const { desk, storage, events } = await open();
    let told = 0;
    desk.onLock(() => (told += 1));
    await desk.setup(PIN);
    storage.clock.advance(QUIET_LOCK - 1);
    desk.touch();
    storage.clock.advance(QUIET_LOCK - 1);
    expect([desk.role(), told]).toEqual(['staff', 0]);
    storage.clock.advance(1);
    expect([desk.role(), told]).toEqual(['visitor', 1]);
    expect(QUIET_LOCK).toBe(3 * MINUTE);
    expect(events.at(-1)).toEqual({ kind: 'locked', why: 'quiet' });
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
    expect(await made.desk.changePin('121212')).toEqual({ ok: false, error: 'pin-too-easy' });
    expect(await made.desk.changePin('907116')).toEqual({ ok: true, value: null });
    expect(await made.desk.unlock(PIN)).toMatchObject({ value: { outcome: 'wrong' } });
    expect(await (await restart(made)).desk.unlock('907116')).toMatchObject({ value: { outcome: 'unlocked' } });
  });
});

test('everything is witnessed in fixed words, and no PIN is among them', async () => {
  const made = await openWithPin();
  await wrongTimes(made, 5);
  made.storage.clock.advance(MINUTE);
  await made.desk.unlock(PIN);
  await made.desk.changePin('907116');
  expect(made.events.map(({ kind }) => kind)).toEqual([
    'pin-set',
    'locked',
    'pin-wrong',
    'pin-wrong',
    'pin-wrong',
    'pin-wrong',
    'locked-out',
    'unlocked',
    'pin-changed',
  ]);
  expect(JSON.stringify(made.events)).not.toMatch(/483920|111119|907116/);
});
