import { dirname, join } from 'node:path';
import { isBackedUp } from '#core/keep/manifest.ts';
import type { AuditLog } from '#services/audit/audit-log.ts';
import { removeDated } from '#services/keep/remove-dated.ts';
import { ensureFolder } from '#services/storage/ensure-folder.ts';
import { codeOf, ifThere } from '#services/storage/file-system.ts';
import { filesBelow, removeTree, syncFoldersOf } from '#services/storage/file-tree.ts';
import { duplicate } from '#services/storage/replace-file.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { MARKER_FILE, NEW_DATA, openMarker, RESTORE, type RestoreMarker } from './restore-marker.ts';

/**
 * Puts what was restored in its place, before anything else is opened. Every file has a name on disk at every moment: a power cut leaves
 * the old data, or a restore that the next start takes up again, and nothing opens what is half one and half the other. Answers what was
 * restored, until `tidyRestore` has noted it; null where nothing was. Rejects where the disk refuses.
 */
export async function finishRestore(tools: StorageTools): Promise<RestoreMarker | null> {
  const { root, fileSystem } = tools;
  if ((await fileSystem.kind(join(root, RESTORE))) !== 'folder') return null;
  const store = await openMarker(tools);
  const marker = store.data();
  if (marker === null) {
    // Prepared by a run that died before it was whole.
    await removeTree(fileSystem, join(root, RESTORE));
    return null;
  }
  const become = async (phase: RestoreMarker['phase']): Promise<void> => {
    const written = await store.update((data) => data && { ...data, phase });
    await store.settled();
    if (!written.ok) throw Object.assign(new Error('The disk refuses the note of a restore'), { code: 'EIO' });
  };
  if (marker.phase === 'ready') {
    await nameAgain(tools, '', marker.aside, isBackedUp);
    await become('aside');
  }
  if (marker.phase !== 'done') {
    const former = await filesBelow(fileSystem, root, (path) => !isBackedUp(path));
    for (const path of former) await ifThere(fileSystem.remove(join(root, path)));
    await syncFoldersOf(tools, former);
    await nameAgain(tools, NEW_DATA, '', () => true);
    await become('done');
  }
  tools.log.info('restore.done', { aside: marker.aside });
  return { ...marker, phase: 'done' };
}

/** Notes in the audit that was brought back what was done, and clears away what it was done with. Doing it again is harmless. */
export async function tidyRestore(
  tools: StorageTools,
  { archive, who, head }: RestoreMarker,
  audit: Pick<AuditLog, 'record' | 'recent'>,
): Promise<void> {
  const about = `${archive} after ${head.sequence} ${head.hash.slice(0, 16)}`;
  const said = (await audit.recent(20)).some((entry) => entry.act === 'backup.restored' && entry.about === about);
  if (!said && !(await audit.record({ who, act: 'backup.restored', about, outcome: 'done' })).ok) return;
  await removeTree(tools.fileSystem, join(tools.root, NEW_DATA));
  await removeDated(tools, [{ folder: RESTORE, name: MARKER_FILE }]);
  await removeTree(tools.fileSystem, join(tools.root, RESTORE));
}

/** Gives every file below one folder the same name below another as well. */
async function nameAgain(tools: StorageTools, from: string, to: string, chosen: (path: string) => boolean): Promise<void> {
  const { root, fileSystem } = tools;
  const made: string[] = [];
  for (const path of await filesBelow(fileSystem, join(root, from), (one) => !chosen(one))) {
    const goal = to === '' ? path : `${to}/${path}`;
    await ensureFolder(fileSystem, root, dirname(join(root, goal)));
    try {
      await duplicate(fileSystem, join(root, from, path), join(root, goal));
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
      // From a run that died here. A disk without second names may have left half a copy.
      await fileSystem.remove(join(root, goal));
      await duplicate(fileSystem, join(root, from, path), join(root, goal));
    }
    made.push(goal);
  }
  await syncFoldersOf(tools, made);
}
