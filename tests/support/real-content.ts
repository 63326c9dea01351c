import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ContentPack } from '#core/content/pack.ts';
import { checkContent } from '#services/content/check-content.ts';

const root = resolve(import.meta.dirname, '../..');
/** What a pack is made of, and by. */
const MADE_OF = ['kiosk-content', 'core', 'services/content'];

/**
 * The content of the repository, checked and compiled. Throws where it has an error. Made once for as long as nothing it is made of
 * changes, and kept in `.cache/`: dozens of test files ask for it.
 */
export async function realContent(): Promise<ContentPack> {
  const file = join(root, '.cache/tests', `pack-${await fingerprint()}.json`);
  const kept = await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept) as ContentPack;
  const { pack, problems } = await checkContent(join(root, 'kiosk-content'));
  if (pack === null) throw new Error(problems.map((problem) => `${problem.file}:${problem.line} ${problem.message}`).join('\n'));
  await mkdir(join(root, '.cache/tests'), { recursive: true });
  // Several workers may make it at the same time: none reads half of it.
  await writeFile(`${file}.${process.pid}`, JSON.stringify(pack));
  await rename(`${file}.${process.pid}`, file);
  return pack;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of MADE_OF) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map(({ parentPath, name }) => join(parentPath, name));
    for (const path of files.toSorted()) hash.update(path.slice(root.length)).update(await readFile(path));
  }
  return hash.digest('hex').slice(0, 16);
}
