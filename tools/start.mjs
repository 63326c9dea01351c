// @ts-check
/* oxlint-disable no-console -- a terminal program */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findElectron } from './lib/find-electron.mjs';
import { root, run } from './lib/run.mjs';
import { whenLeftAlone } from './lib/when-left-alone.mjs';

/** Builds once, then starts the kiosk: under Electron where it is there or can be had at once, else in an installed browser. */
const parameters = process.argv.slice(2);
/** @type {import('node:child_process').ChildProcess | null} */
let child = null;
// Also while it is built.
if (process.env['npm_lifecycle_event'] !== undefined)
  whenLeftAlone(() => (child === null ? process.exit(1) : child.kill('SIGTERM')));
const built = await run(process.execPath, ['tools/build.mjs'], { quiet: true });
if (built.code !== 0) {
  console.error(built.output);
  process.exit(built.code);
}
const electron = parameters.includes('--no-electron') || parameters.includes('--no-browser') ? null : await findElectron();
child =
  electron === null
    ? spawn(process.execPath, [join(root, 'dist/node/launcher.js'), ...parameters], { stdio: 'inherit' })
    : spawn(electron, [root, ...parameters], { stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child?.kill(signal === 'SIGINT' ? 'SIGTERM' : signal));
}
child.on('exit', (code) => process.exit(code ?? 1));
