import { SECOND } from '#core/basics/durations.ts';
import { failure, success } from '#core/basics/result.ts';
import type { PrinterState } from '#core/contract/shapes.ts';
import type { VirtualPlay } from '#core/settings/virtual-plays.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Printer, PrinterJob } from './printer.ts';

/** How long a slip takes to come out, how long a slow printer lets one wait before it takes it, and then until it is out. */
export const COMES_OUT = 1.5 * SECOND;
export const SLOW_TO_TAKE = 3 * SECOND;
export const SLOW_TO_PRINT = 30 * SECOND;

/** Sheets that are remembered: a long training costs no memory. */
const SHEETS_REMEMBERED = 10;

/** One sheet that would have come out. `half`: the paper ended in the middle. `cut`: its right side is missing. `blank`: nothing is on it. */
export interface VirtualSheet {
  readonly job: string;
  readonly looks: 'whole' | 'half' | 'cut' | 'blank';
}

export interface VirtualPrinter extends Printer {
  /** The newest last. Nothing secret is among them, and of none what stood on it. */
  readonly sheets: readonly VirtualSheet[];
}

export interface VirtualPrinterOptions {
  readonly plays: VirtualPlay;
  readonly clock: Clock;
}

/** Faults a printer knows of itself before it takes anything. */
const STANDING: Readonly<Partial<Record<VirtualPlay, PrinterState>>> = {
  cover: 'cover',
  offline: 'offline',
  'spool-full': 'error',
};

const LOOKS: Readonly<Partial<Record<VirtualPlay, VirtualSheet['looks']>>> = {
  'out-of-paper': 'half',
  'wrong-width': 'cut',
  reversed: 'blank',
};

/**
 * A printer of air, for tests, demonstrations and training: nothing real ever comes out. It plays one fault as printers do, on the
 * clock it is given, and remembers for a while what would have come out and how it looks, but no copy of it. It is mended by choosing another play, which makes a new one.
 */
export function createVirtualPrinter({ plays, clock }: VirtualPrinterOptions): VirtualPrinter {
  const sheets: VirtualSheet[] = [];
  let state: PrinterState = STANDING[plays] ?? 'ready';
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      clock.after(milliseconds, resolve);
    });
  const comesOut = ({ id, secret }: PrinterJob): void => {
    if (secret === true) return;
    sheets.push({ job: id, looks: LOOKS[plays] ?? 'whole' });
    sheets.splice(0, sheets.length - SHEETS_REMEMBERED);
  };
  return {
    takes: 'pdf',
    air: true,
    sheets,
    state: async () => state,
    async print(job) {
      // A cover that is open, a cable that is out, a queue that is full: nothing is taken, so nothing can come out later.
      if (state !== 'ready') return failure('refused');
      if (plays === 'slow') await wait(SLOW_TO_TAKE);
      job.onAccepted();
      await wait(plays === 'slow' ? SLOW_TO_PRINT : COMES_OUT);
      comesOut(job);
      if (plays === 'duplicate') comesOut(job);
      if (plays !== 'out-of-paper') return success(null);
      state = 'no-paper';
      return failure('interrupted');
    },
  };
}
