import { MINUTE, SECOND } from '#core/basics/durations.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { PrintJournal } from './journal/print-journal.ts';
import type { CalledBack, PrinterFactory } from './printer-factory.ts';

/** In the morning the scheduler comes up seconds after the kiosk, and prints at once what it finds. Each wait is this much longer than the last. */
export const SOONEST = 2 * SECOND;
export const LATEST = MINUTE;

/** A queue that hangs does not keep the program from ending. */
const PATIENCE = 5 * SECOND;

export interface Recovery {
  /** Resolves when everything that could be asked at once was, and is written. */
  readonly begun: Promise<void>;
  /** Nothing is asked any more; resolves when what is being asked has answered, or takes its time. */
  close(): Promise<void>;
}

export interface RecoveryOptions {
  readonly journal: PrintJournal;
  readonly printers: Pick<PrinterFactory, 'takeBack'>;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Of a run that leaves the queues alone. */
export const NOTHING_TO_RECOVER: Recovery = { begun: Promise.resolve(), close: async () => {} };

/** Settles what an earlier run left under way, as soon as the queues can be asked for it: yesterday's slips never come out in the morning. */
export function startRecovery({ journal, printers, clock, log }: RecoveryOptions): Recovery {
  const told = (error: unknown): void => log.error('journal.recover', error);
  let closed = false;
  let stop = (): void => {};
  let asking: Promise<void> = Promise.resolve();

  const ask = async (takeBack: () => Promise<CalledBack>, among?: readonly string[]): Promise<CalledBack> => {
    let found: CalledBack = { jobs: [], left: [] };
    await journal.recover(async () => {
      found = await takeBack();
      return found;
    }, among);
    return found;
  };
  const later = ({ again, left }: CalledBack, wait: number): void => {
    if (again === undefined || closed) return;
    stop = clock.after(wait, () => {
      asking = ask(again, left).then((found) => later(found, Math.min(wait + SOONEST, LATEST)), told);
    });
  };
  const begun = ask(async () => (await printers.takeBack?.()) ?? { jobs: [], left: [] }).then(
    (found) => later(found, SOONEST),
    told,
  );
  return {
    begun,
    async close() {
      closed = true;
      stop();
      const answered = Promise.all([begun, asking]);
      await new Promise<void>((resolve) => {
        const enough = clock.after(PATIENCE, resolve);
        void answered.then(() => {
          enough();
          resolve();
        });
      });
    },
  };
}
