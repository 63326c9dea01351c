import { MINUTE, SECOND } from '#core/basics/durations.ts';
import type { PrinterChoice, PrinterState, Settings } from '#core/contract/shapes.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { SettingsStore } from '#services/settings/settings-store.ts';
import type { PrinterFactory } from './printer-factory.ts';
import type { Printer } from './printer.ts';

/** How often the printer is asked while a job is under way, while something is wrong with it, and while nobody needs it. */
const WHILE_PRINTING = 2 * SECOND;
const WHILE_IN_TROUBLE = 20 * SECOND;
/** So that staff hear of an empty tray before a visitor does; seldom enough for a printer that sleeps. */
export const WHILE_IDLE = 3 * MINUTE;
/** Whoever comes to a page with “In phiếu” is answered by what was heard so lately. */
export const FRESH = 5 * SECOND;

const CALM: ReadonlySet<PrinterState> = new Set(['ready', 'none', 'unknown']);

/** The chosen printer and what is known of it. */
export interface PrinterWatch {
  /** The printer of the present settings; null when there is none. */
  printer(): Printer | null;
  state(): PrinterState;
  /** Somebody may print soon: asks, unless it was asked just now. The answer is told to the listeners. */
  look(): void;
  /** When it answered last, in milliseconds UTC; null where it never did, or there is none. */
  answeredAt(): number | null;
  /** Asks it now; resolves once it has answered. */
  ask(): Promise<void>;
  /** Asks often until the returned function is called. */
  attend(): () => void;
  onState(listener: (state: PrinterState) => void): void;
  /** It is asked nothing any more, whoever wishes so. */
  close(): void;
}

export interface PrinterWatchOptions {
  readonly settings: SettingsStore;
  readonly printers: PrinterFactory;
  readonly clock: Clock;
  readonly log: Logger;
  /** Which printer of the settings it is; without it the one of slips. */
  readonly choose?: (settings: Settings) => PrinterChoice;
}

export function createPrinterWatch({
  settings,
  printers,
  clock,
  log,
  choose = ({ printer: slips }) => slips,
}: PrinterWatchOptions): PrinterWatch {
  const listeners: ((state: PrinterState) => void)[] = [];
  let chosen = '';
  let printer: Printer | null = null;
  let state: PrinterState = 'none';
  let answeredAt: number | null = null;
  let attending = 0;
  let asking = false;
  let askAgain = false;
  let closed = false;
  let askedAt = Number.NEGATIVE_INFINITY;
  let cancel: () => void = () => {};
  const waiting: (() => void)[] = [];

  const become = (next: PrinterState): void => {
    if (next === state) return;
    state = next;
    log.info('printer.changed', { state });
    for (const listener of listeners) listener(next);
  };

  const answerAll = (): void => {
    for (const answered of waiting.splice(0)) answered();
  };

  const ask = async (): Promise<void> => {
    cancel();
    if (closed) return answerAll();
    if (asking) {
      askAgain = true;
      return;
    }
    asking = true;
    askAgain = false;
    askedAt = clock.elapsed();
    const asked = printer;
    const answer = asked === null ? 'none' : await asked.state().catch(() => 'unknown' as const);
    asking = false;
    // Settings may have changed meanwhile; an answer of the old printer says nothing about the new one.
    if (asked === printer) {
      if (asked !== null) answeredAt = clock.now();
      become(answer);
    }
    answerAll();
    if (askAgain || asked !== printer) return ask();
    const wait = attending > 0 ? WHILE_PRINTING : CALM.has(state) ? WHILE_IDLE : WHILE_IN_TROUBLE;
    if (printer !== null) cancel = clock.after(wait, () => void ask());
    return undefined;
  };

  /** Settings have no bell, so every question looks whether another printer was chosen since. */
  const follow = (): void => {
    const choice = choose(settings.read());
    const key = JSON.stringify(choice);
    if (key === chosen) return;
    chosen = key;
    printer = printers.open(choice);
    answeredAt = null;
    become(printer === null ? 'none' : 'unknown');
    void ask();
  };

  follow();
  return {
    printer() {
      follow();
      return printer;
    },
    state() {
      follow();
      return state;
    },
    look() {
      follow();
      if (printer !== null && !asking && clock.elapsed() - askedAt >= FRESH) void ask();
    },
    answeredAt() {
      follow();
      return answeredAt;
    },
    ask() {
      follow();
      return new Promise((resolve) => {
        waiting.push(resolve);
        void ask();
      });
    },
    attend() {
      attending += 1;
      void ask();
      let over = false;
      return () => {
        if (over) return;
        over = true;
        attending -= 1;
        void ask();
      };
    },
    onState(listener) {
      listeners.push(listener);
    },
    close() {
      closed = true;
      cancel();
    },
  };
}
