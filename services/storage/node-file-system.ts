import { link, lstat, mkdir, open, readdir, readFile, realpath, rename, stat, unlink } from 'node:fs/promises';
import { codeOf, type FileSystem } from './file-system.ts';

/** Folders that cannot be synced answer with one of these; there is nothing more to be done there. */
const NO_FOLDER_SYNC: ReadonlySet<string | null> = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP']);

/** The real disk. */
export const nodeFileSystem: FileSystem = {
  read: (path) => readFile(path),
  async create(path) {
    const handle = await open(path, 'wx', 0o600);
    return {
      write: async (bytes) => (await handle.write(bytes)).bytesWritten,
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  link: (existing, path) => link(existing, path),
  rename: (from, to) => rename(from, to),
  remove: (path) => unlink(path),
  makeFolder: (path) => mkdir(path, { mode: 0o700 }),
  list: (path) => readdir(path),
  async kind(path) {
    try {
      const found = await stat(path);
      if (found.isFile()) return 'file';
      return found.isDirectory() ? 'folder' : 'other';
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOTDIR') return null;
      if (code !== 'ENOENT') throw error;
      // A link that leads nowhere is something, though it cannot be followed.
      return (await lstat(path).catch(() => null)) === null ? null : 'other';
    }
  },
  realPath: (path) => realpath(path),
  async syncFolder(path) {
    // Windows has no call for this; NTFS keeps its names in a journal.
    if (process.platform === 'win32') return;
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } catch (error) {
      if (!NO_FOLDER_SYNC.has(codeOf(error))) throw error;
    } finally {
      await handle.close();
    }
  },
};
