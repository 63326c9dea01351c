import { app, crashReporter } from 'electron';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** So many of the newest are kept. */
const MOST = 5;
/** What crashpad writes of a crash: the dump and a note beside it. */
const OF_A_CRASH = new Set(['.dmp', '.meta', '.lock']);

/**
 * Memory of a process that crashed can hold what somebody was typing into it, so none of it is written unless whoever looks for a fault asks for
 * it by `KIOSK_DUMPS=1`: then it stays on this machine, the newest few. Without that word what lies there is removed.
 */
export function keepDumps(folder: string, asked: boolean): void {
  removeDumps(folder, asked ? MOST : 0);
  if (!asked) return;
  app.setPath('crashDumps', folder);
  crashReporter.start({ uploadToServer: false, ignoreSystemCrashHandler: true });
}

/** Removes all but the newest dumps below a folder, however deep they lie. */
export function removeDumps(folder: string, keep: number): void {
  const found = filesBelow(folder).toSorted((one, other) => other.modified - one.modified);
  const dumps = found.filter(({ path }) => extname(path) === '.dmp');
  const kept = new Set(dumps.slice(0, keep).map(({ path }) => path.slice(0, -'.dmp'.length)));
  for (const { path } of found) {
    if (OF_A_CRASH.has(extname(path)) && !kept.has(path.slice(0, -extname(path).length))) remove(path);
  }
}

interface Found {
  readonly path: string;
  readonly modified: number;
}

function filesBelow(folder: string): readonly Found[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path, modified: statSync(path).mtimeMs }));
  } catch {
    // No such folder: nothing ever crashed.
    return [];
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Still being written, or held by a scanner: the next start removes it.
  }
}
