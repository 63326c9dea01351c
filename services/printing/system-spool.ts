import type { Result } from '#core/basics/result.ts';
import type { PrinterState } from '#core/contract/shapes.ts';
import type { CalledBack } from './printer-factory.ts';
import type { PrinterDirectory, PrinterJob, PrinterProblem } from './printer.ts';

/**
 * What the system knows of its printers and of what waits for them, beside whoever gives it jobs: a program that hands a document to the
 * system by other means (a browser's silent print) learns from here what became of it.
 */
export interface SystemSpool extends PrinterDirectory {
  state(name: string): Promise<PrinterState>;
  /** Call before a job is given to the printer of that name: it is marked, so that the next start calls it back. Rejects where it cannot be marked. */
  attend(name: string, job: Pick<PrinterJob, 'id' | 'title'>): Promise<AttendedJob>;
  /** Calls back what an earlier run left there. */
  takeBack(): Promise<CalledBack>;
}

/** One job, known by its own name and by nothing else. */
export interface AttendedJob {
  /** The name under which it must be given to the system. */
  readonly document: string;
  /** Follows it to its end once it was taken, and calls back what does not come out. `patience` in milliseconds. */
  follow(patience: number): Promise<Result<null, PrinterProblem>>;
  /** Takes it out of the queue, where it is there. Where it is not it may still come: its mark stays for the next start. */
  callBack(): Promise<void>;
  /** It was never taken: there is nothing to call back. */
  drop(): Promise<void>;
}
