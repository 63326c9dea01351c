import { assertNever } from '#core/basics/assert-never.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { PrinterState } from '#core/contract/shapes.ts';
import type { PrinterFactory } from './printer-factory.ts';
import type { Printer, PrinterJob, PrinterProblem } from './printer.ts';

/** What the fake does with the next jobs. `swallow` takes a job and never finishes it. */
export type FakeBehaviour = 'print' | 'refuse' | 'abort' | 'time-out' | 'interrupt' | 'swallow';

export interface FakePrinter extends Printer {
  /** Jobs that came out, in order. */
  readonly printed: readonly PrinterJob[];
  /** Jobs that were offered, whatever became of them. */
  readonly offered: readonly PrinterJob[];
  /** How often its state was asked. */
  readonly asked: number;
  become(state: PrinterState): void;
  behave(behaviour: FakeBehaviour): void;
}

/** A printer that keeps its paper in memory and fails on request. */
export function createFakePrinter(takes: Printer['takes'] = 'pdf'): FakePrinter {
  const printed: PrinterJob[] = [];
  const offered: PrinterJob[] = [];
  let state: PrinterState = 'ready';
  let behaviour: FakeBehaviour = 'print';
  let asked = 0;
  return {
    takes,
    printed,
    offered,
    get asked() {
      return asked;
    },
    become(next) {
      state = next;
    },
    behave(next) {
      behaviour = next;
    },
    async state() {
      asked += 1;
      return state;
    },
    print(job): Promise<Result<null, PrinterProblem>> {
      offered.push(job);
      if (behaviour === 'refuse') return Promise.resolve(failure('refused'));
      job.onAccepted();
      switch (behaviour) {
        case 'print':
          printed.push(job);
          return Promise.resolve(success(null));
        case 'abort':
          return Promise.resolve(failure('aborted'));
        case 'time-out':
          return Promise.resolve(failure('timed-out'));
        case 'interrupt':
          return Promise.resolve(failure('interrupted'));
        case 'swallow':
          return new Promise(() => {});
        default:
          return assertNever(behaviour);
      }
    },
  };
}

/** A factory whose every printer is the given one. */
export function createFakePrinterFactory(printer: Printer): PrinterFactory {
  return {
    open: (choice) => (choice.kind === 'none' ? null : printer),
    list: async () => [{ name: 'Fake', label: 'Fake printer' }],
  };
}
