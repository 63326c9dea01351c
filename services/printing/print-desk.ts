import type { Result } from '#core/basics/result.ts';
import type { Language } from '#core/basics/language.ts';
import type { JobState, PaperSize, PrinterState } from '#core/contract/shapes.ts';
import type { SlipDocument } from '#core/slip/document.ts';

export interface SlipRequest {
  readonly job: string;
  readonly visit: string;
  readonly procedure: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly language: Language;
}

export type SlipProblem = 'content-missing' | 'no-printer' | 'printer-failed' | 'too-soon' | 'too-many';

/** Takes requests for slips, keeps the limits, follows jobs. */
export interface PrintDesk {
  print(request: SlipRequest): Promise<Result<{ readonly state: JobState; readonly paper: PaperSize }, SlipProblem>>;
  /** The document behind a token, once. */
  document(token: string): SlipDocument | null;
  state(): PrinterState;
  printers(): Promise<readonly { readonly name: string; readonly label: string }[]>;
  onState(listener: (state: PrinterState) => void): void;
  onJob(listener: (job: string, state: JobState) => void): void;
}
