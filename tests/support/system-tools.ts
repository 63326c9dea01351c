import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { systemClock } from '#services/environment/clock.ts';
import { systemIds } from '#services/environment/ids.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';

/** What a store needs to write into a real data folder, as the service would. */
export function systemTools(folder: string): StorageTools {
  const notices = createNoticeBoard(systemClock, silentLogger);
  return {
    root: folder,
    fileSystem: nodeFileSystem,
    clock: systemClock,
    ids: systemIds,
    log: silentLogger,
    notices,
    pause: async () => {},
  };
}
