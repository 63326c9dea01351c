import { assertNever } from '#core/basics/assert-never.ts';

/** A disk made of values: what a running program sees, and what would still be there after the power went. */
export interface DiskFile {
  readonly kind: 'file';
  live: Uint8Array;
  /** Bytes known to be on the platter. */
  synced: Uint8Array;
}

export interface DiskFolder {
  readonly kind: 'folder';
  live: Map<string, DiskEntry>;
  /** Names known to be on the platter. */
  synced: Map<string, DiskEntry>;
}

export type DiskEntry = DiskFile | DiskFolder;

/**
 * What a power cut takes away.
 * - `nothing`: the process died, the machine did not.
 * - `everything`: all that was not synced.
 * - `bytes`: names stay, unsynced bytes come back as zeros (what ext4 and NTFS do to a careless writer).
 * - `some`: each unsynced name and file decides by itself; `random` gives numbers in [0, 1).
 */
export type Loss =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'everything' }
  | { readonly kind: 'bytes' }
  | { readonly kind: 'some'; readonly random: () => number };

export function emptyFolder(): DiskFolder {
  return { kind: 'folder', live: new Map(), synced: new Map() };
}

export function emptyFile(): DiskFile {
  return { kind: 'file', live: new Uint8Array(), synced: new Uint8Array() };
}

/** Turns the disk into what it is when the machine comes back. */
export function losePower(folder: DiskFolder, loss: Loss): void {
  folder.live = survivingNames(folder, loss);
  folder.synced = new Map(folder.live);
  for (const entry of folder.live.values()) {
    if (entry.kind === 'folder') losePower(entry, loss);
    else {
      entry.live = survivingBytes(entry, loss);
      entry.synced = entry.live;
    }
  }
}

function survivingNames(folder: DiskFolder, loss: Loss): Map<string, DiskEntry> {
  switch (loss.kind) {
    case 'nothing':
    case 'bytes':
      return folder.live;
    case 'everything':
      return new Map(folder.synced);
    case 'some': {
      const kept = new Map<string, DiskEntry>();
      for (const name of new Set([...folder.live.keys(), ...folder.synced.keys()])) {
        const entry = (loss.random() < 0.5 ? folder.live : folder.synced).get(name);
        if (entry !== undefined) kept.set(name, entry);
      }
      return kept;
    }
    default:
      return assertNever(loss);
  }
}

function survivingBytes(file: DiskFile, loss: Loss): Uint8Array {
  if (file.live === file.synced) return file.live;
  switch (loss.kind) {
    case 'nothing':
      return file.live;
    case 'everything':
      return file.synced;
    case 'bytes':
      return zeroed(file);
    case 'some': {
      const draw = loss.random();
      if (draw < 0.25) return file.live;
      if (draw < 0.5) return file.synced;
      if (draw < 0.75) return zeroed(file);
      return file.live.slice(0, Math.floor(file.live.length * loss.random()));
    }
    default:
      return assertNever(loss);
  }
}

/** The full length, with zeros where bytes never arrived. */
function zeroed(file: DiskFile): Uint8Array {
  const bytes = new Uint8Array(file.live.length);
  bytes.set(file.synced.subarray(0, bytes.length));
  return bytes;
}

/** Bytes in use, each file counted once however many names it has. */
export function bytesUsed(folder: DiskFolder, seen = new Set<DiskEntry>()): number {
  let total = 0;
  for (const entry of folder.live.values()) {
    if (seen.has(entry)) continue;
    seen.add(entry);
    total += entry.kind === 'file' ? entry.live.length : bytesUsed(entry, seen);
  }
  return total;
}
