/**
 * The file-system calls that storage makes, one by one, so that a test can stop the world between any two of them.
 * Every method rejects with an error that carries a Node `code` (`ENOENT`, `ENOSPC`…).
 */
export interface FileSystem {
  read(path: string): Promise<Uint8Array>;
  /** The first bytes of a file, at most so many: its header, without reading a day of visits for it. */
  readStart(path: string, bytes: number): Promise<Uint8Array>;
  /** Makes a new file readable by its owner alone. `EEXIST` when the name is taken. */
  create(path: string): Promise<WritableFile>;
  /** Gives a file a second name. `EEXIST` when the name is taken; some file systems have no such thing. */
  link(existing: string, path: string): Promise<void>;
  /** Moves a name, replacing what stood there. Two names of one file stay as they are (POSIX). */
  rename(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Removes an empty folder. `ENOTEMPTY` (on some systems `EEXIST`) when something is in it. */
  removeFolder(path: string): Promise<void>;
  /** Makes one folder, open to its owner alone. `EEXIST` when the name is taken. */
  makeFolder(path: string): Promise<void>;
  /** Names in a folder, in no promised order. */
  list(path: string): Promise<readonly string[]>;
  /** What stands at a path; null when nothing does. */
  kind(path: string): Promise<'file' | 'folder' | 'other' | null>;
  /** Whether the name itself is a symbolic link (on Windows also a junction); false where there is nothing. */
  isLink(path: string): Promise<boolean>;
  /** Bytes of a file. */
  size(path: string): Promise<number>;
  /** The path with symbolic links resolved. */
  realPath(path: string): Promise<string>;
  /**
   * Takes from everybody but its owner the right to write in a folder. Nothing where the system has no such rights, where the folder is
   * another's, and where everybody's names are kept apart anyway (`/tmp`).
   */
  keepOthersOut(path: string): Promise<void>;
  /** Makes the names in a folder survive a power cut. */
  syncFolder(path: string): Promise<void>;
}

export interface WritableFile {
  /** Writes some of the bytes and says how many: a disk may take fewer than offered. */
  write(bytes: Uint8Array): Promise<number>;
  /** Makes the bytes survive a power cut. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** The Node error code of anything thrown, or null. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** Carries on when the path is not there; anything else stays an error. Answers whether it was there. */
export async function ifThere(action: Promise<void>): Promise<boolean> {
  try {
    await action;
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
