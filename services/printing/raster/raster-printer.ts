import { SECOND } from '#core/basics/durations.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { PrinterState } from '#core/contract/shapes.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Printer, PrinterProblem } from '../printer.ts';
import type { Bitmap } from './bitmap.ts';
import { bands, FEED_AND_CUT, filling, INITIALISE } from './escpos.ts';
import { interview } from './interview.ts';
import { TROUBLE } from './status.ts';
import { toBitmap } from './to-bitmap.ts';
import type { OpenWire, Wire } from './wire.ts';

/** From the open line to the last word: a slip of 25 cm takes the slowest printer five seconds. */
export const DEADLINE = 30 * SECOND;
/** Rows a second of the slowest head, 60 mm: until it can be through, paper may still run out. */
const SLOWEST = 480;
const BETWEEN_LOOKS = 300;
/** Looks in a row that nothing came of, until it is not asked between bands any more: each holds the slip for as long as an answer may take. */
const SILENT_LOOKS = 3;

/** One call at the printer, which has to be through in time. */
interface Turn {
  readonly wire: Wire;
  readonly late: () => boolean;
  /** All of it was taken: when time is over the line is let go, not cut, so that what is under way still gets there. */
  readonly spare: () => void;
}

export interface RasterPrinterOptions {
  readonly open: OpenWire;
  readonly clock: Clock;
  readonly log: Logger;
}

/**
 * A thermal printer that is spoken to straight: dots there, its own word of how it is back. One that never answers prints all the same and
 * is `unknown`; one that answered before is asked on until the slip can be out. From when it has the whole slip, only what it says itself can
 * make the slip one that did not come out.
 */
export function createRasterPrinter({ open, clock, log }: RasterPrinterOptions): Printer {
  let known: PrinterState = 'unknown';
  /** Bytes the printer may still be waiting for, of a band that was cut short: one band at most. */
  let waitsFor = 0;
  let jobs = 0;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      clock.after(milliseconds, resolve);
    });

  /** Opens the line for some work. Null: nobody is there. */
  const withWire = async <Value>(work: (turn: Turn) => Promise<Value>): Promise<Value | null> => {
    const opened = await open();
    if (!opened.ok) {
      known = opened.error;
      return null;
    }
    const wire = opened.value;
    let isLate = false;
    let isSpared = false;
    const cancel = clock.after(DEADLINE, () => {
      isLate = true;
      if (isSpared) void wire.close();
      else wire.cut();
    });
    try {
      return await work({ wire, late: () => isLate, spare: () => (isSpared = true) });
    } finally {
      cancel();
      await wire.close();
    }
  };

  const send = async (
    { wire, late, spare }: Turn,
    bitmap: Bitmap,
    onAccepted: () => void,
  ): Promise<Result<null, PrinterProblem>> => {
    let silent = 0;
    let wasSilent = false;
    const look = async (): Promise<PrinterState> => {
      let state = await interview(wire, clock);
      if (TROUBLE.has(state) && wasSilent) {
        // An answer that was waited for in vain may have come now, and been taken for one to another question: it has to say so again.
        await pause(BETWEEN_LOOKS);
        state = await interview(wire, clock);
      }
      silent = state === 'unknown' ? silent + 1 : 0;
      wasSilent ||= silent > 0;
      // Busy, it may not answer; that makes nothing unknown that was known.
      if (state !== 'unknown') known = state;
      return state;
    };
    const stopped = (): Result<null, PrinterProblem> => {
      // What has not gone yet must not come out once paper is in again.
      wire.cut();
      return failure(late() && !TROUBLE.has(known) ? 'timed-out' : 'interrupted');
    };
    const whole = (): Result<null, PrinterProblem> => {
      waitsFor = 0;
      return success(null);
    };
    known = await interview(wire, clock);
    if (TROUBLE.has(known)) return failure('refused');
    const talks = known !== 'unknown';
    const before = waitsFor > 0 ? [filling(waitsFor)] : [];
    const parts = bands(bitmap);
    // So it is from the first byte on, until all of the slip is known to have gone.
    waitsFor = Math.max(waitsFor, ...parts.map(({ length }) => length));
    for (const part of [...before, INITIALISE, ...parts]) {
      if (!(await wire.write(part))) return stopped();
      if (talks && silent < SILENT_LOOKS) await look();
      if (TROUBLE.has(known)) return stopped();
    }
    if (!(await wire.write(FEED_AND_CUT))) return stopped();
    spare();
    onAccepted();
    if (!talks) return whole();
    const out = clock.elapsed() + (bitmap.height / SLOWEST) * SECOND;
    for (;;) {
      const state = await look();
      if (TROUBLE.has(state)) return stopped();
      // Said to have failed, a slip that lies there would be printed a second time: silence and a closed line say nothing of it.
      if (late() || wire.state() === 'broken') return success(null);
      // Where it has closed its side it cannot be asked any more, and took everything.
      if (clock.elapsed() >= out && (state !== 'unknown' || wire.state() === 'half')) return whole();
      await pause(BETWEEN_LOOKS);
    }
  };

  return {
    takes: 'raster',
    // While a slip is coming out the line is taken, and what is known is as new as can be.
    state: () =>
      jobs > 0
        ? Promise.resolve(known)
        : inTurn(async () => {
            known = (await withWire(({ wire }) => interview(wire, clock))) ?? known;
            return known;
          }),
    async print({ drawn, onAccepted }) {
      const bitmap = toBitmap(drawn);
      if (!bitmap.ok) {
        log.warn('raster.noDots', { problem: bitmap.error });
        return failure('refused');
      }
      jobs += 1;
      try {
        const sent = await inTurn(() => withWire((turn) => send(turn, bitmap.value, onAccepted)));
        return sent ?? failure('refused');
      } finally {
        jobs -= 1;
      }
    },
  };
}
