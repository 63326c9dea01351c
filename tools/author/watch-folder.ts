import { watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';
import { AUTHORED } from '#services/content/authored-files.ts';

/** An editor that saves writes more than once; so long it is given to finish, in milliseconds. */
const SETTLE = 80;

/**
 * Calls back when something in a content folder was saved. Folders are watched, not files: an editor that puts a new file in the
 * place of the old one is seen as well.
 */
export function watchFolder(folder: string, onChange: () => void): { close(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watchers: readonly FSWatcher[] = [];
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE);
  };
  const close = (): void => {
    for (const watcher of watchers) watcher.close();
  };
  const open = (): void => {
    close();
    const inside = AUTHORED.filter(({ list }) => !list).map(({ name }) => join(folder, name));
    watchers = [watchOne(folder, again), ...inside.map((path) => watchOne(path, settle))].filter((one) => one !== null);
  };
  // One of the folders may have come or gone.
  const again = (): void => {
    open();
    settle();
  };
  open();
  return {
    close() {
      clearTimeout(timer);
      close();
    },
  };
}

/** Null where there is no such folder now: the folder above says when it comes. */
function watchOne(path: string, onEvent: () => void): FSWatcher | null {
  try {
    const watcher = watch(path, onEvent);
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}
