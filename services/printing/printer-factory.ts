import type { PrinterChoice } from '#core/contract/shapes.ts';
import type { TakenBack } from './journal/print-journal.ts';
import type { Printer, PrinterDirectory } from './printer.ts';

export interface CalledBack extends TakenBack {
  /** Asks once more for what is left, and for nothing else. Absent where nothing is. */
  readonly again?: () => Promise<CalledBack>;
}

/** Makes the printer staff chose. Each host brings its own: CUPS on the web host, silent print under Electron. */
export interface PrinterFactory extends PrinterDirectory {
  /** Null where slips are shown on the screen only. */
  open(choice: PrinterChoice): Printer | null;
  /** Takes back what an earlier run of the program left in queues. Absent where no printer can be asked for it. */
  takeBack?(): Promise<CalledBack>;
}
