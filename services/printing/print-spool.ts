import { join } from 'node:path';
import { ifThere, type FileSystem } from '#services/storage/file-system.ts';
import { ensureFolder } from '#services/storage/ensure-folder.ts';
import { replaceFile } from '#services/storage/replace-file.ts';
import type { Pause } from '#services/storage/retry-busy.ts';

const OPEN = '.open';

/**
 * What must outlive the program while a job is with the system: the file being handed over, and a mark for every job not
 * yet finished, so that a restart can call back what would otherwise come out in the morning.
 */
export interface PrintSpool {
  /** Writes a file and answers its path. */
  put(name: string, bytes: Uint8Array): Promise<string>;
  remove(path: string): Promise<void>;
  /** Request ids of jobs that were open when the program last ended. */
  open(): Promise<readonly string[]>;
  /** `job` is ours, by which the journal knows it. */
  markOpen(requestId: string, job?: string): Promise<void>;
  /** Our job behind a mark; null where an older program left it. */
  jobOf(requestId: string): Promise<string | null>;
  markClosed(requestId: string): Promise<void>;
}

export interface PrintSpoolOptions {
  readonly fileSystem: FileSystem;
  /** The data folder, which exists, and the folder of the spool below it. */
  readonly root: string;
  readonly folder: string;
  readonly pause: Pause;
}

export function createPrintSpool({ fileSystem, root, folder, pause }: PrintSpoolOptions): PrintSpool {
  const pathOf = (name: string): string => join(folder, encodeURIComponent(name));
  const put = async (name: string, bytes: Uint8Array): Promise<string> => {
    await ensureFolder(fileSystem, root, folder);
    await replaceFile(fileSystem, pause, pathOf(name), bytes, 'new');
    return pathOf(name);
  };
  const remove = async (path: string): Promise<void> => {
    await ifThere(fileSystem.remove(path));
  };
  return {
    put,
    remove,
    async open() {
      if ((await fileSystem.kind(folder)) !== 'folder') return [];
      const names = await fileSystem.list(folder);
      const ids = names.filter((name) => name.endsWith(OPEN)).map((name) => decodeURIComponent(name.slice(0, -OPEN.length)));
      return ids.filter((id) => /^[^-\s]\S*-\d+$/.test(id));
    },
    async markOpen(requestId, job = '') {
      await put(`${requestId}${OPEN}`, new TextEncoder().encode(job));
    },
    async jobOf(requestId) {
      const job = new TextDecoder().decode(await fileSystem.read(pathOf(`${requestId}${OPEN}`)));
      return job === '' ? null : job;
    },
    async markClosed(requestId) {
      await remove(pathOf(`${requestId}${OPEN}`));
    },
  };
}
