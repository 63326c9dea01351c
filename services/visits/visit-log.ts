import type { Result } from '#core/basics/result.ts';
import type { Assist } from '#core/help/assist.ts';
import type { Activity, VisitRecord } from '#core/visit/record.ts';

export interface VisitSettings {
  readonly language: VisitRecord['settings']['language'];
  readonly textSize: VisitRecord['settings']['textSize'];
  readonly theme: VisitRecord['settings']['theme'];
  readonly aids?: VisitRecord['settings']['aids'];
}

export type VisitProblem = 'no-such-visit' | 'storage-failed';

/** The local log. Every resolved call is on disk; a day's visits live in one file named by the day in Việt Nam. */
export interface VisitLog {
  /** `content`: the mark of the content it is made with (`contentMark`), where there is any. */
  start(visit: string, settings: VisitSettings, content?: string): Promise<Result<null, 'storage-failed'>>;
  /** Adds or replaces (same activity id) one activity. */
  record(visit: string, seconds: number, settings: VisitSettings, activity: Activity): Promise<Result<null, VisitProblem>>;
  end(
    visit: string,
    seconds: number,
    settings: VisitSettings,
    how: NonNullable<VisitRecord['ended']>,
  ): Promise<Result<null, VisitProblem>>;
  /** Changes what staff say of a visit of today or the day before; null from `change` refuses, the same object writes nothing. */
  assist(visit: string, change: (record: VisitRecord) => Assist | null): Promise<Result<null, VisitProblem | 'not-assisted'>>;
  /** A visit of today or the day before, as it is on disk; null where there is none. */
  find(visit: string): Promise<VisitRecord | null>;
  /** Which day files the log may still write to, and whether somebody stands at the kiosk. */
  holding(): Promise<{ readonly days: readonly string[]; readonly open: boolean }>;
  /** Closes whatever is open as *interrupted*: a page said hello, so the former page is gone. */
  closeOpen(): Promise<void>;
  /** Visits of the day before that can still be changed, oldest first; none where there is no such day. */
  dayBefore(): Promise<Result<readonly VisitRecord[], 'storage-failed'>>;
  /** Visits of the present day in Việt Nam, oldest first. */
  today(): Promise<Result<{ readonly day: string; readonly visits: readonly VisitRecord[] }, 'storage-failed'>>;
}
