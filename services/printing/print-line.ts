import { failure, success, type Result } from '#core/basics/result.ts';
import type { JobState } from '#core/contract/shapes.ts';
import type { JobProblem } from '#core/printing/job.ts';
import { pageOf, type PrintedDocument } from '#core/slip/printed.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { PrintTokens } from './print-tokens.ts';
import type { PrinterWatch } from './printer-watch.ts';
import type { Printer, PrinterJob, PrinterProblem } from './printer.ts';
import { refusalIn, type Drawn, type Rasteriser, type RasterProblem, type Wants } from './rasteriser.ts';
import type { ReadFirst } from './read-first.ts';

/** The way of any document from its data to the spooler. */
export interface PrintLine {
  draw(document: PrintedDocument, wants: Wants): Promise<Result<Drawn, RasterProblem>>;
  /** Answers when the spooler has taken it or never will, and goes on following it: `become` hears every change. */
  send(job: LineJob): Promise<Result<null, 'printer-failed'>>;
}

export interface LineJob {
  readonly id: string;
  /** What it is about, for the printer's queue. */
  readonly about: string;
  readonly document: PrintedDocument;
  readonly printer: Printer;
  /** Of that printer: it is asked often while it prints. */
  readonly watch: Pick<PrinterWatch, 'attend'>;
  readonly secret?: boolean;
  readonly become: (state: JobState) => void;
  /** Called once, when nothing more can become of it: null where the printer, or its queue, is done with it. */
  readonly ended: (problem: JobProblem | null) => void;
}

export interface PrintLineParts {
  readonly rasteriser: Rasteriser;
  readonly tokens: PrintTokens;
  readonly readFirst: ReadFirst;
  readonly log: Logger;
}

/** A PDF alone, to be kept or to be given to a printer that takes one. */
export const A_PDF: Wants = { pdf: true, dotsPerMillimetre: null };
/** Thermal heads have 203 dots to the inch, which is 8 to the millimetre. */
const A_RASTER: Wants = { pdf: false, dotsPerMillimetre: 8 };

export function createPrintLine({ rasteriser, tokens, readFirst, log }: PrintLineParts): PrintLine {
  const draw = async (document: PrintedDocument, wants: Wants): Promise<Result<Drawn, RasterProblem>> => {
    const token = tokens.issue(document);
    try {
      return await rasteriser.draw(token, wants);
    } catch (error) {
      log.error('slip.rasteriser', error);
      return failure('crashed');
    } finally {
      tokens.revoke(token);
    }
  };

  const give = async (
    printer: Printer,
    job: PrinterJob,
    own: Pick<PrinterWatch, 'attend'>,
  ): Promise<Result<null, PrinterProblem>> => {
    const leave = own.attend();
    try {
      return await printer.print(job);
    } catch (error) {
      log.error('slip.printer', error);
      return failure('aborted');
    } finally {
      leave();
    }
  };

  return {
    draw,
    async send({ id, about, document, printer, watch, secret = false, become, ended }) {
      const wants = printer.takes === 'raster' ? A_RASTER : A_PDF;
      const made = await draw(document, readFirst.wants(document, wants));
      const drawn = await readFirst.fit({ document, about, wants }, made);
      if (!drawn.ok) {
        log.warn('slip.notDrawn', { job: id, problem: drawn.error });
        ended(made.ok || refusalIn(made.error) !== null ? 'unfit' : 'not-drawn');
        become('failed');
        return failure('printer-failed');
      }
      return new Promise((resolve) => {
        let over = false;
        const accepted = (): void => {
          become('sent');
          resolve(success(null));
        };
        // A word that comes after the end (given up meanwhile) makes nothing sent.
        const onAccepted = (): void => {
          if (!over) accepted();
        };
        const { paper } = pageOf(document);
        const ofOffice = document.kind === 'sheet';
        const job: PrinterJob = { id, title: `Goc So ${about}`, paper, secret, ofOffice, drawn: drawn.value, onAccepted };
        void give(printer, job, watch).then((outcome) => {
          over = true;
          ended(outcome.ok ? null : outcome.error);
          if (outcome.ok) return accepted();
          log.warn('slip.notPrinted', { job: id, problem: outcome.error });
          become('failed');
          return resolve(failure('printer-failed'));
        });
      });
    },
  };
}
