import {
  close as closeWithCallback,
  closeSync,
  fsync as fsyncWithCallback,
  linkSync,
  open as openWithCallback,
  openSync,
  renameSync,
  write as writeWithCallback,
  writeSync,
} from 'node:fs';
import {
  chmod,
  link,
  lstat,
  mkdir,
  open as openFile,
  readdir,
  readFile,
  realpath,
  rename,
  rmdir,
  stat,
  unlink,
} from 'node:fs/promises';
import { promisify } from 'node:util';
import { codeOf, type FileSystem } from './file-system.ts';

/** Folders that cannot be synced answer with one of these; there is nothing more to be done there. */
const NO_FOLDER_SYNC: ReadonlySet<string | null> = new Set(['EINVAL', 'ENOTSUP', 'EOPNOTSUPP']);

/** What a group and everybody may write, and the mark of a folder where each may only touch their own. */
const OTHERS_WRITE = 0o022;
const STICKY = 0o1000;
/** The folder is another's, or lies where rights cannot be changed. */
const NO_RIGHTS_HERE: ReadonlySet<string | null> = new Set(['EPERM', 'EROFS', 'ENOTSUP', 'EOPNOTSUPP']);

const close = promisify(closeWithCallback);
const open = promisify(openWithCallback);
const write = promisify(writeWithCallback);
const fsync = promisify(fsyncWithCallback);

/** On Windows a call that names or closes a file may wait for an antivirus, so none of them may hold up the program. */
const WINDOWS = process.platform === 'win32';

/** So many bytes are copied into the kernel's memory in less time than it takes to wake a helper thread. */
const WRITTEN_AT_ONCE = WINDOWS ? 0 : 65_536;

/**
 * The real disk. Making names, closing, and writing a little is done on the spot: the kernel does it in its memory within
 * microseconds, and the way to a helper thread and back takes longer, on a busy machine milliseconds. Whatever waits for the
 * disk itself, the syncing above all, goes to a helper thread.
 */
export const nodeFileSystem: FileSystem = {
  read: (path) => readFile(path),
  async readStart(path, bytes) {
    const file = await openFile(path, 'r');
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  },
  async create(path) {
    const file = WINDOWS ? await open(path, 'wx', 0o600) : openSync(path, 'wx', 0o600);
    return {
      write: async (bytes) =>
        bytes.length <= WRITTEN_AT_ONCE ? writeSync(file, bytes) : (await write(file, bytes)).bytesWritten,
      sync: () => fsync(file),
      close: async () => (WINDOWS ? close(file) : closeSync(file)),
    };
  },
  link: async (existing, path) => (WINDOWS ? link(existing, path) : linkSync(existing, path)),
  rename: async (from, to) => (WINDOWS ? rename(from, to) : renameSync(from, to)),
  remove: (path) => unlink(path),
  removeFolder: (path) => rmdir(path),
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
  async isLink(path) {
    try {
      return (await lstat(path)).isSymbolicLink();
    } catch (error) {
      const code = codeOf(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return false;
      throw error;
    }
  },
  async size(path) {
    const found = await stat(path);
    if (found.isDirectory()) throw Object.assign(new Error('a folder has no size'), { code: 'EISDIR' });
    return found.size;
  },
  realPath: (path) => realpath(path),
  async keepOthersOut(path) {
    if (WINDOWS) return;
    const { mode } = await stat(path);
    if ((mode & OTHERS_WRITE) === 0 || (mode & STICKY) !== 0) return;
    try {
      await chmod(path, mode & ~OTHERS_WRITE & 0o7777);
    } catch (error) {
      if (!NO_RIGHTS_HERE.has(codeOf(error))) throw error;
    }
  },
  async syncFolder(path) {
    // Windows has no call for this; NTFS keeps its names in a journal.
    if (WINDOWS) return;
    const folder = openSync(path, 'r');
    try {
      await fsync(folder);
    } catch (error) {
      if (!NO_FOLDER_SYNC.has(codeOf(error))) throw error;
    } finally {
      closeSync(folder);
    }
  },
};
