import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEEDED_PREFERENCES } from './browser-flags.ts';

export interface Profile {
  readonly folder: string;
  /** Writes down whose it is, so that a later start can tell a browser that was left behind. */
  belongsTo(pid: number): void;
  remove(): void;
}

/** File in a profile that names its browser's process. */
export const OWNER = 'browser.pid';

/** Start of the names of all profiles of one kiosk, which its data folder tells from any other on this machine. */
export function profilePrefix(dataFolder: string): string {
  return `goc-so-profile-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}-`;
}

/** A fresh browser profile with its preferences seeded; removed when the browser ends. */
export function makeProfile(prefix: string): Profile {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(SEEDED_PREFERENCES));
  return {
    folder,
    belongsTo: (pid) => writeFileSync(join(folder, OWNER), String(pid)),
    remove: () => removeProfile(folder),
  };
}

/** What a dying browser still holds on to stays behind; the next start removes it. */
export function removeProfile(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  } catch {
    // Nobody is served by a launcher that ends over a temporary folder.
  }
}
