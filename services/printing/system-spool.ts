import type { Result } from '#core/basics/result.ts';
import type { PrinterState } from '#core/contract/shapes.ts';
import type { PrinterDirectory, PrinterProblem } from './printer.ts';

/**
 * What the system knows of its printers and of what waits for them, beside whoever gives it jobs: a program that hands a document to the
 * system by other means (a browser's silent print) learns from here what became of it.
 */
export interface SystemSpool extends PrinterDirectory {
  state(name: string): Promise<PrinterState>;
  /**
   * Call before a job is given to the printer; the answer follows what was given since, to its end, and calls back what does not come out.
   * `patience` in milliseconds.
   */
  attend(name: string): Promise<(patience: number) => Promise<Result<null, PrinterProblem>>>;
  /** Calls back what an earlier run left there. */
  callBackOpenJobs(): Promise<void>;
}
