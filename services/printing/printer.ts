import type { Result } from '#core/basics/result.ts';
import type { PrinterState } from '#core/contract/shapes.ts';
import type { Paper } from '#core/slip/printed.ts';
import type { RenderedPdf } from './rasteriser.ts';

/** One way of getting paper out. Nothing here can say "printed": `sent` means the spooler took it. */
export interface Printer {
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
  /** The document with its own size, which a roll printer must be told. */
  readonly pdf: RenderedPdf;
  /** Called once the spooler has taken the job, while `print` goes on following it to its end. */
  readonly onAccepted: () => void;
}

/** `refused`: never taken. `timed-out`: taken, did not come out in time and was called back. `aborted`: given up by the spooler. */
export type PrinterProblem = 'refused' | 'timed-out' | 'aborted';

/** Printers the system knows, for the staff's choice. */
export interface PrinterDirectory {
  list(): Promise<readonly { readonly name: string; readonly label: string }[]>;
}
