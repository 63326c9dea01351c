import { dirname, join } from 'node:path';
import { ensureFolder } from './ensure-folder.ts';
import { codeOf, type FileSystem, ifThere } from './file-system.ts';
import type { StorageTools } from './storage-tools.ts';
import { writeSynced } from './write-synced.ts';

type Disk = Pick<StorageTools, 'root' | 'fileSystem'>;

/** All files below a folder, by their paths from it with forward slashes, in order. Folders `skip` says yes to are not looked into. */
export async function filesBelow(
  fileSystem: FileSystem,
  top: string,
  skip: (path: string) => boolean = () => false,
): Promise<readonly string[]> {
  const found: string[] = [];
  const look = async (path: string): Promise<void> => {
    for (const name of await fileSystem.list(join(top, path))) {
      const inner = path === '' ? name : `${path}/${name}`;
      if (skip(inner)) continue;
      const kind = await fileSystem.kind(join(top, inner));
      if (kind === 'folder') await look(inner);
      else if (kind === 'file') found.push(inner);
    }
  };
  if ((await fileSystem.kind(top)) === 'folder') await look('');
  return found.toSorted();
}

/**
 * Removes a folder and everything in it; nothing where it is not there. A link goes, what it leads to stays. A power cut leaves a part of it,
 * to be removed again.
 */
export async function removeTree(fileSystem: FileSystem, path: string): Promise<void> {
  if (await fileSystem.isLink(path)) {
    await ifThere(fileSystem.remove(path));
    return fileSystem.syncFolder(dirname(path));
  }
  if ((await fileSystem.kind(path)) === null) return;
  for (const name of await fileSystem.list(path)) {
    const inner = join(path, name);
    const folder = !(await fileSystem.isLink(inner)) && (await fileSystem.kind(inner)) === 'folder';
    if (folder) await removeTree(fileSystem, inner);
    else await ifThere(fileSystem.remove(inner));
  }
  await fileSystem.syncFolder(path);
  await fileSystem.removeFolder(path);
  await fileSystem.syncFolder(dirname(path));
}

/** Writes a new file inside the data folder, its bytes synced; its name is not, nor what stood there replaced. */
export async function writeNew({ root, fileSystem }: Disk, path: string, bytes: Uint8Array): Promise<void> {
  await ensureFolder(fileSystem, root, dirname(join(root, path)));
  await writeSynced(fileSystem, join(root, path), bytes);
}

/** Syncs the names in the folders of these paths. */
export async function syncFoldersOf({ root, fileSystem }: Disk, paths: readonly string[]): Promise<void> {
  for (const folder of new Set(paths.map((path) => dirname(join(root, path))))) {
    try {
      await fileSystem.syncFolder(folder);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
}
