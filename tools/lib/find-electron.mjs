// @ts-check
/* oxlint-disable no-console -- a terminal program */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { root } from './run.mjs';

/** How long the first byte may take before the download is given up. */
const FIRST_BYTE = 3000;

/** Path of an Electron binary that is there now, found by path: importing the package would start a download. */
function installed() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules/electron/dist');
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
  const path = join(folder, process.platform === 'win32' || process.platform === 'darwin' ? names[process.platform] : 'electron');
  return existsSync(path) ? path : null;
}

/** Whether the place Electron is fetched from answers at all. */
function reachable() {
  return new Promise((done) => {
    const asked = request(
      'https://github.com/electron/electron/releases',
      { method: 'HEAD', timeout: FIRST_BYTE },
      (response) => {
        response.resume();
        done((response.statusCode ?? 500) < 400);
      },
    );
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => done(false));
    asked.end();
  });
}

/**
 * The Electron to run under, fetched by its own installer where the network allows. Null: use an installed browser instead.
 * @returns {Promise<string | null>}
 */
export async function findElectron() {
  const found = installed();
  if (found !== null || process.env['CI'] !== undefined) return found;
  if (!(await reachable())) return null;
  console.error('Electron: fetching (once)…');
  await new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/electron/install.js')], { stdio: 'inherit' });
    child.on('exit', done);
    child.on('error', done);
  });
  return installed();
}
