import { join } from 'node:path';
import { ifThere } from '#services/storage/file-system.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';

/** A file that is to go: its folder inside the data folder, and its name. */
export interface Doomed {
  readonly folder: string;
  readonly name: string;
}

/**
 * Removes data files for good: first everything that hangs on them (the generation before, damaged ones set aside, temporary ones), then,
 * when that would survive a power cut, the files themselves. A generation before that outlived its file would be taken for the file.
 */
export async function removeDated(
  { root, fileSystem }: Pick<StorageTools, 'root' | 'fileSystem'>,
  doomed: readonly Doomed[],
): Promise<void> {
  const folders = [...new Set(doomed.map(({ folder }) => folder))];
  for (const folder of folders) {
    const path = join(root, folder);
    if ((await fileSystem.kind(path)) !== 'folder') continue;
    const names = doomed.filter((one) => one.folder === folder).map(({ name }) => name);
    for (const there of await fileSystem.list(path))
      if (names.some((name) => there.startsWith(`${name}.`))) await ifThere(fileSystem.remove(join(path, there)));
    await fileSystem.syncFolder(path);
    for (const name of names) await ifThere(fileSystem.remove(join(path, name)));
    await fileSystem.syncFolder(path);
  }
}
