import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, type FileSystem } from './file-system.ts';
import { createMemoryFileSystem } from './memory-file-system.ts';

/**
 * A disk that is read and never written. What is written lies over it in memory and goes with the program; what is removed is only no
 * longer seen. For a kiosk whose disk is full or locked: it serves, knows all it knew, and changes nothing. `away`: a folder of which
 * nothing is seen from the beginning, where not even reading it works.
 */
export function createCoveredDisk(under: FileSystem, away: string | null = null): FileSystem {
  const over = createMemoryFileSystem();
  const gone = new Set<string>();

  const isGone = (path: string): boolean => {
    for (let at = resolve(path); ; at = dirname(at)) {
      if (gone.has(at)) return true;
      if (dirname(at) === at) return false;
    }
  };
  const isOver = async (path: string): Promise<boolean> => (await over.kind(path)) !== null;
  const kind: FileSystem['kind'] = async (path) => (await over.kind(path)) ?? (isGone(path) ? null : under.kind(path));
  /** The disk on which a path is seen. */
  const seenOn = async (path: string): Promise<FileSystem> => {
    if (await isOver(path)) return over;
    if (isGone(path)) throw fail('ENOENT');
    return under;
  };
  const read: FileSystem['read'] = async (path) => {
    // A folder may lie over another one; only a file hides what is below it.
    return (await seenOn(path)).read(path);
  };
  const namesUnder = async (path: string): Promise<readonly string[]> => {
    if (isGone(path)) return [];
    try {
      return (await under.list(path)).filter((name) => !isGone(join(path, name)));
    } catch (error) {
      if (codeOf(error) === 'ENOENT' && (await isOver(path))) return [];
      throw error;
    }
  };
  const list: FileSystem['list'] = async (path) => {
    const there = await kind(path);
    if (there === null) throw fail('ENOENT');
    if (there !== 'folder') throw fail('ENOTDIR');
    const above = (await isOver(path)) ? await over.list(path) : [];
    return [...new Set([...(await namesUnder(path)), ...above])];
  };
  /** Takes a file, or a folder with all in it, into memory. */
  const lift = async (path: string): Promise<void> => {
    if ((await kind(path)) !== 'folder') return over.put(path, await read(path));
    over.putFolder(path);
    for (const name of await list(path)) await lift(join(path, name));
  };
  const makeRoom = async (path: string): Promise<void> => {
    if ((await kind(path)) !== null) throw fail('EEXIST');
    if ((await kind(dirname(path))) !== 'folder') throw fail('ENOENT');
    over.putFolder(dirname(path));
  };
  const drop = (path: string): void => void gone.add(resolve(path));
  if (away !== null) {
    drop(away);
    over.putFolder(away);
  }

  return {
    read,
    readStart: async (path, bytes) => (await seenOn(path)).readStart(path, bytes),
    async create(path) {
      await makeRoom(path);
      return over.create(path);
    },
    async link(existing, path) {
      const bytes = await read(existing);
      await makeRoom(path);
      over.put(path, bytes);
    },
    async rename(from, to) {
      if (resolve(from) === resolve(to)) return;
      const there = await kind(from);
      if (there === null) throw fail('ENOENT');
      if ((await kind(dirname(to))) !== 'folder') throw fail('ENOENT');
      if ((await kind(to)) === 'folder') throw fail((await list(to)).length > 0 ? 'ENOTEMPTY' : 'EISDIR');
      await lift(from);
      over.putFolder(dirname(to));
      await over.rename(from, to);
      drop(from);
      drop(to);
    },
    async remove(path) {
      const there = await kind(path);
      if (there === null) throw fail('ENOENT');
      if (there === 'folder') throw fail('EISDIR');
      if (await isOver(path)) await over.remove(path);
      drop(path);
    },
    async removeFolder(path) {
      if ((await list(path)).length > 0) throw fail('ENOTEMPTY');
      if (await isOver(path)) await over.removeFolder(path);
      drop(path);
    },
    async makeFolder(path) {
      await makeRoom(path);
      await over.makeFolder(path);
    },
    list,
    kind,
    isLink: async (path) => ((await isOver(path)) || isGone(path) ? false : under.isLink(path)),
    size: async (path) => (await seenOn(path)).size(path),
    async realPath(path) {
      const there = await seenOn(path);
      if (there === under) return under.realPath(path);
      // What lies over the disk has no links; what it lies in may.
      const folder = dirname(path);
      return folder === path ? path : join(await under.realPath(folder).catch(() => folder), basename(path));
    },
    // The disk below is left as it is, and nobody else reaches memory.
    keepOthersOut: async () => {},
    // There is nothing a power cut could take from memory but all of it.
    syncFolder: async () => {},
  };
}

function fail(code: string): Error {
  return Object.assign(new Error(code), { code });
}
