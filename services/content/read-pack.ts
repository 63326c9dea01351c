import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentPack } from '#core/content/pack.ts';

export interface ReadPack {
  readonly pack: ContentPack;
  /** Hash by file, as the manifest says. */
  readonly files: Readonly<Record<string, unknown>>;
}

/** Reads a compiled pack and holds it against its manifest. Its pictures are not looked at. Never rejects. */
export async function readPack(folder: string): Promise<ReadPack | 'missing' | 'broken'> {
  let text: string;
  let manifest: string;
  try {
    [text, manifest] = await Promise.all([
      readFile(join(folder, 'pack.json'), 'utf8'),
      readFile(join(folder, 'manifest.json'), 'utf8'),
    ]);
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
