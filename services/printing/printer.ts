import type { Result } from '#core/basics/result.ts';
import type { PrinterState } from '#core/contract/shapes.ts';
import type { Paper } from '#core/slip/printed.ts';
import type { Drawn } from './rasteriser.ts';

/** One way of getting paper out. Nothing here can say "printed": `sent` means the spooler took it. */
export interface Printer {
  /** What it can make paper of: a PDF, or the dots of one strip of a roll. */
  readonly takes: 'pdf' | 'raster';
  /** Nothing real ever comes out of it: what it takes is no paper, and is not counted. */
  readonly air?: true;
  state(): Promise<PrinterState>;
  print(job: PrinterJob): Promise<Result<null, PrinterProblem>>;
}

export interface PrinterJob {
  readonly id: string;
  /** Title in the spooler: fixed words and the procedure id. */
  readonly title: string;
  readonly paper: Paper;
  /** Whether nothing of it may be kept once it is out: not by the system's queue either. */
  readonly secret?: boolean;
  /** A paper of the office: it has many pages, and somebody of the office sees to the tray. */
  readonly ofOffice?: boolean;
  /** The document as this printer takes it, with its own size, which a roll printer must be told. */
  readonly drawn: Drawn;
  /** Called once the spooler has taken the job, while `print` goes on following it to its end. */
  readonly onAccepted: () => void;
}

/**
 * `refused`: never taken. `timed-out`: taken, did not come out in time and was called back. `aborted`: given up by the spooler.
 * `interrupted`: taken, and the printer reported trouble before the end, so that a part of it may hang from the printer.
 */
export type PrinterProblem = 'refused' | 'timed-out' | 'aborted' | 'interrupted';

/** Printers the system knows, for the staff's choice. */
export interface PrinterDirectory {
  list(): Promise<readonly { readonly name: string; readonly label: string }[]>;
}
