import { SECOND } from '#core/basics/durations.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { PaperSize } from '#core/contract/shapes.ts';
import { saidOffice } from '#core/opening/said-hours.ts';
import { isTrouble } from '#core/printing/trouble.ts';
import { PRINTER_USES } from '#core/settings/printers.ts';
import type { ContentStore } from '#services/content/content-store.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { NoticeBoard } from '#services/diagnostics/notices.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Ids } from '#services/environment/ids.ts';
import type { SettingsStore } from '#services/settings/settings-store.ts';
import { buildDocument } from './build-document.ts';
import type { PrintDesk, PrintRequest, SlipProblem } from './print-desk.ts';
import type { PrintJournal } from './journal/print-journal.ts';
import { createKioskPrinters } from './kiosk-printers.ts';
import { createPrintJobs, slipPaper, type PreparedJob } from './print-jobs.ts';
import { createPrintLine } from './print-line.ts';
import { createPrintTokens } from './print-tokens.ts';
import type { PrinterFactory } from './printer-factory.ts';
import type { Printer } from './printer.ts';
import type { Rasteriser } from './rasteriser.ts';
import { createReadFirst } from './read-first.ts';
import { NOTHING_TO_RECOVER, startRecovery } from './recovery.ts';
import { createSheetDesk } from './sheet-desk.ts';
import { createSlipLimits } from './slip-limits.ts';
import { createTestDesk } from './test-desk.ts';
import type { Twin } from './twin/twin.ts';

export interface PrintDeskOptions {
  readonly content: ContentStore;
  readonly settings: SettingsStore;
  readonly rasteriser: Rasteriser;
  readonly twin: Twin;
  readonly printers: PrinterFactory;
  /** Device files of printers that are there; without it none are looked for. */
  readonly devices?: () => Promise<readonly string[]>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Logger;
  readonly notices: NoticeBoard;
  /** Always told: a desk without one would print a job again after a restart, and count nothing. */
  readonly journal: PrintJournal;
  /** Whether what an earlier run left under way is settled now; else a later run does. */
  readonly settle?: boolean;
}

/** A thermal head has a roll under it, whatever was said of paper when another printer stood there. */
function paperOf({ takes }: Printer, said: PaperSize): PaperSize {
  return takes === 'raster' && !said.startsWith('roll') ? 'roll-80' : said;
}

/** A printer that has not answered after so long is not waited for by whoever stands there. */
const PATIENCE = 5 * SECOND;

/** The desk of one kiosk: a printer for slips, and one for papers of the office, which may be the same. */
export function createPrintDesk(options: PrintDeskOptions): PrintDesk {
  const {
    content,
    settings,
    rasteriser,
    twin,
    printers,
    devices = async () => [],
    clock,
    ids,
    log,
    notices,
    journal,
    settle = true,
  } = options;
  const tokens = createPrintTokens(clock, ids);
  const limits = createSlipLimits(clock);
  const both = createKioskPrinters({ settings, printers, clock, log });
  const watch = both.watch('slips');
  const readFirst = createReadFirst({ twin, portals: () => content.pack()?.portals ?? [], notices, log });
  const line = createPrintLine({ rasteriser, tokens, readFirst, log });
  const listeners: Parameters<PrintDesk['onJob']>[0][] = [];
  const jobs = createPrintJobs({
    journal,
    line,
    log,
    onState(job, state, paper) {
      for (const listener of listeners) listener(job, state, paper);
    },
    onFailed(problem, own) {
      // A printer that says what is wrong with it is seen by staff as long as it says so; of one that does not, this is all they hear. What was
      // unfit to be printed has a notice of its own.
      if (problem !== 'unfit' && !isTrouble(own?.state() ?? 'unknown')) notices.add('print-failed', problem);
    },
  });
  const sheets = createSheetDesk({ settings, printers: both, line, jobs, log });
  const tests = createTestDesk({ content, settings, printers: both, jobs, clock });

  // At once, whatever printer is chosen now.
  const recovery = settle ? startRecovery({ journal, printers, clock, log }) : NOTHING_TO_RECOVER;

  const prepare = (request: PrintRequest): Result<PreparedJob, SlipProblem> => {
    const { office, hours, paper: inPrinter } = settings.read();
    const printer = watch.printer();
    if (printer === null) return failure('no-printer');
    const paper = paperOf(printer, inPrinter);
    const pack = content.pack();
    if (pack === null) return failure('content-missing');
    const about = request.kind === 'slip' ? request.procedure : request.script;
    const printedAt = new Date(clock.now()).toISOString();
    const document = buildDocument(request, { pack, office: saidOffice(office, hours), paper, printedAt });
    if (!document.ok) {
      // A procedure that is there but may not be printed has a QR that leads where it must not.
      if (pack.procedures.some(({ id }) => id === about)) notices.add('content-problem', about);
      return document;
    }
    const admitted = limits.admit(request.visit);
    if (!admitted.ok) return admitted;
    const { value: ticket } = admitted;
    const giveBack = (): void => ticket.giveBack();
    return success({ kind: request.kind, about, paper, document: document.value, printer, watch, giveBack });
  };

  return {
    ...sheets,
    ...tests,
    async print(request) {
      const sent = await jobs.print(request.job, () => prepare(request));
      return sent.ok ? success({ state: sent.value.state, paper: slipPaper(sent.value.paper) }) : sent;
    },
    answer: (job, answer) => jobs.answer(job, answer),
    document: (token) => tokens.take(token),
    state: (use) => both.watch(use).state(),
    look: (use) => both.watch(use).look(),
    wait: () => limits.wait(),
    known(use) {
      const asked = both.watch(use);
      return { state: asked.state(), askedAt: asked.answeredAt() };
    },
    async ask() {
      let stop = (): void => {};
      const tired = new Promise<void>((resolve) => {
        stop = clock.after(PATIENCE, resolve);
      });
      await Promise.race([tired, Promise.all(PRINTER_USES.map((use) => both.watch(use).ask()))]);
      stop();
    },
    async discover() {
      const [queues, found] = await Promise.all([printers.list(), devices()]);
      return { queues, devices: found };
    },
    printers: () => printers.list(),
    counts: (from, to) => journal.counts(from, to),
    async settled() {
      await recovery.begun;
      await journal.settled();
    },
    async close() {
      both.close();
      await recovery.close();
      await journal.settled();
    },
    onState: (listener) => both.onState(listener),
    onJob(listener) {
      listeners.push(listener);
    },
  };
}
