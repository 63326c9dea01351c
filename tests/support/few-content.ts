import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What is left of each folder: three subjects with their lessons, and the one everybody without VNeID is sent to. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  procedures: ['dang-ky-khai-sinh', 'dang-nhap-vneid', 'tra-cuu-ho-so', 'vneid-muc-2'],
  scripts: ['dang-nhap-vneid', 'khai-sinh-truc-tuyen', 'tra-cuu-ho-so'],
  screens: ['chup-giay', 'dang-nhap', 'khai-sinh', 'tra-cuu'],
  lessons: [],
  quizzes: [],
  plans: [],
};

/**
 * Copies the real content into a folder, but few of its subjects: tests that check it again and again, each time a little changed,
 * do not play forty lessons for that. The longest of the three takes most of the time; without it there are two.
 */
export async function copyFewContent(folder: string, { withLongest = true } = {}): Promise<void> {
  await cp(resolve(import.meta.dirname, '../../kiosk-content'), folder, { recursive: true });
  for (const [part, kept] of Object.entries(KEPT)) {
    const names = await readdir(join(folder, part));
    await Promise.all(
      names.filter((name) => !kept.includes(name.replace('.yaml', ''))).map((name) => rm(join(folder, part, name))),
    );
  }
  await mkdir(join(folder, 'images'), { recursive: true });
  if (!withLongest) await rm(join(folder, 'scripts/khai-sinh-truc-tuyen.yaml'));
  for (const id of withLongest ? ['vneid-muc-2'] : ['vneid-muc-2', 'dang-ky-khai-sinh']) {
    const file = join(folder, 'procedures', `${id}.yaml`);
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^script: .*\n/m, ''));
  }
}
