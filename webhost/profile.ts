import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SEEDED_PREFERENCES } from './browser-flags.ts';

export interface Profile {
  readonly folder: string;
  remove(): void;
}

/** A fresh browser profile with its preferences seeded; removed when the browser ends. */
export function makeProfile(): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'goc-so-profile-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(SEEDED_PREFERENCES));
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
