import { join } from 'node:path';
import type { StorageTools } from '#services/storage/storage-tools.ts';

/** Folders below the data folder that hold data files: right in them, or in one folder a year. What else stands there (log, slips, recordings) is no data of ours. */
export const DATA_FOLDERS = ['visits', 'away', 'groups', 'tallies', 'totals', 'audit', 'printing'] as const;

type Disk = Pick<StorageTools, 'root' | 'fileSystem'>;

export interface DataFiles {
  /** Paths inside the data folder, oldest first: also those of which only the generation before is left. */
  readonly files: readonly string[];
  /** Files that could not be read one day and were put aside. */
  readonly aside: readonly string[];
}

/** Every data file there is, found by looking and not by a list of names: a store that was added last is among them. */
export async function dataFiles({ root, fileSystem }: Disk): Promise<DataFiles> {
  const files = new Set<string>();
  const aside: string[] = [];
  const look = async (folder: string, deeper: boolean): Promise<void> => {
    const path = join(root, folder);
    if ((await fileSystem.kind(path)) !== 'folder') return;
    for (const name of await fileSystem.list(path)) {
      const at = folder === '' ? name : `${folder}/${name}`;
      const data = /^(.+\.json)(?:\.bak)?$/.exec(at)?.[1];
      if (data !== undefined) files.add(data);
      else if (/\.(?:corrupt|newer)-/.test(name)) aside.push(at);
      else if (deeper && /^\d{4}$/.test(name)) await look(at, false);
    }
  };
  await look('', false);
  for (const folder of DATA_FOLDERS) await look(folder, true);
  return { files: [...files].toSorted(), aside: aside.toSorted() };
}
