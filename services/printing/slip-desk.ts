import { failure, success, type Result } from '#core/basics/result.ts';
import type { JobState, PaperSize } from '#core/contract/shapes.ts';
import type { ContentStore } from '#services/content/content-store.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { NoticeBoard } from '#services/diagnostics/notices.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Ids } from '#services/environment/ids.ts';
import type { SettingsStore } from '#services/settings/settings-store.ts';
import { buildDocument } from './build-document.ts';
import type { PrintDesk, PrintRequest, SlipProblem } from './print-desk.ts';
import { createPrintLine } from './print-line.ts';
import { createPrintTokens } from './print-tokens.ts';
import type { PrinterFactory } from './printer-factory.ts';
import { createPrinterWatch } from './printer-watch.ts';
import type { Printer } from './printer.ts';
import type { Rasteriser } from './rasteriser.ts';
import { createSheetDesk } from './sheet-desk.ts';
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
  readonly id: string;
  readonly paper: PaperSize;
  readonly ticket: SlipTicket;
  state: JobState;
  /** Settles once: when the spooler took the slip, or when it is clear that it never will. */
  answer: Promise<Result<null, SlipProblem>>;
}

/** Jobs whose ids are still known: a page that asks again gets the same answer, not a second slip. */
const JOBS_REMEMBERED = 200;

/** A thermal head has a roll under it, whatever was said of paper when another printer stood there. */
function paperOf({ takes }: Printer, said: PaperSize): PaperSize {
  return takes === 'raster' && !said.startsWith('roll') ? 'roll-80' : said;
}

/** The desk of one kiosk: one printer, for slips and for papers of the office. */
export function createPrintDesk(options: PrintDeskOptions): PrintDesk {
  const { content, settings, rasteriser, printers, clock, ids, log, notices } = options;
  const tokens = createPrintTokens(clock, ids);
  const limits = createSlipLimits(clock);
  const watch = createPrinterWatch({ settings, printers, clock, log });
  const line = createPrintLine({ rasteriser, tokens, watch, log });
  const jobs = new Map<string, Job>();
  const listeners: ((job: string, state: JobState) => void)[] = [];

  const tell = (job: string, state: JobState): void => {
    for (const listener of listeners) listener(job, state);
  };
  const sheets = createSheetDesk({ settings, watch, line, log, onState: tell });

  const become = (job: Job, state: JobState): void => {
    if (job.state === state) return;
    job.state = state;
    if (state === 'failed') job.ticket.giveBack();
    log.info('slip.job', { job: job.id, state });
    tell(job.id, state);
  };

  const begin = (request: PrintRequest): Result<Job, SlipProblem> => {
    const { office, paper: inPrinter } = settings.read();
    const printer = watch.printer();
    if (printer === null) return failure('no-printer');
    const paper = paperOf(printer, inPrinter);
    const pack = content.pack();
    if (pack === null) return failure('content-missing');
    const about = request.kind === 'slip' ? request.procedure : request.script;
    const printedAt = new Date(clock.now()).toISOString();
    const document = buildDocument(request, { pack, office, paper, printedAt });
    if (!document.ok) {
      // A procedure that is there but may not be printed has a QR that leads where it must not.
      if (pack.procedures.some(({ id }) => id === about)) notices.add('content-problem', about);
      return document;
    }
    const admitted = limits.admit(request.visit);
    if (!admitted.ok) return admitted;
    const ticket = admitted.value;
    const job: Job = { id: request.job, paper, ticket, state: 'waiting', answer: Promise.resolve(success(null)) };
    jobs.set(job.id, job);
    for (const old of [...jobs.keys()].slice(0, -JOBS_REMEMBERED)) jobs.delete(old);
    job.answer = line.send({ id: job.id, about, document: document.value, printer, become: (state) => become(job, state) });
    return success(job);
  };

  return {
    ...sheets,
    async print(request) {
      const known = jobs.get(request.job);
      const job = known === undefined ? begin(request) : success(known);
      if (!job.ok) return job;
      const answer = await job.value.answer;
      return answer.ok ? success({ state: job.value.state, paper: job.value.paper }) : answer;
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
