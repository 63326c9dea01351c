import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '@playwright/test';

const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(import.meta.dirname, '../../node_modules/electron/dist');
const binary = join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron');

/** The Electron binary, found by path: importing the package would start a download. Null where it is absent. */
export const electronBinary: string | null = existsSync(binary) ? binary : null;

/** The project `electron`, listed wherever the binary is; where it is not, the run says so in one line. */
export function electronProjects(): Project[] {
  if (electronBinary === null) {
    if (process.env['TEST_WORKER_INDEX'] === undefined)
      console.log('Project electron: not run, the Electron binary is not here.');
    return [];
  }
  return [{ name: 'electron', testMatch: 'electron/**/*.spec.ts' }];
}
