import { app, Menu, protocol } from 'electron';
import { join } from 'node:path';
import { onDefect } from './exit.ts';
import { readFlags } from './flags.ts';
import { SCHEME_PRIVILEGES } from './surfaces.ts';

/**
 * What must happen before Electron is ready, and nothing else. Electron emits `ready` only after this module has been evaluated, so it
 * must never wait for it at top level.
 */
const flags = readFlags(process.argv.slice(1));

process.on('uncaughtException', onDefect);
process.on('unhandledRejection', onDefect);
if (app.isPackaged && process.argv.some((word) => word.startsWith('--remote-debugging'))) app.exit(1);

app.setName('Goc So');
// Chromium's own files only; visits and settings live in the data folder both hosts share.
app.setPath('userData', join(app.getPath('appData'), 'goc-so-chromium'));
Menu.setApplicationMenu(null);
app.enableSandbox();
app.commandLine.appendSwitch('disable-pinch');
app.commandLine.appendSwitch('overscroll-history-navigation', '0');
app.commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required');
app.commandLine.appendSwitch('force-device-scale-factor', '1');
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND , EXCLUDE 127.0.0.1');
protocol.registerSchemesAsPrivileged([SCHEME_PRIVILEGES]);

if (app.requestSingleInstanceLock()) {
  app
    .whenReady()
    .then(() => import('./boot.ts'))
    .then(({ boot }) => boot(flags))
    .catch(onDefect);
} else {
  // The first one is focused by its own `second-instance` event.
  app.exit(0);
}
