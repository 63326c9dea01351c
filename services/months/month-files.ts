import { datedFiles } from '#services/storage/dated-files.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import type { Store } from '#services/storage/store.ts';

/** One kind of record in one file a month: tallies/2026/2026-11.json. */
export interface MonthFiles<Data> {
  /** The file of a month (YYYY-MM), opened at most once. Rejects where the disk cannot be read. */
  load(month: string): Promise<Store<Data>>;
  /** The months that have a file, oldest first; between two days or months those of their years, which may be a few more than asked for. */
  months(between?: { readonly from: string; readonly to: string }): Promise<readonly string[]>;
  /** Closes the file of a month, once nothing is being written to it. */
  letGo(month: string): Promise<void>;
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

export function monthFileName(folder: string, month: string): string {
  return `${folder}/${month.slice(0, 4)}/${month}.json`;
}

/** `open` opens the file of a month. Files stay open: a year is twelve small ones. */
export function createMonthFiles<Data>(
  tools: Pick<StorageTools, 'root' | 'fileSystem'>,
  folder: string,
  open: (name: string, month: string) => Promise<Store<Data>>,
): MonthFiles<Data> {
  const opened = new Map<string, Promise<Store<Data>>>();
  return {
    load(month) {
      const there = opened.get(month);
      if (there !== undefined) return there;
      const coming = open(monthFileName(folder, month), month);
      opened.set(month, coming);
      // Asked for again after a trouble, it is tried again.
      coming.catch(() => opened.delete(month));
      return coming;
    },
    months: (between) => datedFiles(tools, folder, between ?? null),
    async letGo(month) {
      const store = await opened.get(month);
      // Two stores must never write to one file: this one has to be still at the moment it is let go.
      while (store?.busy() === true) await store.settled();
      opened.delete(month);
    },
    async settled() {
      for (const store of opened.values()) await (await store).settled();
    },
  };
}
