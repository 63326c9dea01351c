import type { Settings } from '#core/contract/shapes.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { systemClock } from '#services/environment/clock.ts';
import { systemIds } from '#services/environment/ids.ts';
import { openSettings } from '#services/settings/file-settings-store.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';

/** Puts settings into a data folder before a kiosk is started on it, as staff would have left them. */
export async function keepSettings(folder: string, change: Partial<Settings>): Promise<void> {
  const notices = createNoticeBoard(systemClock, silentLogger);
  const tools = { root: folder, fileSystem: nodeFileSystem, clock: systemClock, ids: systemIds, log: silentLogger, notices };
  const store = await openSettings({ ...tools, pause: async () => {} });
  const saved = await store.save({ ...store.read(), ...change });
  if (!saved.ok) throw new Error(saved.error);
  await store.settled();
}
