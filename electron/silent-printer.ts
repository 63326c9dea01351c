import { BrowserWindow, type Session, type WebContents, type WebContentsPrintOptions } from 'electron';
import { SECOND } from '#core/basics/durations.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { Paper } from '#core/slip/printed.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Printer, PrinterJob, PrinterProblem } from '#services/printing/printer.ts';
import type { CalledBack, PrinterFactory } from '#services/printing/printer-factory.ts';
import { pagesOf, sheetPatience } from '#services/printing/sheet-patience.ts';
import type { AttendedJob, SystemSpool } from '#services/printing/system-spool.ts';
import { viewerOptions } from './windows.ts';

/** Longest wait for the spooler to take a job, and for each page of it more: with some settings the callback never comes. */
const PATIENCE = 60 * SECOND;
const A_PAGE_MORE = 2 * SECOND;
/** Longest wait for the viewer to open a document, and then to take its name. */
export const PATIENCE_FOR_VIEWER = 15 * SECOND;
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

interface SilentPrint {
  /** Of the device. */
  readonly name: string;
  readonly job: PrinterJob;
  readonly log: Logger;
  /** What the spooler said after the time was over. */
  readonly onLate: (accepted: boolean) => void;
}

/**
 * Prints a finished PDF without a dialog, on the device of that name. `refused` and `timed-out`: nothing was taken that we know of. A word that
 * comes after that makes nothing sent.
 */
export function printSilently(
  contents: WebContents,
  { name, job, log, onLate }: SilentPrint,
): Promise<Result<null, PrinterProblem>> {
  return new Promise((done) => {
    let late = false;
    const timer = setTimeout(
      () => {
        late = true;
        done(failure('timed-out'));
      },
      PATIENCE + (pagesOf(job.drawn.pdf) - 1) * A_PAGE_MORE,
    );
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
        if (late) {
          log.warn('silent.late', { job: job.id, accepted, reason });
          return onLate(accepted);
        }
        if (accepted) job.onAccepted();
        else log.warn('silent.refused', { reason });
        return done(accepted ? success(null) : failure('refused'));
      },
    );
  });
}

/** The answer to some work, or a rejection that says that it took too long. */
async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

interface FactoryOptions {
  readonly session: Session;
  /** All but the system's printers are the same on both hosts. */
  readonly others: PrinterFactory;
  /** What the system knows of its printers, for Electron knows their names only. */
  readonly spool: SystemSpool;
  readonly log: Logger;
  /** Holds the watchdog while the browser prints: Windows looks for a printer on the thread that every page waits for. */
  readonly hold: () => () => void;
}

/** Printers of the Electron host: the system's, by silent print, followed in its spooler. */
export function createSilentPrinters({ session, others, spool, log, hold }: FactoryOptions): PrinterFactory {
  type Outcome = Promise<Result<null, PrinterProblem>>;
  /** What is printed is called in the spooler as its page is called. Without its name it could be neither followed nor called back. */
  const call = async (contents: WebContents, document: string): Promise<boolean> => {
    try {
      await within(PATIENCE_FOR_VIEWER, contents.executeJavaScript(`document.title = ${JSON.stringify(document)}`));
      return true;
    } catch (error) {
      log.error('silent.notNamed', error);
      return false;
    }
  };
  const show = async (pdf: Uint8Array, document: string, print: (contents: WebContents) => Outcome): Outcome => {
    const window = new BrowserWindow(viewerOptions(session));
    try {
      await within(PATIENCE_FOR_VIEWER, window.loadURL(`data:application/pdf;base64,${Buffer.from(pdf).toString('base64')}`));
      await new Promise((drawn) => setTimeout(drawn, VIEWER_DRAWS));
      if (!(await call(window.webContents, document))) return failure('refused');
      return await print(window.webContents);
    } catch (error) {
      // The viewer could not open the document, or not in time: nothing reached the printer.
      log.error('silent.viewer', error);
      return failure('refused');
    } finally {
      window.destroy();
    }
  };
  const attend = async (name: string, job: PrinterJob): Promise<AttendedJob | null> => {
    try {
      return await spool.attend(name, job);
    } catch (error) {
      // Nobody would call it back after a power cut: it is not given away.
      log.error('silent.notMarked', error);
      return null;
    }
  };
  const open = (name: string): Printer => ({
    takes: 'pdf',
    state: () => spool.state(name),
    async print(job) {
      const { pdf } = job.drawn;
      const attended = pdf === null ? null : await attend(name, job);
      if (pdf === null || attended === null) return failure('refused');
      // It has failed by then: it must not come out, and what was never taken needs no calling back.
      const onLate = (accepted: boolean): void =>
        void (accepted ? attended.callBack() : attended.drop()).catch((error: unknown) => log.error('silent.late', error));
      const taken = await show(pdf, attended.document, async (contents) => {
        const release = hold();
        return printSilently(contents, { name, job, log, onLate }).finally(release);
      });
      if (taken.ok) return attended.follow(job.ofOffice === true ? sheetPatience(job) : PATIENCE_FOR_SLIPS);
      // Nobody said that it was taken, which is not that it was not: it must not come out later.
      if (taken.error === 'timed-out') await attended.callBack();
      else await attended.drop();
      return taken;
    },
  });
  let clearing: Promise<CalledBack> | null = null;
  /** Once a run: what is marked later is under way. */
  const takeBack = (): Promise<CalledBack> => (clearing ??= spool.takeBack());
  return {
    takeBack,
    open(choice) {
      if (choice.kind !== 'system') return others.open(choice);
      takeBack().catch((error: unknown) => log.error('silent.callBack', error));
      return open(choice.name);
    },
    list: () => spool.list(),
  };
}
