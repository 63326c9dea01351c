import type { Result } from '#core/basics/result.ts';
import type { PrintCounts } from '#core/printing/day-counts.ts';
import type { JobAnswer } from '#core/printing/job.ts';
import type { JobEntry, JobNews, JobNote } from '#core/printing/journal.ts';

/**
 * Every print job of the last weeks, written before a printer is given anything. One job is one paper somebody asked for, however often it was
 * tried: under its id it never comes out twice unless somebody said that it did not.
 */
export interface PrintJournal {
  /** What is written of a job of the last days; null where it was never seen. */
  find(job: string): JobEntry | null;
  /**
   * Writes an attempt down, which may then be given to the printer: the first one, or another that was wished for. `not-wished`: what is written
   * stands, nothing may be printed.
   */
  begin(note: Omit<JobNote, 'at'>): Promise<Result<JobEntry, 'not-wished' | 'storage-failed'>>;
  /** What the printer says of an attempt. Resolves when it is written, or could not be. */
  heard(job: string, attempt: number, news: JobNews): Promise<void>;
  /** `still-printing`: another attempt is wished for while this one may still come out. */
  answer(job: string, answer: JobAnswer): Promise<Result<JobEntry, 'unknown-job' | 'still-printing' | 'storage-failed'>>;
  /**
   * Settles what an earlier run of the program left under way. `takeBack` asks the printers' queues; its answer are jobs, by id. `among`: only
   * these jobs, which were left before; others may be under way by now.
   */
  recover(takeBack: () => Promise<TakenBack>, among?: readonly string[]): Promise<void>;
  /** Counts of each day (YYYY-MM-DD, Asia/Ho_Chi_Minh, both ends among them) on which something was asked for. Rejects where the disk cannot be read. */
  counts(from: string, to: string): Promise<Readonly<Record<string, PrintCounts>>>;
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

export interface TakenBack {
  /** Jobs a queue gave back. */
  readonly jobs: readonly string[];
  /** Jobs of which a queue could not be asked yet: they stay under way. */
  readonly left: readonly string[];
}
