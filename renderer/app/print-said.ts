import type { PrinterState } from '#core/contract/shapes.ts';
import { isTrouble, type Trouble } from '#core/printing/trouble.ts';

/**
 * How far a job is. `held`: not sent, because the printer could not print. `sent` is all a machine can know; `out` is a person's word.
 * `still-printing`: another one is wished for while this one may still come out.
 */
export type JobPhase =
  | 'idle'
  | 'held'
  | 'printing'
  | 'sent'
  | 'out'
  | 'failed'
  | 'none'
  | 'too-soon'
  | 'too-many'
  | 'still-printing';

/** What whoever stands there is told: the job, or what is wrong with the printer, or that it works again. */
export type PrintSaid = JobPhase | Trouble | 'works-again';

/** Nothing that happens to the printer changes what is said of these. */
const SETTLED: readonly JobPhase[] = ['idle', 'out', 'none', 'too-many'];

/**
 * `troubled`: something was wrong with the printer since this job was asked for. A printer that was away for some seconds leaves what was said
 * before; one that comes back after a job was lost has it offered again.
 */
export function saidOf(phase: JobPhase, printer: PrinterState, troubled: boolean): PrintSaid {
  if (SETTLED.includes(phase)) return phase;
  if (isTrouble(printer)) return printer;
  // Of a printer that says nothing, nobody knows that it works again.
  const isWell = printer === 'ready' || printer === 'low';
  if (phase === 'held') return isWell ? 'works-again' : 'failed';
  return phase === 'failed' && troubled && isWell ? 'works-again' : phase;
}

/** How long to wait for the next slip, as it is said: nobody at the screen counts seconds. */
export type Wait = 'moment' | 'ten' | 'twenty' | 'half';

export function waitOf(seconds: number): Wait {
  if (seconds <= 5) return 'moment';
  if (seconds <= 12) return 'ten';
  return seconds <= 22 ? 'twenty' : 'half';
}
