import type { Result } from '#core/basics/result.ts';
import type { Language } from '#core/basics/language.ts';
import type { JobState, PaperSize, PrinterState } from '#core/contract/shapes.ts';
import type { PrintCounts } from '#core/printing/day-counts.ts';
import type { JobPaper } from '#core/printing/job.ts';
import type { ResumeCode } from '#core/resume/code.ts';
import type { PrinterUse } from '#core/settings/printers.ts';
import type { PrintedDocument } from '#core/slip/printed.ts';
import type { PrintJobs } from './print-jobs.ts';
import type { SheetDesk } from './sheet-desk.ts';
import type { TestDesk } from './test-desk.ts';

interface Request {
  readonly job: string;
  readonly visit: string;
  readonly language: Language;
}

/** A slip of a procedure. */
export interface SlipRequest extends Request {
  readonly kind: 'slip';
  readonly procedure: string;
  readonly answers: Readonly<Record<string, string>>;
}

/** The code of a kept place. Whoever asks has proved that the code is one. */
export interface CodeRequest extends Request {
  readonly kind: 'code';
  readonly script: string;
  readonly code: ResumeCode;
  /** UTC, ISO 8601. */
  readonly until: string;
}

export type PrintRequest = SlipRequest | CodeRequest;

export type SlipProblem = 'content-missing' | 'no-printer' | 'printer-failed' | 'too-soon' | 'too-many';

/** Takes requests for something printed, keeps the limits, follows jobs. */
export interface PrintDesk extends SheetDesk, TestDesk, Pick<PrintJobs, 'answer'> {
  print(request: PrintRequest): Promise<Result<{ readonly state: JobState; readonly paper: PaperSize }, SlipProblem>>;
  /** The document behind a token, once. */
  document(token: string): PrintedDocument | null;
  /** How the printer of a use is, as was heard last. */
  state(use: PrinterUse): PrinterState;
  /** Somebody may print soon: the printer is asked how it is, unless it was just now. */
  look(use: PrinterUse): void;
  /** Milliseconds until a slip may be printed again; 0 where it may be at once. */
  wait(): number;
  /** What was printed on each day (YYYY-MM-DD) from `from` to `to` on which anything was asked for. Rejects where the disk cannot be read. */
  counts(from: string, to: string): Promise<Readonly<Record<string, PrintCounts>>>;
  /** Resolves when the journal is written. */
  settled(): Promise<void>;
  /** Nothing is asked of a printer by itself any more, and the journal is written. */
  close(): Promise<void>;
  /** Of either printer, and when it answered last (milliseconds UTC; null: never). */
  known(use: PrinterUse): { readonly state: PrinterState; readonly askedAt: number | null };
  /** Asks both anew. Resolves once they have answered, or it is clear that they take their time. */
  ask(): Promise<void>;
  /** What can be chosen: queues of the system, and device files that are there. */
  discover(): Promise<{
    readonly queues: readonly { readonly name: string; readonly label: string }[];
    readonly devices: readonly string[];
  }>;
  printers(): Promise<readonly { readonly name: string; readonly label: string }[]>;
  /** Hears of both printers. */
  onState(listener: (state: PrinterState, use: PrinterUse) => void): void;
  onJob(listener: (job: string, state: JobState, paper: JobPaper) => void): void;
}
