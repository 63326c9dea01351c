import { BrowserWindow, type Session, type WebContents, type WebContentsPrintOptions } from 'electron';
import { SECOND } from '#core/basics/durations.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { Paper } from '#core/slip/printed.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Printer, PrinterJob, PrinterProblem } from '#services/printing/printer.ts';
import type { PrinterFactory } from '#services/printing/printer-factory.ts';
import { pagesOf, sheetPatience } from '#services/printing/sheet-patience.ts';
import type { SystemSpool } from '#services/printing/system-spool.ts';
import { viewerOptions } from './windows.ts';

/** Longest wait for the spooler to take a job, and for each page of it more: with some settings the callback never comes. */
const PATIENCE = 60 * SECOND;
const A_PAGE_MORE = 2 * SECOND;
/** The viewer draws a document after it was loaded, and nothing says when: printed too early, the paper is blank. */
const VIEWER_DRAWS = SECOND;
/** What still waits in the spooler by then does not come out: a slip belongs to somebody who stands there. */
export const PATIENCE_FOR_SLIPS = 45 * SECOND;
const MICRONS_PER_MILLIMETRE = 1000;

/** Sheets by their names, for a driver knows no sheet that is 297 mm wide: a broad page is turned. */
const SHEETS: Readonly<Partial<Record<Paper, Pick<WebContentsPrintOptions, 'pageSize' | 'landscape'>>>> = {
  a5: { pageSize: 'A5', landscape: false },
  a4: { pageSize: 'A4', landscape: false },
  'a4-landscape': { pageSize: 'A4', landscape: true },
};

/** The page size is always given, to a roll in microns: without it a receipt printer gets A4. */
function pageOf({ paper, drawn }: PrinterJob): Pick<WebContentsPrintOptions, 'pageSize' | 'landscape'> {
  const microns = (millimetres: number): number => Math.round(millimetres * MICRONS_PER_MILLIMETRE);
  return SHEETS[paper] ?? { pageSize: { width: microns(drawn.widthMillimetres), height: microns(drawn.heightMillimetres) } };
}

/** Prints a finished PDF without a dialog, on the device of that name. `refused` and `timed-out`: nothing was taken that we know of. */
export function printSilently(
  contents: WebContents,
  name: string,
  job: PrinterJob,
  log: Logger,
): Promise<Result<null, PrinterProblem>> {
  return new Promise((done) => {
    const timer = setTimeout(() => done(failure('timed-out')), PATIENCE + (pagesOf(job.drawn.pdf) - 1) * A_PAGE_MORE);
    contents.print(
      {
        silent: true,
        deviceName: name,
        ...pageOf(job),
        margins: { marginType: 'none' },
        scaleFactor: 100,
        color: false,
        printBackground: true,
        copies: 1,
      },
      (accepted, reason) => {
        clearTimeout(timer);
        if (accepted) job.onAccepted();
        else log.warn('silent.refused', { reason });
        done(accepted ? success(null) : failure('refused'));
      },
    );
  });
}

interface FactoryOptions {
  readonly session: Session;
  /** All but the system's printers are the same on both hosts. */
  readonly others: PrinterFactory;
  /** What the system knows of its printers, for Electron knows their names only. */
  readonly spool: SystemSpool;
  readonly log: Logger;
}

/** Printers of the Electron host: the system's, by silent print, followed in its spooler. */
export function createSilentPrinters({ session, others, spool, log }: FactoryOptions): PrinterFactory {
  type Outcome = Promise<Result<null, PrinterProblem>>;
  const show = async (pdf: Uint8Array, print: (contents: WebContents) => Outcome): Outcome => {
    const window = new BrowserWindow(viewerOptions(session));
    try {
      await window.loadURL(`data:application/pdf;base64,${Buffer.from(pdf).toString('base64')}`);
      await new Promise((drawn) => setTimeout(drawn, VIEWER_DRAWS));
      return await print(window.webContents);
    } catch {
      // The viewer could not open the document: nothing reached the printer.
      return failure('refused');
    } finally {
      window.destroy();
    }
  };
  const open = (name: string): Printer => ({
    takes: 'pdf',
    state: () => spool.state(name),
    async print(job) {
      const { pdf } = job.drawn;
      if (pdf === null) return failure('refused');
      const follow = await spool.attend(name);
      const taken = await show(pdf, (contents) => printSilently(contents, name, job, log));
      if (taken.ok) return follow(job.ofOffice === true ? sheetPatience(job) : PATIENCE_FOR_SLIPS);
      // Nobody said that it was taken, which is not that it was not: it must not come out later.
      if (taken.error === 'timed-out') await follow(0);
      return taken;
    },
  });
  let cleared = false;
  return {
    open(choice) {
      if (choice.kind !== 'system') return others.open(choice);
      if (!cleared) spool.callBackOpenJobs().catch((error: unknown) => log.error('silent.callBack', error));
      cleared = true;
      return open(choice.name);
    },
    list: () => spool.list(),
  };
}
