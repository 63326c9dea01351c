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

/**
 * The one way files leave and enter the kiosk. All of them stand in a folder of our own (`GocSo`) on the carrier; nothing else there is
 * read, changed or removed. Names are those of `plainName`; others throw.
 */
export interface Carriers {
  list(): Promise<readonly Carrier[]>;
  /** Writes aside, syncs, reads back and compares, then takes the name, replacing what had it. A refusal leaves what stood there. */
  write(carrier: string, file: string, bytes: Uint8Array): Promise<Result<{ readonly path: string }, CarryProblem>>;
  /** Our files there, by name. */
  files(carrier: string): Promise<Result<readonly CarriedFile[], CarrierProblem>>;
  read(carrier: string, file: string): Promise<Result<Uint8Array, CarrierProblem | 'no-file'>>;
  remove(carrier: string, file: string): Promise<Result<null, CarrierProblem | 'no-file'>>;
}

/** What every file system takes, and nothing that leads out of the folder. */
export function plainName(name: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/.test(name) && !name.endsWith('.');
}
