import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINUTE } from '#core/basics/durations.ts';
import { success } from '#core/basics/result.ts';
import { sumCounts } from '#core/printing/day-counts.ts';
import type { JobProblem } from '#core/printing/job.ts';
import type { JobState } from '#core/contract/shapes.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createMemoryStorage, type MemoryStorage } from '#support/memory-storage.ts';
import { officeSheet } from '#support/office-sheets.ts';
import { seeded } from '#support/seeded.ts';
import { uuid } from '#support/visit-records.ts';
import { openPrintJournal } from './journal/kept-journal.ts';
import { createPrintJobs, type OwnWatch } from './print-jobs.ts';
import type { LineJob, PrintLine } from './print-line.ts';
import type { Printer } from './printer.ts';
import { createVirtualPrinter } from './virtual-printer.ts';

const JOB = uuid(1);
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const document = { kind: 'sheet', sheet: officeSheet('a4', 1) } as const;
/** No printer is ever reached: the line stands for it. */
const printer = {} as Printer;
const watch: OwnWatch = { attend: () => () => {}, state: () => 'ready' };

/** One run of the program over a disk: a line that does with each job what the test says. */
async function run(storage: MemoryStorage) {
  const journal = await openPrintJournal(storage);
  const offered: LineJob[] = [];
  const states: (readonly [string, JobState])[] = [];
  const failed: JobProblem[] = [];
  let settleJob: ((taken: boolean) => void) | null = null;
  const line: PrintLine = {
    draw: () => Promise.reject(new Error('nothing is drawn here')),
    send(job) {
      offered.push(job);
      return new Promise((resolve) => {
        settleJob = (taken) => resolve(taken ? success(null) : { ok: false, error: 'printer-failed' });
      });
    },
  };
  const jobs = createPrintJobs({
    journal,
    line,
    log: silentLogger,
    onState: (job, state) => states.push([job, state]),
    onFailed: (problem) => failed.push(problem),
  });
  const print = (job = JOB) =>
    jobs.print(job, () => success({ kind: 'sheet', about: 'A4', paper: 'a4', document, printer, watch }));
  const newest = (): LineJob => offered.at(-1) ?? expect.fail('nothing was offered');
  return {
    journal,
    jobs,
    offered,
    states,
    failed,
    print,
    take: (): void => {
      newest().become('sent');
      settleJob?.(true);
    },
    end: (problem: JobProblem | null): void => {
      newest().ended(problem);
      if (problem !== null) newest().become('failed');
      settleJob?.(problem === null);
    },
  };
}

const restarted = (storage: MemoryStorage): MemoryStorage =>
  createMemoryStorage({ disk: storage.disk, clock: createFakeClock(storage.clock.now() + MINUTE) });

describe('a job', () => {
  test('is printed once however often it is asked for, also after a restart', async () => {
    const storage = createMemoryStorage();
    const first = await run(storage);
    const answers = Promise.all([first.print(), first.print()]);
    await settle();
    first.take();
    expect(await answers).toEqual([success({ state: 'sent', paper: 'a4' }), success({ state: 'sent', paper: 'a4' })]);
    first.end(null);
    expect(await first.print()).toEqual(success({ state: 'sent', paper: 'a4' }));
    await first.journal.settled();
    const second = await run(restarted(storage));
    expect(await second.print()).toEqual(success({ state: 'sent', paper: 'a4' }));
    expect([first.offered.length, second.offered.length]).toEqual([1, 0]);
  });

  test('of a test page: that nothing came out is kept while it may still come, and noted when it is over', async () => {
    for (const [problem, last, became] of [
      [null, null, { outcome: 'failed', problem: 'not-seen', said: 'again' }],
      ['timed-out', null, { outcome: 'failed', said: 'again' }],
      [null, 'came-out', { outcome: 'came-out', said: 'came-out' }],
    ] as const) {
      const { jobs, take, end, journal } = await run(createMemoryStorage());
      void jobs.print(JOB, () => success({ kind: 'test', about: 'test', paper: 'a4', document, printer, watch }));
      await settle();
      take();
      await settle();
      expect(await jobs.answer(JOB, 'again')).toEqual({ ok: false, error: 'still-printing' });
      // Who sees it come after all says so.
      if (last !== null) await jobs.answer(JOB, last);
      end(problem);
      await settle();
      await journal.settled();
      expect(journal.find(JOB)).toMatchObject({ ...became, open: false });
    }
  });

  test('is printed again once somebody wishes so, and once for each wish', async () => {
    const { print, jobs, offered, take, end, journal } = await run(createMemoryStorage());
    void print();
    await settle();
    take();
    end(null);
    await settle();
    expect(await jobs.answer(JOB, 'again')).toEqual(success({ state: 'failed' }));
    void print();
    void print();
    await settle();
    expect(offered).toHaveLength(2);
    take();
    end(null);
    await settle();
    expect(await print()).toEqual(success({ state: 'sent', paper: 'a4' }));
    expect(offered).toHaveLength(2);
    expect(journal.find(JOB)).toMatchObject({ attempts: 2, outcome: 'sent' });
  });

  test('is no paper on a printer of air: it is counted once it goes to another', async () => {
    const storage = createMemoryStorage();
    const { jobs, take, end, journal } = await run(storage);
    const air = createVirtualPrinter({ plays: 'well', clock: storage.clock });
    const printOn = async (chosen: Printer): Promise<void> => {
      void jobs.print(JOB, () => success({ kind: 'slip', about: 'birth', paper: 'a5', document, printer: chosen, watch }));
      await settle();
      take();
      end(null);
      await settle();
    };
    const asked = async (): Promise<number[]> =>
      Object.values(await journal.counts('2026-11-01', '2026-11-30')).map((day) => sumCounts(day).asked);
    await printOn(air);
    expect(journal.find(JOB)).toMatchObject({ attempts: 1, outcome: 'sent' });
    expect(await asked()).toEqual([]);
    await jobs.answer(JOB, 'again');
    await printOn(printer);
    expect(journal.find(JOB)).toMatchObject({ attempts: 2, outcome: 'sent' });
    expect(await asked()).toEqual([1]);
    await jobs.answer(JOB, 'again');
    await printOn(air);
    expect(await asked()).toEqual([]);
  });

  test('that did not come out is a failure staff hear of, unless it was a test page they stand before', async () => {
    for (const [kind, told] of [
      ['sheet', ['not-seen']],
      ['test', []],
    ] as const) {
      const { jobs, take, end, failed, journal } = await run(createMemoryStorage());
      void jobs.print(JOB, () => success({ kind, about: 'test', paper: 'a4', document, printer, watch }));
      await settle();
      take();
      end(null);
      await settle();
      await jobs.answer(JOB, 'again');
      expect([failed, journal.find(JOB)?.problem], kind).toEqual([told, 'not-seen']);
    }
  });

  test('may be wished for again after a restart', async () => {
    const storage = createMemoryStorage();
    const first = await run(storage);
    void first.print();
    await settle();
    const second = await run(restarted(storage));
    expect(await second.print()).toEqual(success({ state: 'failed', paper: 'a4' }));
    await second.journal.recover(async () => ({ jobs: [], left: [] }));
    expect(await second.jobs.answer(JOB, 'again')).toEqual(success({ state: 'failed' }));
    void second.print();
    await settle();
    expect(second.offered).toHaveLength(1);
    expect(second.journal.find(JOB)).toMatchObject({ attempts: 2 });
  });

  test('that cannot be written down is not given away, and may be asked for again', async () => {
    const storage = createMemoryStorage();
    const { print, offered } = await run(storage);
    storage.disk.setCapacity(0);
    expect(await print()).toEqual({ ok: false, error: 'printer-failed' });
    expect(offered).toEqual([]);
    storage.disk.setCapacity(1_000_000);
    void print();
    await settle();
    expect(offered).toHaveLength(1);
  });

  test('that nobody saw come out is told to staff', async () => {
    const { print, jobs, take, end, failed } = await run(createMemoryStorage());
    void print();
    await settle();
    take();
    end(null);
    await settle();
    await jobs.answer(JOB, 'again');
    void print();
    await settle();
    end('refused');
    expect(failed).toEqual(['not-seen', 'refused']);
  });
});

const JOBS = [uuid(1), uuid(2)];
const anyAct = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('print' as const), job: fc.nat(1) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('take' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('end' as const),
      problem: fc.constantFrom(null, 'timed-out' as const, 'aborted' as const, 'refused' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('say' as const),
      job: fc.nat(1),
      answer: fc.constantFrom('came-out' as const, 'again' as const, 'call' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('crash' as const),
      loss: fc.constantFrom('nothing' as const, 'everything' as const, 'some' as const),
      seed: fc.nat(1000),
      takenBack: fc.boolean(),
    }),
  },
);

test('crashes, wishes and answers in any order: one submission an attempt, no job lost, no claim without a word', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { maxLength: 25 }), async (acts) => {
      let storage = createMemoryStorage();
      let program = await run(storage);
      const submissions = new Map<string, number>();
      const wishes = new Map<string, number>();
      const saidOut = new Set<string>();
      let seen = 0;
      for (const act of acts) {
        switch (act.do) {
          case 'print':
            void program.print(JOBS[act.job]);
            break;
          case 'take':
            if (program.offered.length > 0) program.take();
            break;
          case 'end':
            if (program.offered.length > 0) program.end(act.problem);
            break;
          case 'say': {
            const job = JOBS[act.job] ?? '';
            const said = await program.jobs.answer(job, act.answer);
            if (act.answer === 'again' && said.ok) wishes.set(job, (wishes.get(job) ?? 0) + 1);
            if (act.answer === 'came-out' && said.ok) saidOut.add(job);
            break;
          }
          case 'crash': {
            const loss = act.loss === 'some' ? { kind: act.loss, random: seeded(act.seed) } : { kind: act.loss };
            storage.disk.losePower(loss);
            storage = restarted(storage);
            program = await run(storage);
            seen = 0;
            const { takenBack } = act;
            await program.journal.recover(async () => ({ jobs: takenBack ? JOBS : [], left: [] }));
          }
        }
        await settle();
        for (const { id } of program.offered.slice(seen)) {
          submissions.set(id, (submissions.get(id) ?? 0) + 1);
          // Written down before it was given away.
          expect(program.journal.find(id)).toMatchObject({ attempts: submissions.get(id) });
        }
        seen = program.offered.length;
        for (const [job, count] of submissions) {
          expect(count).toBeLessThanOrEqual(1 + (wishes.get(job) ?? 0));
          const entry = program.journal.find(job);
          expect(entry?.attempts).toBe(count);
          if (entry?.outcome === 'came-out') expect(saidOut.has(job)).toBe(true);
        }
      }
      const days = Object.values(await program.journal.counts('2026-11-01', '2026-11-30'));
      expect(days.reduce((sum, day) => sum + sumCounts(day).asked, 0)).toBe(submissions.size);
    }),
    { numRuns: 150 },
  );
});
