import type { ContentStore } from '#services/content/content-store.ts';
import { openPack } from '#services/content/pack-store.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { contentOf, isWhole } from './pack-folders.ts';
import type { PacksState } from './packs-file.ts';

/** Content that is in use: of a pack by its version, or the program's own (null). */
export interface InUse {
  readonly version: string | null;
  readonly store: ContentStore;
}

/**
 * The content to begin with: the pack in use, where it is not whole the one before it, then the program's own; where that is not whole either, any
 * pack that is kept. A program that brings newer
 * content than the pack in use, and was installed after it was taken, goes first. Staff are told of either.
 */
export async function chooseContent(tools: StorageTools, state: PacksState, builtIn: ContentStore): Promise<InUse> {
  const own = builtIn.pack();
  const chosen = state.kept.find(({ version }) => version === state.now);
  if (chosen === undefined && own !== null) return { version: null, store: builtIn };
  if (chosen !== undefined && own !== null && own.version !== state.beside && own.date > chosen.content.date) {
    tools.notices.add('program-newer', chosen.version);
    return { version: null, store: builtIn };
  }
  const before = state.kept.filter(({ version }) => version === state.before && version !== state.now);
  const others = own === null ? state.kept : [];
  const next = new Set([...(chosen === undefined ? [] : [chosen]), ...before, ...others]);
  for (const { version } of next) {
    const store = await openKept(tools, state, version);
    if (store !== null) return { version, store };
    tools.notices.add('pack-broken', version);
  }
  return { version: null, store: builtIn };
}

/** Opens a kept pack; null where it is no longer what was taken. */
export async function openKept(
  { log, notices, ...disk }: StorageTools,
  { kept }: Pick<PacksState, 'kept'>,
  wanted: string,
): Promise<ContentStore | null> {
  const found = kept.find(({ version }) => version === wanted);
  if (found === undefined || !(await isWhole(disk, wanted, found.manifest))) return null;
  const store = await openPack(contentOf(disk, wanted), { log, notices, read: (path) => disk.fileSystem.read(path) });
  return store.pack() === null ? null : store;
}
