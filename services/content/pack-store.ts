import type { Logger } from '#services/diagnostics/logger.ts';
import type { NoticeBoard } from '#services/diagnostics/notices.ts';
import type { ContentStore, ProvenPicture } from './content-store.ts';
import { listedPictures, provePicture, type ListedPicture } from './pack-pictures.ts';
import { IMAGES } from './read-images.ts';
import { type ReadBytes, readPack } from './read-pack.ts';

interface Tools {
  readonly log: Logger;
  readonly notices: NoticeBoard;
  /** The disk of the machine where nothing else is said. */
  readonly read?: ReadBytes;
}

/**
 * Opens a compiled pack and proves it against its manifest before a word of it is shown. Never throws: a missing or damaged pack leaves
 * the kiosk running, with a notice for staff. So does a missing or damaged picture: the lessons go on without it.
 */
export async function openPack(folder: string, { log, notices, read }: Tools): Promise<ContentStore> {
  const opened = await readPack(folder, read);
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
    const proven = await provePicture(folder, picture, read);
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
