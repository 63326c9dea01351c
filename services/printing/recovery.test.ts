import { expect, test } from 'vitest';
import { MINUTE, SECOND } from '#core/basics/durations.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createPassingJournal } from './journal/passing-journal.ts';
import type { CalledBack } from './printer-factory.ts';
import { LATEST, SOONEST, startRecovery } from './recovery.ts';

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A job of the run before, in a queue whose scheduler is not up yet. */
async function setUp() {
  const clock = createFakeClock();
  const journal = createPassingJournal(clock);
  await journal.begin({ job: 'old', kind: 'slip', about: 'thu-tuc', paper: 'a5' });
  await journal.heard('old', 1, { kind: 'taken' });
  const scheduler = { up: false, hangs: false, asked: [] as number[] };
  const takeBack = async (): Promise<CalledBack> => {
    scheduler.asked.push(clock.elapsed());
    if (scheduler.hangs) await new Promise(() => {});
    return scheduler.up ? { jobs: ['old'], left: [] } : { jobs: [], left: ['old'], again: takeBack };
  };
  const recovery = startRecovery({ journal, printers: { takeBack }, clock, log: silentLogger });
  await recovery.begun;
  const pass = async (milliseconds: number): Promise<void> => {
    for (let gone = 0; gone < milliseconds; gone += SECOND) {
      clock.advance(SECOND);
      await settle();
    }
  };
  return { clock, journal, scheduler, recovery, pass };
}

test('a scheduler that comes up after the kiosk is asked until it answers, and then no more', async () => {
  const { journal, scheduler, pass } = await setUp();
  await pass(30 * SECOND);
  expect(scheduler.asked).toEqual([0, 2, 6, 12, 20, 30].map((second) => second * SECOND));
  expect(journal.find('old')).toMatchObject({ outcome: 'sent', open: true });
  scheduler.up = true;
  await journal.begin({ job: 'new', kind: 'slip', about: 'thu-tuc', paper: 'a5' });
  await pass(12 * SECOND);
  expect(journal.find('old')).toMatchObject({ outcome: 'called-back', open: false });
  expect(journal.find('new')).toMatchObject({ outcome: 'waiting', open: true });
  const { length } = scheduler.asked;
  await pass(10 * MINUTE);
  expect(scheduler.asked).toHaveLength(length);
});

test('one that never comes up is asked every minute', async () => {
  const { scheduler, pass } = await setUp();
  await pass(40 * MINUTE);
  const [before = 0, last = 0] = scheduler.asked.slice(-2);
  expect(last - before).toBe(LATEST);
});

test('nothing is asked once it is closed', async () => {
  const { scheduler, recovery, pass } = await setUp();
  await recovery.close();
  await pass(MINUTE);
  expect(scheduler.asked).toEqual([0]);
});

test('closing waits for what is being asked, but not for ever', async () => {
  const { clock, scheduler, recovery, pass } = await setUp();
  scheduler.hangs = true;
  await pass(SOONEST);
  let closed = false;
  const closing = recovery.close().then(() => (closed = true));
  await pass(4 * SECOND);
  expect(closed).toBe(false);
  clock.advance(SECOND);
  await closing;
  expect(scheduler.asked).toHaveLength(2);
});
