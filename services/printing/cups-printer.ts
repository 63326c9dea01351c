import { failure, success, type Result } from '#core/basics/result.ts';
import { SECOND } from '#core/basics/durations.ts';
import type { PrinterState } from '#core/contract/shapes.ts';
import type { Paper } from '#core/slip/printed.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';
import { endOf, isStuck, jobIn, printersIn, requestId, type ListedPrinter } from './cups-answers.ts';
import type { PrintSpool } from './print-spool.ts';
import type { CalledBack } from './printer-factory.ts';
import type { Printer, PrinterJob, PrinterProblem } from './printer.ts';
import type { CommandOutcome, RunCommand } from './run-command.ts';
import { sheetPatience } from './sheet-patience.ts';

/** `lp` answers in well under a second; a scheduler that hangs must not hang the kiosk. */
const ANSWER = 10 * SECOND;
const BETWEEN_LOOKS = SECOND;

/** A cold laser printer needs a minute. What has not come out by then is called back: a slip belongs to somebody who waits. */
export const PATIENCE = 90 * SECOND;
/** Once the printer says what is wrong with it, waiting longer helps nobody at the screen. */
export const PATIENCE_IN_TROUBLE = 20 * SECOND;

/** After which, and a little, the queue gives up by itself what it is printing: the kiosk may have been switched off meanwhile. */
const SPARE = 30 * SECOND;

const patienceFor = (job: PrinterJob): number => (job.ofOffice === true ? sheetPatience(job) : PATIENCE);

/** Sheets by name; CUPS turns a broad page by itself. What is cut from a roll is told by its lengths. */
const MEDIA: Readonly<Partial<Record<Paper, string>>> = { a5: 'A5', a4: 'A4', 'a4-landscape': 'A4' };

const TROUBLE: ReadonlySet<PrinterState> = new Set(['no-paper', 'cover', 'offline', 'error']);

/** In true size, for rulers and codes are read from it, and without the page of its own that a queue may put before a job. */
const OPTIONS = ['-o', 'print-scaling=none', '-o', 'job-sheets=none'] as const;

/** What `cancel` says of a job that needs no calling back any more. */
const GONE = /already|does not exist/;

export interface CupsPrinterOptions {
  readonly name: string;
  readonly run: RunCommand;
  readonly spool: PrintSpool;
  readonly clock: Clock;
  readonly log: Logger;
}

interface End {
  readonly outcome: Result<null, PrinterProblem>;
  /** It may still come out. */
  readonly open: boolean;
}

/** A CUPS queue. Its acceptance proves nothing (a dead printer accepts too), so every job is followed to its end or called back. */
export function createCupsPrinter({ name, run, spool, clock, log }: CupsPrinterOptions): Printer {
  const ask = (command: string, ...args: readonly string[]) => run(command, args, { timeout: ANSWER });
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      clock.after(milliseconds, resolve);
    });

  const ownQueue = async (): Promise<ListedPrinter | PrinterState> => {
    const answer = await ask('lpstat', '-l', '-p', name);
    if (answer.code !== 0) return 'error';
    return printersIn(answer.stdout).find((printer) => printer.name === name) ?? 'unknown';
  };

  const state = async (): Promise<PrinterState> => {
    const queue = await ownQueue();
    return typeof queue === 'string' ? queue : queue.state;
  };

  /** Without a driver the PDF would go out as it is, and a thermal printer would set its code in metres of signs. */
  const wouldBeGibberish = async (paper: Paper): Promise<boolean> => {
    if (paper in MEDIA) return false;
    const queue = await ownQueue();
    return typeof queue !== 'string' && queue.raw;
  };

  const submit = async (job: PrinterJob): Promise<Result<string | null, PrinterProblem>> => {
    const { id, title, drawn, paper, secret } = job;
    const { pdf, widthMillimetres, heightMillimetres } = drawn;
    if (pdf === null) return failure('refused');
    if (await wouldBeGibberish(paper)) {
      log.warn('cups.rawRoll');
      return failure('refused');
    }
    const media = MEDIA[paper] ?? `Custom.${widthMillimetres}x${Math.ceil(heightMillimetres)}mm`;
    const longest = Math.ceil((patienceFor(job) + SPARE) / SECOND);
    const options = ['-d', name, '-o', `media=${media}`, ...OPTIONS, '-o', `job-cancel-after=${longest}`, '-t', title];
    const taken = ({ code, stdout }: CommandOutcome): Result<string | null, PrinterProblem> => {
      if (code === 0) return success(requestId(stdout));
      log.warn('cups.refused', { code });
      return failure('refused');
    };
    // What is secret never lies on our disk, not for the moment either.
    if (secret === true) return taken(await run('lp', options, { timeout: ANSWER, input: pdf }));
    const path = await spool.put(`${id}.pdf`, pdf);
    try {
      return taken(await ask('lp', ...options, '--', path));
    } finally {
      // By now the queue may have it: what became of our own file says nothing of it.
      await spool.remove(path).catch((error: unknown) => log.error('cups.fileStays', error));
    }
  };

  /** Whether it is out of the queue. */
  const callBack = async (id: string): Promise<boolean> => {
    const { code, stderr } = await ask('cancel', id);
    if (code === 0 || GONE.test(stderr)) return true;
    log.warn('cups.notCancelled', { request: id, code });
    return false;
  };

  /** CUPS keeps the files of finished jobs for a day, to print them again; `-x` takes them away. */
  const forget = async (id: string): Promise<void> => {
    const answer = await ask('cancel', '-x', id);
    if (answer.code !== 0) log.warn('cups.notForgotten', { request: id, code: answer.code });
  };

  /** Waits until the job is no longer open, or there is nothing to wait for. */
  const waitFor = async (id: string, patience: number): Promise<'left' | 'stuck' | 'late'> => {
    const begun = clock.elapsed();
    let inTroubleSince: number | null = null;
    for (;;) {
      const answer = await ask('lpstat', '-l', '-W', 'not-completed', '-o', name);
      const job = answer.code === 0 ? jobIn(answer.stdout, id) : [];
      if (job === null) return 'left';
      if (isStuck(job)) return 'stuck';
      // Who sees to the printer in time has the whole of it again for the next trouble.
      inTroubleSince = TROUBLE.has(await state()) ? (inTroubleSince ?? clock.elapsed()) : null;
      const inTrouble = inTroubleSince === null ? 0 : clock.elapsed() - inTroubleSince;
      if (clock.elapsed() - begun >= patience || inTrouble >= PATIENCE_IN_TROUBLE) return 'late';
      await pause(BETWEEN_LOOKS);
    }
  };

  const follow = async (id: string, patience: number): Promise<End> => {
    const ended = await waitFor(id, patience);
    if (ended === 'left') {
      // Where CUPS keeps no history there is nothing to read: it left the queue, which is all that can be known.
      const givenUp = endOf(await ask('cancel', id)) === 'given-up';
      return { outcome: givenUp ? failure('aborted') : success(null), open: false };
    }
    const open = !(await callBack(id));
    return { outcome: failure(ended === 'stuck' ? 'aborted' : 'timed-out'), open };
  };
  const isMarked = async (id: string, job: string): Promise<boolean> => {
    try {
      await spool.markOpen(id, job);
      return true;
    } catch (error) {
      log.error('cups.notMarked', error);
      return false;
    }
  };

  return {
    takes: 'pdf',
    state,
    async print(job) {
      const taken = await submit(job);
      if (!taken.ok) return taken;
      const id = taken.value;
      if (id === null) {
        log.warn('cups.noRequestId');
        job.onAccepted();
        return success(null);
      }
      if (!(await isMarked(id, job.id))) {
        // Nobody would call it back after a power cut: it is not left there. What is out by now is out.
        const end = endOf(await ask('cancel', id));
        if (job.secret === true) await forget(id);
        return end === 'completed' ? success(null) : failure('aborted');
      }
      job.onAccepted();
      const { outcome, open } = await follow(id, patienceFor(job));
      if (job.secret === true) await forget(id);
      // What could not be called back keeps its mark for the next start.
      if (!open) await spool.markClosed(id).catch((error: unknown) => log.error('cups.markStays', error));
      return outcome;
    },
  };
}

interface OpenMark {
  readonly id: string;
  readonly job: string | null;
}

/**
 * Calls back what an earlier run left in the queues: yesterday's slips never come out in the morning. A job that could not be
 * called back (CUPS not up yet) keeps its mark, for `again` and for the next start.
 */
export async function callBackOpenJobs(run: RunCommand, spool: PrintSpool, log: Logger): Promise<CalledBack> {
  /** A mark that cannot be read still tells its request. */
  const jobOf = (id: string): Promise<string | null> =>
    spool.jobOf(id).catch((error: unknown) => {
      log.error('cups.markUnread', error);
      return null;
    });
  const callBackMark = async (id: string): Promise<'back' | 'gone' | 'not-asked'> => {
    try {
      const { code, stderr } = await run('cancel', [id], { timeout: ANSWER });
      if (code !== 0 && !GONE.test(stderr)) return 'not-asked';
      // The next start finds a mark that stays, and that its job is gone.
      await spool.markClosed(id).catch((error: unknown) => log.error('cups.markStays', error));
      return code === 0 ? 'back' : 'gone';
    } catch (error) {
      log.error('cups.callBack', error);
      return 'not-asked';
    }
  };
  const callBackMarks = async (marks: readonly OpenMark[]): Promise<CalledBack> => {
    const jobs: string[] = [];
    const notAsked: OpenMark[] = [];
    for (const mark of marks) {
      const became = await callBackMark(mark.id);
      if (became === 'not-asked') notAsked.push(mark);
      if (became === 'back' && mark.job !== null) jobs.push(mark.job);
    }
    const left = notAsked.flatMap(({ job }) => job ?? []);
    if (notAsked.length === 0) return { jobs, left };
    return {
      jobs,
      left,
      async again() {
        const stay: OpenMark[] = [];
        // A scheduler that counts anew gives the number to a job of this run, which is left alone.
        for (const mark of notAsked) if ((await jobOf(mark.id)) === mark.job) stay.push(mark);
        return callBackMarks(stay);
      },
    };
  };
  const marks: OpenMark[] = [];
  for (const id of await spool.open()) marks.push({ id, job: await jobOf(id) });
  return callBackMarks(marks);
}
