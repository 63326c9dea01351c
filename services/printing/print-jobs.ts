import { failure, success, type Result } from '#core/basics/result.ts';
import { type JobState, type PaperSize, paperSize } from '#core/contract/shapes.ts';
import type { JobAnswer, JobKind, JobOutcome, JobPaper, JobProblem } from '#core/printing/job.ts';
import type { JobEntry } from '#core/printing/journal.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { PrintJournal } from './journal/print-journal.ts';
import type { PrintLine } from './print-line.ts';
import type { PrinterWatch } from './printer-watch.ts';
import type { Printer } from './printer.ts';

/** What is known of the printer a job goes to. */
export type OwnWatch = Pick<PrinterWatch, 'attend' | 'state'>;

/** A job that may be printed as soon as it is written down. */
export interface PreparedJob {
  readonly kind: JobKind;
  /** Id of content or a fixed word: for the journal. */
  readonly about: string;
  /** The same for the printer's queue and for staff, where that is told closer. */
  readonly of?: string;
  readonly paper: JobPaper;
  readonly document: PrintedDocument;
  readonly printer: Printer;
  /** Of that printer. */
  readonly watch: OwnWatch;
  readonly secret?: boolean;
  /** It did not come out, so it does not count against anybody's limit. */
  readonly giveBack?: () => void;
}

export interface Printed {
  readonly state: JobState;
  readonly paper: JobPaper;
}

/** All jobs, of visitors and of staff, each under the id its page made. */
export interface PrintJobs {
  /**
   * Prints what `prepare` makes, or answers what became of it: a job that is known is printed again only if somebody wished so (`answer`), also
   * after a restart of the program. `prepare` runs at once, before anything is waited for.
   */
  print<Problem extends string>(
    job: string,
    prepare: () => Result<PreparedJob, Problem>,
  ): Promise<Result<Printed, Problem | 'printer-failed'>>;
  answer(
    job: string,
    answer: JobAnswer,
  ): Promise<Result<{ readonly state: JobState }, 'unknown-job' | 'still-printing' | 'storage-failed'>>;
}

export interface PrintJobsParts {
  readonly journal: PrintJournal;
  readonly line: PrintLine;
  readonly log: Logger;
  readonly onState: (job: string, state: JobState, paper: JobPaper) => void;
  /** Nothing came out, as the printer or a person says. `watch`: of the printer it went to; null where that was in an earlier run of the program. */
  readonly onFailed: (problem: JobProblem, watch: Pick<OwnWatch, 'state'> | null) => void;
}

interface Live {
  readonly kind: JobKind;
  readonly paper: JobPaper;
  readonly watch: OwnWatch;
  state: JobState;
  /** Null until the attempt is written down. */
  attempt: number | null;
  /** What was said of a test page that may still come out, until it is over: who tries a printer says it once, and goes on. */
  unheard: JobAnswer | null;
  /** Settles once: when the spooler took it, or when it is clear that it never will. */
  answer: Promise<Result<Printed, 'printer-failed'>>;
}

/** Jobs kept in mind; older ones are asked of the journal. */
const JOBS_REMEMBERED = 200;

/** What a page is told of a job whose end this program did not see. Nothing is called sent that was never taken. */
const STATE: Readonly<Record<JobOutcome, JobState>> = {
  waiting: 'failed',
  sent: 'sent',
  'came-out': 'sent',
  failed: 'failed',
  'called-back': 'failed',
  refused: 'failed',
};

/** The slip's paper, as the page of a visitor knows it. */
export function slipPaper(paper: JobPaper): PaperSize {
  const known = paperSize.safeParse(paper);
  return known.success ? known.data : 'a5';
}

export function createPrintJobs({ journal, line, log, onState, onFailed }: PrintJobsParts): PrintJobs {
  const live = new Map<string, Live>();

  const isWished = (entry: JobEntry | null): boolean => entry !== null && entry.said === 'again' && !entry.open;

  /** What is known of a job that is not to be printed; null where it is. */
  const knownOf = (job: string): Promise<Result<Printed, 'printer-failed'>> | null => {
    const present = live.get(job);
    const entry = journal.find(job);
    if (present !== undefined) {
      const over = present.attempt !== null && entry?.attempts === present.attempt && isWished(entry);
      return over ? null : answerOf(present);
    }
    if (entry === null || isWished(entry)) return null;
    return Promise.resolve(success({ state: STATE[entry.outcome], paper: entry.paper }));
  };
  const answerOf = async (job: Live): Promise<Result<Printed, 'printer-failed'>> => {
    const answer = await job.answer;
    return answer.ok ? success({ state: job.state, paper: job.paper }) : answer;
  };

  const noteAnswer: PrintJobs['answer'] = async (job, word) => {
    const present = live.get(job);
    if (present?.kind === 'test') present.unheard = word;
    const said = await journal.answer(job, word);
    if (present !== undefined && (said.ok || said.error !== 'still-printing')) present.unheard = null;
    if (!said.ok) return said;
    const { kind, outcome, problem } = said.value;
    log.info('print.said', { job, answer: word });
    // Of a test page staff are told on the spot what to do.
    if (word === 'again' && problem === 'not-seen' && kind !== 'test') onFailed('not-seen', present?.watch ?? null);
    return success({ state: STATE[outcome] });
  };

  const send = async (id: string, job: Live, prepared: PreparedJob): Promise<Result<Printed, 'printer-failed'>> => {
    const { kind, about, of = about, paper, document, printer, watch, secret = false, giveBack } = prepared;
    const become = (state: JobState): void => {
      if (job.state === state) return;
      job.state = state;
      if (state === 'failed') giveBack?.();
      log.info('print.job', { job: id, kind, state });
      if (state === 'sent' && job.attempt !== null) void journal.heard(id, job.attempt, { kind: 'taken' });
      onState(id, state, paper);
    };
    const begun = await journal.begin({ job: id, kind, about, paper, ...(printer.air === true ? { air: true } : {}) });
    if (!begun.ok) {
      giveBack?.();
      const entry = journal.find(id);
      if (begun.error === 'not-wished' && entry !== null) {
        job.state = STATE[entry.outcome];
        return success({ state: job.state, paper });
      }
      // What is not written down could come out tomorrow, or twice: it is not given away.
      log.warn('print.notKept', { job: id });
      return failure('printer-failed');
    }
    const { attempts } = begun.value;
    job.attempt = attempts;
    const ended = (problem: JobProblem | null): void => {
      void journal.heard(id, attempts, { kind: 'ended', problem }).then(() => {
        if (job.unheard !== null) void noteAnswer(id, job.unheard);
      });
      if (problem !== null) onFailed(problem, watch);
    };
    const sent = await line.send({
      id,
      about: of,
      document,
      printer,
      watch,
      secret,
      become,
      ended,
    });
    return sent.ok ? success({ state: job.state, paper }) : sent;
  };

  return {
    print(job, prepare) {
      const known = knownOf(job);
      if (known !== null) return known;
      const prepared = prepare();
      if (!prepared.ok) return Promise.resolve(prepared);
      const begun: Live = {
        kind: prepared.value.kind,
        paper: prepared.value.paper,
        watch: prepared.value.watch,
        state: 'waiting',
        attempt: null,
        unheard: null,
        answer: Promise.resolve(failure('printer-failed')),
      };
      live.set(job, begun);
      for (const old of [...live.keys()].slice(0, -JOBS_REMEMBERED)) live.delete(old);
      begun.answer = send(job, begun, prepared.value).then((answer) => {
        // Never written down, so not known: it may be asked for again under its id.
        if (begun.attempt === null && !answer.ok) live.delete(job);
        return answer;
      });
      return answerOf(begun);
    },
    answer: noteAnswer,
  };
}
