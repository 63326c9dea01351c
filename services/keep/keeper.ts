import type { Result } from '#core/basics/result.ts';
import type { ArchiveProblem } from '#services/backup/open-archive.ts';
import type { CarrierProblem, CarryProblem } from '#services/carriers/carriers.ts';
import type { KeepState } from './keep-file.ts';
import type { PurgeProblem, StuckMonth } from './purge.ts';

export interface KeepStatus extends Omit<KeepState, 'plan' | 'machine'> {
  /** For how many months single records stay. */
  readonly months: number;
  /** YYYY-MM-DD, Asia/Ho_Chi_Minh, by the clock of the kiosk. */
  readonly today: string;
  /** Why the last look let nothing go; null where nothing waits. */
  readonly waiting: PurgeProblem | null;
  /** Months that are overdue and stay because something of them cannot be read, as the last look found them. */
  readonly stuck: readonly StuckMonth[];
  /** Folders of the data folder that hold what stood there before a restore. */
  readonly putAside: readonly string[];
}

export interface BackupMade {
  readonly file: string;
  readonly bytes: number;
  readonly files: number;
}

export interface StoredArchive {
  readonly file: string;
  readonly bytes: number;
  /** Moment it was made, by its name: `20261126-103000`, UTC. */
  readonly stamp: string;
  /** Made by this installation. */
  readonly own: boolean;
}

/** `not-verified`: read back it was not what was written. */
export type BackupProblem = CarryProblem | 'storage-failed' | 'not-verified';
export type RestoreProblem = ArchiveProblem | CarrierProblem | 'no-file' | 'storage-failed';

/** How long data stays, and where its copies are. One thing is done at a time. */
export interface Keeper {
  status(): Promise<KeepStatus>;
  /** Where the daily backup goes; null for nowhere. */
  choose(carrier: string | null): Promise<Result<null, 'storage-failed'>>;
  /** Staff say that today is this day (YYYY-MM-DD). `other-day`: the clock of the kiosk says another. */
  confirm(day: string): Promise<Result<null, 'other-day' | 'storage-failed'>>;
  /** Lets a stuck month go, with what nobody can read of it. `not-stuck`: it is none. */
  letGo(month: string): Promise<Result<null, PurgeProblem | 'not-stuck'>>;
  /** Backs up to a carrier, reads back, and lets the oldest of our own go. */
  backUp(carrier: string): Promise<Result<BackupMade, BackupProblem>>;
  /** Backups on a carrier, the newest first. */
  archives(carrier: string): Promise<Result<readonly StoredArchive[], CarrierProblem>>;
  /** Checks a backup and has the next start put it in place of the data. `who` is the staff code. */
  restore(carrier: string, file: string, who: string): Promise<Result<null, RestoreProblem>>;
  /** What is to be done once a day: letting go, then backing up. Waits while somebody stands at the kiosk. */
  daily(): Promise<void>;
  /** The same right now, also where the day's letting go is done: staff chose another number of months. */
  again(): Promise<void>;
}
