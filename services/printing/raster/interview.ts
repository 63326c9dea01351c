import type { PrinterState } from '#core/contract/shapes.ts';
import type { Clock } from '#services/environment/clock.ts';
import { isAnswer, question, QUESTIONS, stateOf } from './status.ts';
import type { Wire } from './wire.ts';

/** A printer that can answer does so at once; who waits longer waits for one that cannot. */
export const ANSWER = 500;

/** Asks a printer how it is. `unknown`: it does not say, which many never do. */
export async function interview(wire: Wire, clock: Clock): Promise<PrinterState> {
  const ask = async (n: Parameters<typeof question>[0]): Promise<number | null> => {
    // An answer to an earlier question, come too late, would be taken for one to this.
    wire.forget();
    if (!(await wire.write(question(n)))) return null;
    const until = clock.elapsed() + ANSWER;
    for (let left = ANSWER; left > 0; left = until - clock.elapsed()) {
      const byte = await wire.read(left);
      if (byte === null || isAnswer(byte)) return byte;
    }
    return null;
  };
  const printer = await ask(QUESTIONS.printer);
  if (printer === null) return 'unknown';
  return stateOf({ printer, cause: await ask(QUESTIONS.cause), paper: await ask(QUESTIONS.paper) });
}
