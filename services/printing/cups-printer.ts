import { failure, success, type Result } from '#core/basics/result.ts';
import { SECOND } from '#core/basics/durations.ts';
import type { PrinterState } from '#core/contract/shapes.ts';
import type { Paper } from '#core/slip/printed.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';
import { ANSWER, endOf, isGone, isStuck, jobIn, jobsIn, printersIn, requestId, type ListedPrinter } from './cups-answers.ts';
import type { PrintSpool } from './print-spool.ts';
import type { Printer, PrinterJob, PrinterProblem } from './printer.ts';
import type { CommandOutcome, RunCommand } from './run-command.ts';
import { sheetPatience } from './sheet-patience.ts';

const BETWEEN_LOOKS = SECOND;
/** When it is looked for a job that `lp` did not live to tell of, after the first look: a scheduler that hangs takes in late what it was given. */
const LOST_LOOKS = [2, 4, 8, 16, 30].map((seconds) => seconds * SECOND);
/** CUPS counts the size of a job in these. */
const KILOBYTE = 1024;

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

export interface CupsPrinterOptions {
  readonly name: string;
  /** Who the kiosk is to CUPS: whose jobs are its own. */
  readonly user: string;
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
export function createCupsPrinter({ name, user, run, spool, clock, log }: CupsPrinterOptions): Printer {
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

  /** Whether it is out of the queue. */
  const callBack = async (id: string): Promise<boolean> => {
    const { code, stderr } = await ask('cancel', id);
    if (code === 0 || isGone(stderr)) return true;
    log.warn('cups.notCancelled', { request: id, code });
    return false;
  };

  /** CUPS keeps the files of finished jobs for a day, to print them again; `-x` takes them away. */
  const forget = async (id: string): Promise<void> => {
    const answer = await ask('cancel', '-x', id);
    if (answer.code !== 0) log.warn('cups.notForgotten', { request: id, code: answer.code });
  };

  /** Requests that are known to be of a job, so that none is taken for the one that is looked for. */
  const known = new Set<string>();
  /** How many jobs are being given to the queue: what is listed may be of one of them, whose request is not known yet. */
  let giving = 0;
  /**
   * Requests `lp` was killed over before it could tell their ids, oldest first: of our own user, of the size of this job or without their document
   * yet, that nobody follows. Null where that cannot be told, for another job is being given beside the `own` ones.
   */
  const lostRequests = async ({ length }: Uint8Array, own: 0 | 1): Promise<readonly string[] | null> => {
    const answer = await ask('lpstat', '-W', 'not-completed', '-o', name);
    const marked = await spool.open();
    if (giving > own) return null;
    if (answer.code !== 0) return [];
    const size = Math.ceil(length / KILOBYTE) * KILOBYTE;
    const lost = jobsIn(answer.stdout).filter(
      (job) => job.user === user && (job.bytes === size || job.bytes === 0) && !known.has(job.id) && !marked.includes(job.id),
    );
    return lost.map(({ id }) => id);
  };
  /** Nobody waits for it any more, so that it must not come out: it is called back when it turns up, or marked for the next start. */
  const callBackLost = async (pdf: Uint8Array, { id: job, secret }: PrinterJob): Promise<void> => {
    let found = 0;
    for (const wait of LOST_LOOKS) {
      await pause(wait);
      let lost = await lostRequests(pdf, 0);
      while (lost === null) {
        await pause(BETWEEN_LOOKS);
        lost = await lostRequests(pdf, 0);
      }
      // Another search may have come first.
      const mine = lost.filter((id) => !known.has(id));
      // There were some, and there are no more.
      if (mine.length === 0 && found > 0) return;
      found += mine.length;
      for (const id of mine) known.add(id);
      for (const id of mine) {
        log.warn('cups.lostFound', { request: id });
        if (!(await callBack(id))) await spool.markOpen(id, job);
        if (secret === true) await forget(id);
      }
    }
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
    const taken = async ({ code, stdout }: CommandOutcome): Promise<Result<string | null, PrinterProblem>> => {
      const told = code === 0 ? requestId(stdout) : null;
      if (told !== null) known.add(told);
      if (code === 0) return success(told);
      log.warn('cups.refused', { code });
      if (code !== null) return failure('refused');
      // Killed, it may have handed the job over all the same: then that is followed like any other.
      const lost = (await lostRequests(pdf, 1))?.at(-1);
      if (lost !== undefined) {
        known.add(lost);
        return success(lost);
      }
      void callBackLost(pdf, job).catch((error: unknown) => log.error('cups.lost', error));
      return failure('refused');
    };
    // What is secret never lies on our disk, not for the moment either.
    if (secret === true) return await taken(await run('lp', options, { timeout: ANSWER, input: pdf }));
    const path = await spool.put(`${id}.pdf`, pdf);
    try {
      return await taken(await ask('lp', ...options, '--', path));
    } finally {
      // By now the queue may have it: what became of our own file says nothing of it.
      await spool.remove(path).catch((error: unknown) => log.error('cups.fileStays', error));
    }
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
      giving += 1;
      const taken = await submit(job).finally(() => (giving -= 1));
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
