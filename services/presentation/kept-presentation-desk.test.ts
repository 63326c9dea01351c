import { expect, test, vi } from 'vitest';
import { HOUR, MINUTE } from '#core/basics/durations.ts';
import type { ContentPack } from '#core/content/pack.ts';
import type { PresentationNow } from '#core/contract/presentation-calls.ts';
import type { FileSystem } from '#services/storage/file-system.ts';
import { createMemoryStorage, type MemoryStorage } from '#support/memory-storage.ts';
import { smallMeetingPack } from '#support/small-meeting.ts';
import { createPresentationDesk, GOES_ON_WITHIN } from './kept-presentation-desk.ts';
import { createNoWindows } from './no-windows.ts';
import { openPresentationFile } from './presentation-file.ts';

const plansOf = ({ plans = [] }: ContentPack) => plans;

async function desk(storage: MemoryStorage = createMemoryStorage()) {
  const file = await openPresentationFile(storage);
  const content = { now: smallMeetingPack() as ContentPack | null };
  const windows = createNoWindows();
  const made = createPresentationDesk({ ...storage, file, windows, content: { pack: () => content.now }, plansOf });
  const told: (PresentationNow | null)[] = [];
  made.onChange((now) => told.push(now));
  return { desk: made, storage, file, content, windows, told };
}

/** The program ends without a word; another one starts over the same disk. */
const again = async ({ file, storage }: Awaited<ReturnType<typeof desk>>) => {
  await file.settled();
  return desk(createMemoryStorage({ disk: storage.disk, clock: storage.clock }));
};

const at = (to: number) => ({ kind: 'jump', to }) as const;
const hands = (answer: string, count: number) => ({ kind: 'hands', answer, count }) as const;
const QUESTION = 9;

test('a meeting is on disk before it is open, then its windows come and everybody is told', async () => {
  const one = await desk();
  expect(one.desk.now()).toBeNull();
  expect(await one.desk.open('khong-co', 'cb-1')).toEqual({ ok: false, error: 'no-such-plan' });
  expect(one.windows.isOpen()).toBe(false);
  expect((await one.desk.open('buoi', 'cb-1')).ok).toBe(true);
  expect(one.file.data().open).toMatchObject({ staff: 'cb-1', state: { plan: 'buoi', at: 0 } });
  expect(one.windows.isOpen()).toBe(true);
  expect(one.told.map((now) => now?.state.at)).toEqual([0]);
  one.storage.clock.advance(3 * MINUTE);
  expect(one.desk.now()).toMatchObject({ running: 3 * MINUTE, room: true, plan: { id: 'buoi' } });
  one.windows.plug(false);
  expect(one.told.at(-1)?.room).toBe(false);
});

test('opened again it goes on, whichever plan is asked for', async () => {
  const { desk: one } = await desk();
  await Promise.all([one.open('buoi', 'cb-1'), one.open('buoi', 'lan')]);
  await one.act(at(4));
  await one.open('khong-co', 'lan');
  expect([one.now()?.state.at, one.held()?.staff]).toEqual([4, 'cb-1']);
});

test('after the power was cut it goes on at the same slide, with the hands that were counted and the time that went by', async () => {
  const one = await desk();
  await one.desk.open('buoi', 'cb-1');
  for (const event of [
    at(QUESTION),
    hands('that', 30),
    hands('gia', 4),
    { kind: 'language', language: 'en' } as const,
    { kind: 'next' } as const,
  ])
    await one.desk.act(event);
  one.storage.clock.advance(20 * MINUTE);
  const other = await again(one);
  expect(other.desk.now()).toMatchObject({
    running: 20 * MINUTE,
    state: { at: QUESTION + 1, seen: [4], language: 'en', hands: { 'hoi/mot': { that: 30, gia: 4 } } },
  });
  expect(other.desk.held()).toMatchObject({
    id: one.desk.held()?.id,
    staff: 'cb-1',
    outcome: { rounds: [{ answered: 34, right: 30 }] },
  });
});

test('what was left open for too long, or was closed, does not come back; a clock that was set back takes nothing away', async () => {
  const one = await desk();
  await one.desk.open('buoi', 'cb-1');
  one.storage.clock.jumpTo(one.storage.clock.now() - HOUR);
  expect((await again(one)).desk.now()).toMatchObject({ running: 0 });
  one.storage.clock.jumpTo(one.storage.clock.now() + HOUR + GOES_ON_WITHIN + 1);
  const late = await again(one);
  expect(late.desk.now()).toBeNull();
  await late.desk.open('buoi', 'cb-1');
  await late.desk.close();
  expect([late.told.at(-1), late.windows.isOpen()]).toEqual([null, false]);
  expect((await again(late)).desk.now()).toBeNull();
});

test('where the content was changed the slide is found by its id; what it has lost goes on as it was', async () => {
  const one = await desk();
  await one.desk.open('buoi', 'cb-1');
  await one.desk.act(at(QUESTION));
  const pause = { kind: 'pause', note: { vi: 'Hỏi', en: 'Ask' }, minutes: 2 };
  one.content.now = smallMeetingPack([pause, pause, pause, pause, { kind: 'quiz', quiz: 'hoi', minutes: 2 }, pause]);
  one.desk.look();
  // The fifth part is the quiz still: its first question stands after the title and four pauses.
  expect(one.told.at(-1)?.state.at).toBe(5);
  one.content.now = { ...smallMeetingPack(), plans: [] };
  expect(one.desk.now()?.plan.items).toHaveLength(6);
  one.content.now = null;
  expect(one.desk.now()?.state.at).toBe(5);
});

/** A disk that hangs until it is let go, or refuses. */
function heldDisk(disk: FileSystem) {
  const how = { hangs: false, refuses: false, waiting: [] as (() => void)[] };
  const fileSystem: FileSystem = {
    ...disk,
    async create(path) {
      if (how.refuses) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      if (how.hangs) await new Promise<void>((go) => void how.waiting.push(go));
      return disk.create(path);
    },
  };
  return { how, fileSystem };
}

test('a page is turned while the disk hangs; hands are answered when they are written', async () => {
  const storage = createMemoryStorage();
  const { how, fileSystem } = heldDisk(storage.disk);
  const one = await desk({ ...storage, fileSystem });
  await one.desk.open('buoi', 'cb-1');
  how.hangs = true;
  expect((await one.desk.act(at(QUESTION))).ok).toBe(true);
  let answered = false;
  const counting = one.desk.act(hands('that', 30)).then((result) => {
    answered = result.ok;
  });
  expect(one.told.at(-1)?.state.hands).toEqual({ 'hoi/mot': { that: 30 } });
  await new Promise((resume) => setImmediate(resume));
  expect(answered).toBe(false);
  how.hangs = false;
  for (const go of how.waiting) go();
  await counting;
  expect(answered).toBe(true);
  expect(one.file.data().open?.state).toMatchObject({ at: QUESTION, hands: { 'hoi/mot': { that: 30 } } });
});

test('a disk that refuses opens nothing, is said of hands, and holds nobody back from ending', async () => {
  const storage = createMemoryStorage();
  const { how, fileSystem } = heldDisk(storage.disk);
  const one = await desk({ ...storage, fileSystem });
  how.refuses = true;
  expect(await one.desk.open('buoi', 'cb-1')).toEqual({ ok: false, error: 'storage-failed' });
  expect([one.desk.now(), one.windows.isOpen()]).toEqual([null, false]);
  how.refuses = false;
  await one.desk.open('buoi', 'cb-1');
  how.refuses = true;
  expect((await one.desk.act(at(QUESTION))).ok).toBe(true);
  expect(await one.desk.act(hands('that', 30))).toEqual({ ok: false, error: 'storage-failed' });
  expect(one.desk.now()?.state.hands).toEqual({ 'hoi/mot': { that: 30 } });
  await one.desk.close();
  expect(one.desk.now()).toBeNull();
  expect(await one.desk.act(at(1))).toEqual({ ok: false, error: 'not-open' });
  // It is let go as soon as the disk takes it: else it would come back with the next start.
  expect(one.file.data().open).not.toBeNull();
  how.refuses = false;
  storage.clock.advance(MINUTE);
  await one.desk.close();
  await vi.waitFor(() => expect(one.file.data().open).toBeNull());
});

test('nothing of who stood at the front is kept but that somebody did', async () => {
  const one = await desk();
  await one.desk.open('buoi', 'cb-1');
  await one.desk.act(at(3));
  await one.desk.act({ kind: 'front', on: true });
  expect(one.desk.now()?.state.front).not.toBeNull();
  const other = await again(one);
  expect(other.desk.now()?.state).toMatchObject({ at: 3, front: null, wasFront: true });
});

test('the camera is allowed for the question in hand, and not a slide longer', async () => {
  const { desk: one, windows, content } = await desk();
  expect(one.camera(true)).toEqual({ ok: false, error: 'not-open' });
  await one.open('buoi', 'cb-1');
  expect([one.camera(true), windows.camera()]).toEqual([{ ok: false, error: 'no-question' }, false]);
  await one.act(at(QUESTION));
  expect(windows.camera()).toBe(false);
  const asked = (): boolean => one.camera(true).ok && windows.camera();
  // What changes beside the slide takes nothing away: hands are counted, the wall is darkened.
  expect(asked()).toBe(true);
  await one.act(hands('that', 3));
  await one.act({ kind: 'dark' });
  expect(windows.camera()).toBe(true);
  expect([one.camera(false).ok, windows.camera()]).toEqual([true, false]);
  expect(asked()).toBe(true);
  await one.act({ kind: 'jump', to: QUESTION + 1 });
  expect([windows.camera(), one.camera(true)]).toEqual([false, { ok: false, error: 'no-question' }]);
  // Coming back allows nothing by itself.
  await one.act({ kind: 'back' });
  expect(windows.camera()).toBe(false);
  expect(asked()).toBe(true);
  const pause = { kind: 'pause', note: { vi: 'Hỏi', en: 'Ask' }, minutes: 2 };
  content.now = smallMeetingPack([pause, pause]);
  one.look();
  expect(windows.camera()).toBe(false);
});

test('the camera is taken back before the windows are closed', async () => {
  const { desk: one, windows } = await desk();
  await one.open('buoi', 'cb-1');
  await one.act(at(QUESTION));
  one.camera(true);
  const said: string[] = [];
  const { ...before } = windows;
  Object.assign(windows, {
    allowCamera(allowed: boolean) {
      said.push(`camera ${allowed}`);
      before.allowCamera(allowed);
    },
    close() {
      said.push('closed');
      before.close();
    },
  });
  await one.close();
  expect([said, windows.camera()]).toEqual([['camera false', 'closed'], false]);
});

test('a meeting nobody ended is let go when its time is over, also one that came back after a power cut', async () => {
  const one = await desk();
  await one.desk.open('buoi', 'cb-1');
  one.storage.clock.advance(2 * HOUR);
  const other = await again(one);
  other.windows.open();
  other.storage.clock.advance(GOES_ON_WITHIN - 2 * HOUR - MINUTE);
  expect(other.desk.now()).not.toBeNull();
  other.storage.clock.advance(MINUTE);
  await vi.waitFor(() => expect(other.file.data().open).toBeNull());
  expect([other.desk.now(), other.windows.isOpen()]).toEqual([null, false]);
});

test('of two meetings the time of the first does not end the second', async () => {
  const one = await desk();
  await one.desk.open('buoi', 'cb-1');
  one.storage.clock.advance(HOUR);
  await one.desk.close();
  await one.desk.open('buoi', 'cb-1');
  one.storage.clock.advance(GOES_ON_WITHIN - HOUR);
  expect(one.desk.now()).not.toBeNull();
});

test('a picture that is held is held no longer when the projector is gone', async () => {
  const one = await desk();
  await one.desk.open('buoi', 'cb-1');
  await one.desk.act({ kind: 'freeze' });
  await one.desk.act(at(4));
  one.windows.plug(false);
  expect(one.told.at(-1)).toMatchObject({ room: false, state: { at: 4, frozen: null, seen: [2] } });
  await one.file.settled();
  expect(one.file.data().open?.state.frozen).toBeNull();
});
