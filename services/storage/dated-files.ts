import { join } from 'node:path';
import type { StorageTools } from './storage-tools.ts';

/**
 * Names of what is kept by day or month in a folder with one folder a year (`visits/2026/2026-11-23.json`), oldest first: `2026-11-23`.
 * Also those of which only the generation before is left. Between two dates only the folders of their years are asked for, so that looking at
 * a month costs the same in year five.
 */
export async function datedFiles(
  { root, fileSystem }: Pick<StorageTools, 'root' | 'fileSystem'>,
  folder: string,
  between: { readonly from: string; readonly to: string } | null = null,
): Promise<readonly string[]> {
  const namesIn = async (path: string): Promise<readonly string[]> =>
    (await fileSystem.kind(path)) === 'folder' ? fileSystem.list(path) : [];
  const found = new Set<string>();
  const years = between === null ? await namesIn(join(root, folder)) : yearsOf(between.from, between.to);
  for (const year of years) {
    for (const name of await namesIn(join(root, folder, year))) {
      const date = /^(\d{4}-\d{2}(?:-\d{2})?)\.json(\.bak)?$/.exec(name)?.[1];
      if (date !== undefined && date.startsWith(`${year}-`)) found.add(date);
    }
  }
  return [...found].toSorted();
}

function yearsOf(from: string, to: string): readonly string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => String(first + at).padStart(4, '0'));
}
