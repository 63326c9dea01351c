// @ts-check
/* oxlint-disable no-console -- a terminal program */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstByteComes } from './first-byte.mjs';
import { root } from './run.mjs';

/** How long the first byte may take before the download is given up. */
const FIRST_BYTE = 3000;
/** How long the whole download may take. */
const WHOLE_DOWNLOAD = 15 * 60_000;

/** Path of an Electron binary that is there now, found by path: importing the package would start a download. */
function installed() {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(root, 'node_modules/electron/dist');
  const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
  const path = join(folder, process.platform === 'win32' || process.platform === 'darwin' ? names[process.platform] : 'electron');
  return existsSync(path) ? path : null;
}

/** Address of the very file the installer asks for, so that a place which answers but does not give files is found out. */
function artifact() {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'));
  const mirror = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/download/';
  return `${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
}

/** Runs Electron's own installer, which checks what it fetched; a dot every two seconds says that it still works. */
function install() {
  return new Promise((done) => {
    process.stderr.write('Electron: fetching (once)');
    const child = spawn(process.execPath, [join(root, 'node_modules/electron/install.js')], { stdio: 'ignore' });
    const dots = setInterval(() => process.stderr.write('.'), 2000);
    const limit = setTimeout(() => child.kill('SIGKILL'), WHOLE_DOWNLOAD);
    const over = () => {
      clearInterval(dots);
      clearTimeout(limit);
      process.stderr.write('\n');
      done(undefined);
    };
    child.once('exit', over);
    child.once('error', over);
  });
}

/**
 * The Electron to run under, fetched by its own installer where the network allows. Null: use an installed browser instead.
 * @returns {Promise<string | null>}
 */
export async function findElectron() {
  const found = installed();
  if (found !== null || process.env['CI'] !== undefined) return found;
  if (!(await firstByteComes(artifact(), FIRST_BYTE))) return null;
  await install();
  const fetched = installed();
  if (fetched === null) console.error('Electron: could not be fetched; an installed browser is used instead.');
  return fetched;
}
