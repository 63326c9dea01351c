import type { Result } from '#core/basics/result.ts';

/** Somewhere outside the data folder that carries files away: a stick, or a folder the kiosk was started with. */
export interface Carrier {
  /** Stays the same while it is plugged in at the same place. */
  readonly id: string;
  readonly kind: 'stick' | 'folder';
  /** As its owner knows it: the label of the stick, the last name of the folder. */
  readonly name: string;
  /** Null where the system does not say. */
  readonly freeBytes: number | null;
}

export interface CarriedFile {
  readonly name: string;
  readonly bytes: number;
}

/** `carrier-gone`: pulled out or never there. `carrier-failed`: it is there and refuses, or gives back other bytes than it took. */
export type CarrierProblem = 'carrier-gone' | 'carrier-failed';
export type CarryProblem = CarrierProblem | 'carrier-full';

/** No file of ours is larger (1 GB). A stick may hold any file under any name, and what is read is held in memory. */
export const MOST_READ = 1024 * 1024 * 1024;

/**
 * The one way files leave and enter the kiosk. All of them stand in a folder of our own (`GocSo`) on the carrier; nothing else there is
 * read, changed or removed. Links are no files of ours (`no-file`), and a folder that is one is refused (`carrier-failed`). Names are those of `plainName`; others throw.
 */
export interface Carriers {
  list(): Promise<readonly Carrier[]>;
  /** One after the other on one carrier. Writes aside, syncs, reads back and compares, then takes the name, replacing what had it. A refusal leaves what stood there. */
  write(carrier: string, file: string, bytes: Uint8Array): Promise<Result<{ readonly path: string }, CarryProblem>>;
  /** The same for a file somebody may have written in: where its name is taken it gets a number (`a-2.csv`), and nothing is replaced. */
  add(
    carrier: string,
    file: string,
    bytes: Uint8Array,
  ): Promise<Result<{ readonly path: string; readonly file: string }, CarryProblem>>;
  /** Our files there, by name. */
  files(carrier: string): Promise<Result<readonly CarriedFile[], CarrierProblem>>;
  /** `too-large`: more bytes than `most`, which is `MOST_READ` where nothing else is said; none of them is read. */
  read(carrier: string, file: string, most?: number): Promise<Result<Uint8Array, CarrierProblem | 'no-file' | 'too-large'>>;
  remove(carrier: string, file: string): Promise<Result<null, CarrierProblem | 'no-file'>>;
}

/** What every file system takes, and nothing that leads out of the folder. */
export function plainName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/.test(name) && !name.endsWith('.');
}
