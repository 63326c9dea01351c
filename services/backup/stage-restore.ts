import { join } from 'node:path';
import { failure, type Result, success } from '#core/basics/result.ts';
import type { ChainHead } from '#core/audit/check-chain.ts';
import { removeDated } from '#services/keep/remove-dated.ts';
import { removeTree, syncFoldersOf, writeNew } from '#services/storage/file-tree.ts';
import { reportTrouble } from '#services/storage/report-trouble.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { type ArchiveProblem, checkArchive, openArchive } from './open-archive.ts';
import { MARKER_FILE, NEW_DATA, openMarker, RESTORE } from './restore-marker.ts';

export interface RestoreAsked {
  readonly archive: string;
  readonly bytes: Uint8Array;
  readonly who: string | null;
  /** Version of this program. */
  readonly program: string;
  readonly head: ChainHead;
}

/**
 * Checks the whole archive, unpacks it beside the data and notes that the next start shall put it in its place. Until that note stands on
 * disk, as its last step, nothing has changed, and where it does not come to that nothing of it stays.
 */
export async function stageRestore(
  tools: StorageTools,
  asked: RestoreAsked,
): Promise<Result<null, ArchiveProblem | 'storage-failed'>> {
  const checked = await checkArchive(asked.bytes, asked.program);
  if (!checked.ok) return checked;
  const opened = openArchive(asked.bytes);
  if (!opened.ok) return opened;
  let ready = false;
  try {
    await clear(tools);
    const written: string[] = [];
    const unpacked = await opened.value.each(async (path, bytes) => {
      await writeNew(tools, `${NEW_DATA}/${path}`, bytes);
      written.push(`${NEW_DATA}/${path}`);
    });
    if (!unpacked.ok) return failure(unpacked.error);
    await syncFoldersOf(tools, written);
    const marker = await openMarker(tools);
    const { archive, who, head } = asked;
    const aside = `before-restore-${new Date(tools.clock.now()).toISOString().replace(/[-:]|\.\d+/g, '')}`;
    const noted = await marker.update(() => ({ phase: 'ready', aside, archive, who, head }));
    await marker.settled();
    ready = noted.ok;
    return noted.ok ? success(null) : noted;
  } catch (error) {
    return reportTrouble(tools, RESTORE, error);
  } finally {
    // What is left would keep the disk full until the next start.
    if (!ready) await clear(tools).catch((error: unknown) => tools.log.error('restore.left', error));
  }
}

/** Takes away what was prepared. The note goes first: a start that found it without its data would put nothing in place of everything. */
async function clear(tools: StorageTools): Promise<void> {
  await removeDated(tools, [{ folder: RESTORE, name: MARKER_FILE }]);
  await removeTree(tools.fileSystem, join(tools.root, RESTORE));
}
