import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { killGroup } from './kill-group.ts';
import { OWNER, removeProfile } from './profile.ts';

/**
 * Ends browsers that an earlier launcher left on the screen when it was killed, and removes their profiles. Only to be called by
 * the one program that holds the data folder: then every other profile with this prefix is nobody's.
 */
export function removeOrphans(temporary: string, prefix: string): void {
  for (const name of namesIn(temporary)) {
    if (!name.startsWith(prefix)) continue;
    const folder = join(temporary, name);
    if (!isOurs(folder)) continue;
    const pid = ownerOf(folder);
    if (pid !== null && runsOn(pid, folder)) killGroup(pid);
    removeProfile(folder);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Everybody may make names in a temporary folder: a pipe under the name of a file of ours would hold up the start for ever. */
function isOurs(folder: string): boolean {
  try {
    const found = lstatSync(folder);
    return found.isDirectory() && (process.getuid === undefined || found.uid === process.getuid());
  } catch {
    return false;
  }
}

function ownerOf(folder: string): number | null {
  try {
    const pid = Number(readFileSync(join(folder, OWNER), 'utf8'));
    return Number.isInteger(pid) && pid > 1 ? pid : null;
  } catch {
    return null;
  }
}

/** Whether that process is still the profile's browser: numbers of processes are used again. */
function runsOn(pid: number, folder: string): boolean {
  try {
    switch (process.platform) {
      case 'linux':
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(folder);
      case 'win32':
        // Chromium opens this file so that Windows removes it when the browser ends, however it ends.
        return existsSync(join(folder, 'lockfile'));
      default:
        return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(folder);
    }
  } catch {
    return false;
  }
}
