import type { PrinterState } from '#core/contract/shapes.ts';

/** What a printer is asked while it works: how it is, why it is offline, how much paper there is. */
export const QUESTIONS = { printer: 1, cause: 2, paper: 4 } as const;

/** Its answers, a byte each; null where none came. */
export interface Answers {
  readonly printer: number | null;
  readonly cause: number | null;
  readonly paper: number | null;
}

/** DLE EOT n: answered at once, whatever the printer is at. */
export function question(n: (typeof QUESTIONS)[keyof typeof QUESTIONS]): Uint8Array {
  return Uint8Array.of(0x10, 0x04, n);
}

/** Whether a byte can be an answer: four of its bits always are the same, which tells it from what a printer says unasked. */
export function isAnswer(byte: number): boolean {
  return (byte & 0b1001_0011) === 0b0001_0010;
}

const OFFLINE = 0b0000_1000;
const COVER_OPEN = 0b0000_0100;
const STOPPED_FOR_PAPER = 0b0010_0000;
const ERROR = 0b0100_0000;
const PAPER_ENDS = 0b0000_1100;
const PAPER_ENDED = 0b0110_0000;

/** What the answers come to. One cause is told, the one to be seen to first; a printer that says nothing is not known to be in trouble. */
export function stateOf({ printer, cause, paper }: Answers): PrinterState {
  const says = (answer: number | null, bits: number): boolean => answer !== null && (answer & bits) !== 0;
  if (printer === null && cause === null && paper === null) return 'unknown';
  if (says(cause, COVER_OPEN)) return 'cover';
  if (says(paper, PAPER_ENDED) || says(cause, STOPPED_FOR_PAPER)) return 'no-paper';
  if (says(cause, ERROR)) return 'error';
  if (says(printer, OFFLINE)) return 'offline';
  return says(paper, PAPER_ENDS) ? 'low' : 'ready';
}

/** States in which nothing comes out. */
export const TROUBLE: ReadonlySet<PrinterState> = new Set(['no-paper', 'cover', 'offline', 'error']);
