import { BrowserWindow, type Session, type WebContents, type WebContentsPrintOptions } from 'electron';
import { SECOND } from '#core/basics/durations.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { Printer, PrinterJob, PrinterProblem } from '#services/printing/printer.ts';
import type { PrinterFactory } from '#services/printing/printer-factory.ts';
import { printOptions } from './windows.ts';

/** Longest wait for the spooler to take a job: with some settings the callback never comes. */
const PATIENCE = 60 * SECOND;
const MICRONS_PER_MILLIMETRE = 1000;

/** A roll is told its own length; A4 goes by its name, turned where the paper is broad: a driver knows no sheet that is 297 mm wide. */
function pageOf({ paper, drawn }: PrinterJob): Pick<WebContentsPrintOptions, 'pageSize' | 'landscape'> {
  if (paper === 'a4' || paper === 'a4-landscape') return { pageSize: 'A4', landscape: paper === 'a4-landscape' };
  return {
    pageSize: {
      width: Math.round(drawn.widthMillimetres * MICRONS_PER_MILLIMETRE),
      height: Math.round(drawn.heightMillimetres * MICRONS_PER_MILLIMETRE),
    },
  };
}

/** Prints a finished PDF without a dialog. The page size is always given: without it a receipt printer gets A4. */
export function printSilently(contents: WebContents, name: string, job: PrinterJob): Promise<Result<null, PrinterProblem>> {
  return new Promise((done) => {
    const timer = setTimeout(() => done(failure('timed-out')), PATIENCE);
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
      (accepted) => {
        clearTimeout(timer);
        if (accepted) job.onAccepted();
        done(accepted ? success(null) : failure('refused'));
      },
    );
  });
}

interface FactoryOptions {
  readonly session: Session;
  /** All but the system's printers are the same on both hosts. */
  readonly others: PrinterFactory;
  readonly list: () => Promise<readonly { readonly name: string; readonly displayName: string }[]>;
}

/** Printers of the Electron host: the system's, by silent print. Electron cannot know their state. */
export function createSilentPrinters({ session, others, list }: FactoryOptions): PrinterFactory {
  const open = (name: string): Printer => ({
    takes: 'pdf',
    state: async () => 'unknown',
    async print(job) {
      const { pdf } = job.drawn;
      if (pdf === null) return failure('refused');
      const window = new BrowserWindow(printOptions(session));
      try {
        await window.loadURL(`data:application/pdf;base64,${Buffer.from(pdf).toString('base64')}`);
        return await printSilently(window.webContents, name, job);
      } catch {
        // The viewer could not open the document: nothing reached the printer.
        return failure('refused');
      } finally {
        window.destroy();
      }
    },
  });
  return {
    open: (choice) => (choice.kind === 'system' ? open(choice.name) : others.open(choice)),
    list: async () => (await list()).map((printer) => ({ name: printer.name, label: printer.displayName })),
  };
}
