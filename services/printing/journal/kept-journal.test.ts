import { describe, expect, test } from 'vitest';
import { DAY } from '#core/basics/durations.ts';
import { sumCounts } from '#core/printing/day-counts.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { uuid } from '#support/visit-records.ts';
import { DAYS_KEPT, openPrintJournal } from './kept-journal.ts';

const note = (id: number) => ({ job: uuid(id), kind: 'slip', about: 'dang-ky-khai-sinh', paper: 'a5' }) as const;
const later = (storage: MemoryStorage, days = 0): MemoryStorage =>
  createMemoryStorage({ disk: storage.disk, clock: createFakeClock(storage.clock.now() + days * DAY) });
const nothing = async () => ({ jobs: [], left: [] });

test('an attempt is on the platter before anything is given to a printer', async () => {
  const storage = createMemoryStorage();
  const journal = await openPrintJournal(storage);
  expect(await journal.begin(note(1))).toMatchObject({ ok: true, value: { attempts: 1, outcome: 'waiting' } });
  storage.disk.losePower({ kind: 'everything' });
  const again = await openPrintJournal(later(storage));
  expect(again.find(uuid(1))).toMatchObject({ attempts: 1, outcome: 'waiting', open: true });
  expect(await again.begin(note(1))).toEqual({ ok: false, error: 'not-wished' });
});

test('a disk that takes nothing lets nothing be printed, and knows nothing of it afterwards', async () => {
  const storage = createMemoryStorage();
  const journal = await openPrintJournal(storage);
  storage.disk.setCapacity(0);
  expect(await journal.begin(note(1))).toEqual({ ok: false, error: 'storage-failed' });
  expect(journal.find(uuid(1))).toBeNull();
  storage.disk.setCapacity(1_000_000);
  expect((await journal.begin(note(1))).ok).toBe(true);
});

test('two wishes at once are one attempt', async () => {
  const journal = await openPrintJournal(createMemoryStorage());
  const both = await Promise.all([journal.begin(note(1)), journal.begin(note(1))]);
  expect(both.map(({ ok }) => ok)).toEqual([true, false]);
});

describe('what the printer and a person say', () => {
  test('is written, and read back', async () => {
    const storage = createMemoryStorage();
    const journal = await openPrintJournal(storage);
    await journal.begin(note(1));
    expect(await journal.answer(uuid(1), 'again')).toEqual({ ok: false, error: 'still-printing' });
    await journal.heard(uuid(1), 1, { kind: 'taken' });
    await journal.heard(uuid(1), 1, { kind: 'ended', problem: null });
    expect(await journal.answer(uuid(1), 'came-out')).toMatchObject({ ok: true, value: { outcome: 'came-out' } });
    expect(await journal.answer(uuid(2), 'came-out')).toEqual({ ok: false, error: 'unknown-job' });
    const again = await openPrintJournal(later(storage));
    expect(again.find(uuid(1))).toMatchObject({ outcome: 'came-out', said: 'came-out', open: false });
  });

  test('goes to the day the paper was asked for, also after midnight', async () => {
    const storage = createMemoryStorage();
    const journal = await openPrintJournal(storage);
    await journal.begin(note(1));
    storage.clock.advance(DAY);
    await journal.heard(uuid(1), 1, { kind: 'ended', problem: 'aborted' });
    expect((await journal.answer(uuid(1), 'again')).ok).toBe(true);
    expect(await journal.begin(note(1))).toMatchObject({ ok: true, value: { attempts: 2 } });
    expect(Object.keys(await journal.counts('2026-11-01', '2026-11-30'))).toEqual(['2026-11-23']);
  });
});

describe('a job that was under way when the program ended', () => {
  async function endedMidway(): Promise<MemoryStorage> {
    const storage = createMemoryStorage();
    const journal = await openPrintJournal(storage);
    for (const id of [1, 2, 3, 4]) await journal.begin(note(id));
    for (const id of [2, 3, 4]) await journal.heard(uuid(id), 1, { kind: 'taken' });
    await journal.heard(uuid(4), 1, { kind: 'ended', problem: null });
    storage.disk.losePower({ kind: 'nothing' });
    return storage;
  }
  const outcomes = (journal: Awaited<ReturnType<typeof openPrintJournal>>) =>
    [1, 2, 3, 4].map((id) => journal.find(uuid(id))?.outcome);

  test('is called back where its queue gives it back; nothing is claimed of the others', async () => {
    const journal = await openPrintJournal(later(await endedMidway(), 1));
    await journal.recover(async () => ({ jobs: [uuid(2)], left: [] }));
    expect(outcomes(journal)).toEqual(['called-back', 'called-back', 'sent', 'sent']);
    expect([1, 2, 3, 4].map((id) => journal.find(uuid(id))?.open)).toEqual([false, false, false, false]);
  });

  test('waits for the next start while its queue cannot be asked', async () => {
    const storage = await endedMidway();
    const journal = await openPrintJournal(later(storage, 1));
    await journal.recover(async () => ({ jobs: [], left: [uuid(2)] }));
    expect(outcomes(journal)).toEqual(['called-back', 'sent', 'sent', 'sent']);
    expect(await journal.answer(uuid(2), 'again')).toEqual({ ok: false, error: 'still-printing' });
    await journal.settled();
    const again = await openPrintJournal(later(storage, 2));
    await again.recover(async () => ({ jobs: [uuid(2)], left: [] }));
    expect(again.find(uuid(2))).toMatchObject({ outcome: 'called-back', open: false });
  });

  test('is settled in the same run where its queue answers later; what was begun since is not', async () => {
    const journal = await openPrintJournal(later(await endedMidway(), 1));
    await journal.recover(async () => ({ jobs: [], left: [uuid(2), uuid(3)] }));
    await journal.begin(note(9));
    await journal.recover(async () => ({ jobs: [uuid(2)], left: [] }), [uuid(2), uuid(3)]);
    expect([2, 3, 9].map((id) => journal.find(uuid(id)))).toMatchObject([
      { outcome: 'called-back', open: false },
      { outcome: 'sent', open: false },
      { outcome: 'waiting', open: true },
    ]);
  });

  test('leaves alone what was begun meanwhile', async () => {
    const journal = await openPrintJournal(later(await endedMidway(), 1));
    let go = (): void => {};
    const recovering = journal.recover(async () => {
      await new Promise<void>((done) => {
        go = done;
      });
      return { jobs: [], left: [] };
    });
    await journal.begin(note(9));
    go();
    await recovering;
    expect(journal.find(uuid(9))).toMatchObject({ outcome: 'waiting', open: true });
  });
});

describe('days', () => {
  /** A job on each of many days, as a kiosk writes them that is switched off every evening. */
  async function everyDay(days: number): Promise<MemoryStorage> {
    let storage = createMemoryStorage();
    for (let day = 0; day < days; day += 1) {
      const journal = await openPrintJournal(storage);
      await journal.recover(nothing);
      await journal.begin(note(day));
      await journal.heard(uuid(day), 1, { kind: 'ended', problem: null });
      await journal.settled();
      storage = later(storage, 1);
    }
    return storage;
  }

  test('keep single jobs for sixty days, and then only what they add up to', async () => {
    const storage = await everyDay(DAYS_KEPT + 12);
    const text = async (day: string): Promise<string> =>
      new TextDecoder().decode(await storage.disk.read(`${ROOT}/printing/${day.slice(0, 4)}/${day}.json`));
    expect(await text('2026-11-23')).not.toContain(uuid(0));
    expect(await text('2026-11-23')).toContain('"asked":1');
    expect(await text('2027-01-20')).toContain('"jobs":[\n{');
    const counts = await (await openPrintJournal(storage)).counts('2026-11-01', '2027-12-31');
    expect(Object.keys(counts)).toHaveLength(DAYS_KEPT + 12);
    for (const day of Object.values(counts)) expect(sumCounts(day)).toEqual({ asked: 1, sent: 1, cameOut: 0, failed: 0 });
  });

  test('a clock that ran ahead a year takes nothing with it that may still be under way', async () => {
    const storage = createMemoryStorage();
    const journal = await openPrintJournal(storage);
    await journal.begin(note(1));
    storage.clock.jumpTo(storage.clock.now() + 365 * DAY);
    await journal.begin(note(2));
    await journal.settled();
    expect(journal.find(uuid(1))).toMatchObject({ open: true });
    expect(await journal.begin(note(1))).toEqual({ ok: false, error: 'not-wished' });
  });

  test('hold nothing of a visit, and nothing that was chosen', async () => {
    const storage = createMemoryStorage();
    const journal = await openPrintJournal(storage);
    await journal.begin(note(1));
    await journal.settled();
    const bytes = await storage.disk.read(`${ROOT}/printing/2026/2026-11-23.json`);
    const text = new TextDecoder().decode(bytes);
    expect(JSON.parse(text.slice(text.indexOf('\n') + 1))).toEqual({
      day: '2026-11-23',
      counts: {},
      jobs: [
        {
          ...note(1),
          at: '2026-11-23T02:00:00.000Z',
          attempts: 1,
          outcome: 'waiting',
          problem: null,
          said: null,
          open: true,
        },
      ],
    });
  });
});
