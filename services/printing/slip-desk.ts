import { failure, success, type Result } from '#core/basics/result.ts';
import type { JobState, PaperSize } from '#core/contract/shapes.ts';
import { buildSlip } from '#core/slip/build.ts';
import type { ContentStore } from '#services/content/content-store.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { NoticeBoard } from '#services/diagnostics/notices.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Ids } from '#services/environment/ids.ts';
import type { SettingsStore } from '#services/settings/settings-store.ts';
import type { PrintDesk, SlipProblem, SlipRequest } from './print-desk.ts';
import { createPrintTokens } from './print-tokens.ts';
import type { PrinterFactory } from './printer-factory.ts';
import { createPrinterWatch } from './printer-watch.ts';
import type { Printer } from './printer.ts';
import type { Rasteriser } from './rasteriser.ts';
import { createSlipLimits, type SlipTicket } from './slip-limits.ts';

export interface PrintDeskOptions {
  readonly content: ContentStore;
  readonly settings: SettingsStore;
  readonly rasteriser: Rasteriser;
  readonly printers: PrinterFactory;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly notices: NoticeBoard;
}

interface Job {
  state: JobState;
  readonly paper: PaperSize;
  answer: Promise<Result<null, SlipProblem>>;
}

/** Jobs whose ids are still known: a page that asks again gets the same answer, not a second slip. */
const JOBS_REMEMBERED = 200;

/** The desk of one kiosk: one printer, one slip after the other. */
export function createPrintDesk(options: PrintDeskOptions): PrintDesk {
  const { content, settings, rasteriser, printers, clock, ids, log, notices } = options;
  const tokens = createPrintTokens(clock, ids);
  const limits = createSlipLimits(clock);
  const watch = createPrinterWatch({ settings, printers, clock, log });
  const jobs = new Map<string, Job>();
  const listeners: ((job: string, state: JobState) => void)[] = [];

  const become = (id: string, job: Job, state: JobState): void => {
    if (job.state === state) return;
    job.state = state;
    log.info('slip.job', { job: id, state });
    for (const listener of listeners) listener(id, state);
  };

  /** From the document to the spooler. Answers when the spooler has taken it; goes on following it afterwards. */
  const send = async (request: SlipRequest, job: Job, printer: Printer, token: string): Promise<Result<null, SlipProblem>> => {
    const pdf = await rasteriser.pdf(token);
    tokens.revoke(token);
    if (!pdf.ok) {
      log.warn('slip.notDrawn', { job: request.job, problem: pdf.error });
      become(request.job, job, 'failed');
      return failure('printer-failed');
    }
    return new Promise((resolve) => {
      const onAccepted = (): void => {
        become(request.job, job, 'sent');
        resolve(success(null));
      };
      const leave = watch.attend();
      const title = `Goc So ${request.procedure}`;
      void printer
        .print({ id: request.job, title, paper: job.paper, pdf: pdf.value, onAccepted })
        .catch((error: unknown) => {
          log.error('slip.printer', error);
          return failure('aborted' as const);
        })
        .then((printed) => {
          leave();
          if (printed.ok) return onAccepted();
          log.warn('slip.notPrinted', { job: request.job, problem: printed.error });
          become(request.job, job, 'failed');
          return resolve(failure('printer-failed'));
        });
    });
  };

  const begin = (request: SlipRequest): Result<Job, SlipProblem> => {
    const { office, paper } = settings.read();
    const printer = watch.printer();
    if (printer === null) return failure('no-printer');
    const pack = content.pack();
    if (pack === null) return failure('content-missing');
    const { procedure, answers, language } = request;
    const printedAt = new Date(clock.now()).toISOString();
    const document = buildSlip({ pack, procedure, answers, office, paper, language, printedAt });
    if (!document.ok) {
      // A procedure that is there but may not be printed has a QR that leads where it must not.
      if (pack.procedures.some(({ id }) => id === procedure)) notices.add('content-problem', procedure);
      return document;
    }
    const admitted = limits.admit(request.visit);
    if (!admitted.ok) return admitted;
    const job: Job = { state: 'waiting', paper, answer: Promise.resolve(success(null)) };
    giveBackWhenFailed(request.job, admitted.value);
    job.answer = send(request, job, printer, tokens.issue(document.value));
    jobs.set(request.job, job);
    for (const old of [...jobs.keys()].slice(0, -JOBS_REMEMBERED)) jobs.delete(old);
    return success(job);
  };

  const tickets = new Map<string, SlipTicket>();
  const giveBackWhenFailed = (id: string, ticket: SlipTicket): void => {
    tickets.set(id, ticket);
  };
  listeners.push((id, state) => {
    if (state === 'failed') tickets.get(id)?.giveBack();
    if (state === 'failed') tickets.delete(id);
  });

  return {
    async print(request) {
      const known = jobs.get(request.job);
      const job = known === undefined ? begin(request) : success(known);
      if (!job.ok) return job;
      const { state, paper } = job.value;
      const answer = await job.value.answer;
      return answer.ok ? success({ state: job.value.state, paper }) : answer;
    },
    document: (token) => tokens.take(token),
    state: () => watch.state(),
    printers: () => printers.list(),
    onState: (listener) => watch.onState(listener),
    onJob(listener) {
      listeners.push(listener);
    },
  };
}
