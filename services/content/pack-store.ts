import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentPack } from '#core/content/pack.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { NoticeBoard } from '#services/diagnostics/notices.ts';
import type { ContentStore, ProvenPicture } from './content-store.ts';
import { listedPictures, provePicture, type ListedPicture } from './pack-pictures.ts';
import { IMAGES } from './read-images.ts';

interface Tools {
  readonly log: Logger;
  readonly notices: NoticeBoard;
}

interface Opened {
  readonly pack: ContentPack;
  readonly files: Readonly<Record<string, unknown>>;
}

/**
 * Opens a compiled pack and proves it against its manifest before a word of it is shown. Never throws: a missing or damaged pack leaves
 * the kiosk running, with a notice for staff. So does a missing or damaged picture: the lessons go on without it.
 */
export async function openPack(folder: string, { log, notices }: Tools): Promise<ContentStore> {
  const opened = await readPack(folder);
  if (typeof opened === 'string') {
    log.warn('content.unusable', { problem: opened });
    notices.add('content-problem', opened);
    return { pack: () => null, problem: () => opened, picture: async () => null };
  }
  const { pack, files } = opened;
  log.info('content.opened', { version: pack.version });
  const tell = (file: string, problem: string): void => notices.add('content-problem', `${IMAGES}/${file} (${problem})`);
  const { listed, unlisted } = listedPictures(pack, files);
  for (const file of unlisted) tell(file, 'damaged');
  // Proved again each time it is asked for: a picture put back is shown again, one that was changed meanwhile is not.
  const prove = async (picture: ListedPicture): Promise<ProvenPicture | null> => {
    const proven = await provePicture(folder, picture);
    if (typeof proven !== 'string') return proven;
    tell(picture.file, proven);
    return null;
  };
  for (const picture of listed) await prove(picture);
  const byHash = new Map(listed.map((picture) => [picture.sha256, picture]));
  return {
    pack: () => pack,
    problem: () => null,
    picture: async (sha256) => {
      const picture = byHash.get(sha256);
      return picture === undefined ? null : prove(picture);
    },
  };
}

async function readPack(folder: string): Promise<Opened | 'missing' | 'broken'> {
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
