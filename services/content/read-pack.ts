import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentPack } from '#core/content/pack.ts';

export interface ReadPack {
  readonly pack: ContentPack;
  /** Hash by file, as the manifest says. */
  readonly files: Readonly<Record<string, unknown>>;
}

/** How the bytes of a pack are read: from the disk of the machine, or from the one the data folder is on. */
export type ReadBytes = (path: string) => Promise<Uint8Array>;

/** Reads a compiled pack and holds it against its manifest. Its pictures are not looked at. Never rejects. */
export async function readPack(
  folder: string,
  read: ReadBytes = (path) => readFile(path),
): Promise<ReadPack | 'missing' | 'broken'> {
  const textOf = async (file: string): Promise<string> => Buffer.from(await read(join(folder, file))).toString('utf8');
  let text: string;
  let manifest: string;
  try {
    [text, manifest] = await Promise.all([textOf('pack.json'), textOf('manifest.json')]);
  } catch {
    return 'missing';
  }
  try {
    const listed = JSON.parse(manifest) as { readonly format?: unknown; readonly files?: Readonly<Record<string, unknown>> };
    const { files } = listed;
    if (listed.format !== 1 || files?.['pack.json'] !== createHash('sha256').update(text).digest('hex')) return 'broken';
    const pack = JSON.parse(text) as ContentPack;
    return pack.format === 1 ? { pack, files } : 'broken';
  } catch {
    return 'broken';
  }
}
