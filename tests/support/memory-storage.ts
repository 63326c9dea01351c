import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard, type RestorableNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { createFakeClock, type FakeClock } from '#services/environment/fake-clock.ts';
import type { Ids } from '#services/environment/ids.ts';
import type { FileSystem } from '#services/storage/file-system.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from '#services/storage/memory-file-system.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';

/** Where the data folder stands on the disk in memory. */
export const ROOT = '/data';

export interface MemoryStorage extends StorageTools {
  readonly clock: FakeClock;
  readonly notices: RestorableNoticeBoard;
  readonly disk: MemoryFileSystem;
}

/** Storage tools over a disk in memory; `fileSystem` may put faults between. A disk of an earlier run can be handed on. */
export function createMemoryStorage(
  parts: { readonly disk?: MemoryFileSystem; readonly fileSystem?: FileSystem; readonly clock?: FakeClock } = {},
): MemoryStorage {
  const disk = parts.disk ?? createMemoryDisk();
  const clock = parts.clock ?? createFakeClock();
  return {
    root: ROOT,
    disk,
    fileSystem: parts.fileSystem ?? disk,
    clock,
    ids: createCountingIds(),
    log: silentLogger,
    notices: createNoticeBoard(clock, silentLogger),
    pause: async () => {},
  };
}

/** A disk that holds nothing but the data folder. */
export function createMemoryDisk(): MemoryFileSystem {
  const disk = createMemoryFileSystem();
  disk.putFolder(ROOT);
  return disk;
}

/** Ids in order, of the shape of real ones. Each maker counts on from where the last stopped, as random ones never repeat. */
let given = 0;
export function createCountingIds(): Ids {
  return {
    uuid() {
      given += 1;
      return `${given.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
    },
    secret: () => 'x'.repeat(43),
  };
}
