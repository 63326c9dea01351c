import { type FileSystem, codeOf } from './file-system.ts';
import { bytesUsed, type DiskEntry, type DiskFolder, emptyFile, emptyFolder, losePower, type Loss } from './memory-disk.ts';

/** Storage without a disk: demo mode keeps its files here, and tests make it full, read-only or powerless. */
export interface MemoryFileSystem extends FileSystem {
  /** The power goes and comes back: what is left is what the loss leaves. */
  losePower(loss: Loss): void;
  /** Bytes the disk holds; null for no limit. */
  setCapacity(bytes: number | null): void;
  setReadOnly(readOnly: boolean): void;
  /** Puts bytes at a path as if another program had written and synced them. Folders are made. */
  put(path: string, bytes: Uint8Array | string): void;
  /** Makes a folder and those above it, all synced. */
  putFolder(path: string): void;
  /** Turns one bit of a file where it lies: it is spoilt under every name it has. */
  spoil(path: string): void;
  /** Whether this disk knows second names for a file. FAT does not. */
  setLinks(links: boolean): void;
}

/** The most one `write` takes, so that callers that forget the rest are found out. */
const LARGEST_WRITE = 65_536;

export function createMemoryFileSystem(): MemoryFileSystem {
  const root = emptyFolder();
  let capacity: number | null = null;
  let readOnly = false;
  let links = true;

  const find = (path: string): DiskEntry => {
    let at: DiskEntry = root;
    for (const part of partsOf(path)) {
      if (at.kind !== 'folder') throw fail('ENOTDIR');
      const next = at.live.get(part);
      if (next === undefined) throw fail('ENOENT');
      at = next;
    }
    return at;
  };
  const folderAt = (parts: readonly string[]): DiskFolder => {
    const found = find(parts.join('/'));
    if (found.kind !== 'folder') throw fail('ENOTDIR');
    return found;
  };
  const placeOf = (path: string): { folder: DiskFolder; name: string } => {
    const parts = partsOf(path);
    const name = parts.pop();
    if (name === undefined) throw fail('EINVAL');
    return { folder: folderAt(parts), name };
  };
  const writable = (): void => {
    if (readOnly) throw fail('EROFS');
  };
  const addNew = (path: string, entry: DiskEntry): void => {
    const { folder, name } = placeOf(path);
    if (folder.live.has(name)) throw fail('EEXIST');
    writable();
    folder.live.set(name, entry);
  };

  return {
    async read(path) {
      const found = find(path);
      if (found.kind === 'folder') throw fail('EISDIR');
      return found.live.slice();
    },
    async readStart(path, bytes) {
      const found = find(path);
      if (found.kind === 'folder') throw fail('EISDIR');
      return found.live.slice(0, bytes);
    },
    async create(path) {
      const file = emptyFile();
      addNew(path, file);
      return {
        async write(bytes) {
          writable();
          const free = capacity === null ? bytes.length : Math.max(0, capacity - bytesUsed(root));
          if (free === 0 && bytes.length > 0) throw fail('ENOSPC');
          const taken = bytes.subarray(0, Math.min(bytes.length, free, LARGEST_WRITE));
          file.live = joined(file.live, taken);
          return taken.length;
        },
        async sync() {
          file.synced = file.live;
        },
        async close() {},
      };
    },
    async link(existing, path) {
      const found = find(existing);
      if (found.kind === 'folder' || !links) throw fail('EPERM');
      addNew(path, found);
    },
    async rename(from, to) {
      const source = placeOf(from);
      const entry = source.folder.live.get(source.name);
      if (entry === undefined) throw fail('ENOENT');
      const goal = placeOf(to);
      const there = goal.folder.live.get(goal.name);
      if (there === entry) return;
      if (there?.kind === 'folder') throw fail('EISDIR');
      writable();
      goal.folder.live.set(goal.name, entry);
      source.folder.live.delete(source.name);
    },
    async remove(path) {
      const { folder, name } = placeOf(path);
      const there = folder.live.get(name);
      if (there === undefined) throw fail('ENOENT');
      if (there.kind === 'folder') throw fail('EISDIR');
      writable();
      folder.live.delete(name);
    },
    async removeFolder(path) {
      const { folder, name } = placeOf(path);
      const there = folder.live.get(name);
      if (there === undefined) throw fail('ENOENT');
      if (there.kind !== 'folder') throw fail('ENOTDIR');
      if (there.live.size > 0) throw fail('ENOTEMPTY');
      writable();
      folder.live.delete(name);
    },
    async makeFolder(path) {
      addNew(path, emptyFolder());
    },
    async list(path) {
      return [...folderAt(partsOf(path)).live.keys()];
    },
    async kind(path) {
      try {
        return find(path).kind;
      } catch (error) {
        if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
        throw error;
      }
    },
    isLink: async () => false,
    keepOthersOut: async () => {},
    async size(path) {
      const found = find(path);
      if (found.kind === 'folder') throw fail('EISDIR');
      return found.live.length;
    },
    async realPath(path) {
      find(path);
      return `/${partsOf(path).join('/')}`;
    },
    async syncFolder(path) {
      const folder = folderAt(partsOf(path));
      folder.synced = new Map(folder.live);
    },
    losePower: (loss) => losePower(root, loss),
    setCapacity(bytes) {
      capacity = bytes;
    },
    setReadOnly(value) {
      readOnly = value;
    },
    setLinks(value) {
      links = value;
    },
    put(path, bytes) {
      const parts = partsOf(path);
      const name = parts.pop();
      if (name === undefined) throw fail('EINVAL');
      const live = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes.slice();
      addSynced(folderOnTheWay(parts), name, { kind: 'file', live, synced: live });
    },
    spoil(path) {
      const file = find(path);
      if (file.kind !== 'file') throw fail('EISDIR');
      const middle = Math.floor(file.live.length / 2);
      file.live = file.live.with(middle, (file.live[middle] ?? 0) ^ 1);
      file.synced = file.live;
    },
    putFolder(path) {
      folderOnTheWay(partsOf(path));
    },
  };

  function folderOnTheWay(parts: readonly string[]): DiskFolder {
    let folder = root;
    for (const part of parts) {
      const next = folder.live.get(part) ?? emptyFolder();
      if (next.kind !== 'folder') throw fail('ENOTDIR');
      addSynced(folder, part, next);
      folder = next;
    }
    return folder;
  }
}

function addSynced(folder: DiskFolder, name: string, entry: DiskEntry): void {
  folder.live.set(name, entry);
  folder.synced.set(name, entry);
}

function partsOf(path: string): string[] {
  return path.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

function fail(code: string): Error {
  return Object.assign(new Error(code), { code });
}
