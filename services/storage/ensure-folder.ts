import { dirname } from 'node:path';
import { codeOf, type FileSystem } from './file-system.ts';

/**
 * Makes a folder below the root and syncs every name on the way, also of folders that already stand: an earlier run may
 * have died between making one and syncing it.
 */
export async function ensureFolder(fileSystem: FileSystem, root: string, folder: string): Promise<void> {
  if (folder === root) return;
  const parent = dirname(folder);
  await ensureFolder(fileSystem, root, parent);
  try {
    await fileSystem.makeFolder(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  await fileSystem.syncFolder(parent);
}
