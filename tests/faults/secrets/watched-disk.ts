import type { FileSystem } from '#services/storage/file-system.ts';

export interface WatchedDisk extends FileSystem {
  /** Everything that was written, and every name given, since it was last asked. */
  taken(): string;
}

/** A disk that remembers what is written to it: a file that is written over a moment later would show nothing of it. */
export function watchDisk(disk: FileSystem): WatchedDisk {
  let written: string[] = [];
  return {
    ...disk,
    async create(path) {
      const file = await disk.create(path);
      written.push(path.slice(path.lastIndexOf('/')));
      return {
        ...file,
        write: async (bytes) => {
          const count = await file.write(bytes);
          written.push(Buffer.from(bytes.subarray(0, count)).toString('utf8'));
          return count;
        },
      };
    },
    taken() {
      const all = written.join('\n');
      written = [];
      return all;
    },
  };
}
