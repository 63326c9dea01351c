import type { StorageTools } from '#services/storage/storage-tools.ts';
import type { Store } from '#services/storage/store.ts';
import { type DayVisits, openDay } from './day-store.ts';

/** The day files held open: today's, the one before, and any other for as long as it is needed. */
export interface DayShelf {
  /** The file of a day, opened at most once at a time. */
  load(day: string): Promise<Store<DayVisits>>;
  /** The file of a day if it is open. */
  get(day: string): Store<DayVisits> | undefined;
  all(): Iterable<readonly [day: string, store: Store<DayVisits>]>;
  /** Closes all others, once nothing is being written to them. */
  keepOnly(days: readonly (string | null)[]): Promise<void>;
}

export interface ShelfWatcher {
  opened(day: string, visits: DayVisits): void;
  closed(day: string): void;
}

export function createDayShelf(tools: StorageTools, watcher: ShelfWatcher): DayShelf {
  const open = new Map<string, Store<DayVisits>>();
  const opening = new Map<string, Promise<Store<DayVisits>>>();

  const openOnce = async (day: string): Promise<Store<DayVisits>> => {
    try {
      const store = await openDay(tools, day);
      open.set(day, store);
      watcher.opened(day, store.data());
      return store;
    } finally {
      opening.delete(day);
    }
  };

  return {
    async load(day) {
      const there = open.get(day) ?? opening.get(day);
      if (there !== undefined) return there;
      const coming = openOnce(day);
      opening.set(day, coming);
      return coming;
    },
    get: (day) => open.get(day),
    all: () => [...open],
    async keepOnly(days) {
      for (const [day, store] of open) {
        if (days.includes(day)) continue;
        // Two stores must never write to one file: this one has to be still at the moment it is let go.
        while (store.busy()) await store.settled();
        open.delete(day);
        watcher.closed(day);
      }
    },
  };
}
