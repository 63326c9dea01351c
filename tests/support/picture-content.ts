import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentCheck } from '#services/content/check-command.ts';
import { SAMPLES, samplePath } from './pictures/samples.ts';
import { copyFewContent } from './few-content.ts';

export interface PictureContent {
  /** Authored content: that of the repository, and a lesson made of pictures that the look-up of a dossier opens. */
  readonly authored: string;
  /** The pack made of it. */
  readonly pack: string;
  remove(): Promise<void>;
}

/** The repository's content with a lesson of pictures, in a folder of its own, checked and compiled. */
export async function pictureContent(): Promise<PictureContent> {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-pictures-'));
  const authored = join(folder, 'authored');
  const pack = join(folder, 'pack');
  await copyFewContent(authored, { withLongest: false });
  await mkdir(join(authored, 'images'), { recursive: true });
  for (const name of SAMPLES) await cp(samplePath(name), join(authored, 'images', name));
  for (const kind of ['screens', 'script'] as const)
    await cp(
      join(import.meta.dirname, 'pictures', `${kind}.yaml`),
      join(authored, kind === 'script' ? 'scripts' : kind, 'anh.yaml'),
    );
  const procedure = join(authored, 'procedures/tra-cuu-ho-so.yaml');
  await writeFile(procedure, (await readFile(procedure, 'utf8')).replace('script: tra-cuu-ho-so', 'script: bai-anh'));
  const said: string[] = [];
  const code = await contentCheck([authored, '--out', pack], (line) => said.push(line));
  if (code !== 0) throw new Error(said.join('\n'));
  return { authored, pack, remove: () => rm(folder, { recursive: true, force: true }) };
}
