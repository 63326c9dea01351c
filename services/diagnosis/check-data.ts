import { join } from 'node:path';
import { knownFile } from '#services/backup/known-files.ts';
import { codeOf } from '#services/storage/file-system.ts';
import { jsonOrNull, unseal } from '#services/storage/envelope.ts';
import { previousOf } from '#services/storage/replace-file.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import type { Check } from './check.ts';
import { dataFiles } from './data-files.ts';

type Disk = Pick<StorageTools, 'root' | 'fileSystem'>;

/** Of a file that no copy is made of, any version is a whole one: it was opened at start, where it is judged. */
const ANY_VERSION = Number.MAX_SAFE_INTEGER;

/**
 * Every data file read and held against its own length and checksum, and those whose shape is known against that: a month nobody opened yet
 * may be of a later program. Nothing is written, and between two files the program is given
 * back to whoever stands at the kiosk: a file is a few milliseconds, five years of them a few seconds.
 */
export function checkData(disk: Disk): Check {
  return {
    id: 'data',
    async look() {
      const { files, aside } = await dataFiles(disk);
      const mended: string[] = [];
      const bad: string[] = [];
      for (const file of files) {
        await new Promise((resume) => setImmediate(resume));
        const path = join(disk.root, file);
        if (await isWhole(disk, path, file)) continue;
        if (await isWhole(disk, previousOf(path), file)) mended.push(file);
        else bad.push(file);
      }
      const facts = { files: files.length, bad: bad.length, mended: mended.length, aside: aside.length };
      if (bad.length > 0) return { says: 'data-bad', facts, named: bad };
      const seen = [...mended, ...aside];
      return seen.length > 0 ? { says: 'data-mended', facts, named: seen } : { says: 'data-whole', facts };
    },
  };
}

async function isWhole({ fileSystem }: Disk, path: string, file: string): Promise<boolean> {
  const known = knownFile(file);
  const shape = typeof known === 'string' ? null : known;
  try {
    const opened = unseal(await fileSystem.read(path), shape?.version ?? ANY_VERSION);
    if (!opened.ok) return false;
    const data = jsonOrNull(opened.value.body);
    return data !== null && (shape === null || shape.schema.safeParse(data).success);
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return false;
  }
}
