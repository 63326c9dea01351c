import { app, Menu, protocol } from 'electron';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { SECOND } from '#core/basics/durations.ts';
import { drawsInSoftware, gpuDied, gpuTriedAgain } from '#core/watchdog/gpu.ts';
import { judgeStart } from '#core/watchdog/judge-start.ts';
import { become, begun } from '#core/watchdog/run-record.ts';
import { openRunBook, type RunBook } from '#services/watchdog/run-book.ts';
import { keepDumps } from './crash-dumps.ts';
import { noteEndsIn, onDefect } from './exit.ts';
import { readFlags } from './flags.ts';
import { SCHEME_PRIVILEGES } from './surfaces.ts';
import { isRefused, SWITCHES } from './switches.ts';

/**
 * What must happen before Electron is ready, and nothing else. Electron emits `ready` only after this module has been evaluated, so it
 * must never wait for it at top level.
 */
process.on('uncaughtException', onDefect);
process.on('unhandledRejection', onDefect);

app.setName('Goc So');
// What Chromium keeps, and the book of runs; visits and settings live in the data folder both hosts share. Tests each have their own.
const asked = app.isPackaged ? undefined : process.env['KIOSK_PROFILE'];
const own = asked === undefined || asked === '' ? join(app.getPath('appData'), 'goc-so-chromium') : asked;
app.setPath('userData', own);

if (app.isPackaged && process.argv.slice(1).some(isRefused)) app.exit(1);
// The first one is brought to the front by its own `second-instance` event.
else if (!app.requestSingleInstanceLock()) app.exit(0);
else start(openRunBook(join(own, 'runs.json')));

function start(book: RunBook): void {
  const now = Date.now();
  const flags = readFlags(process.argv.slice(1));
  const judged = judgeStart(book.read(), now, now - uptime() * SECOND);
  book.change((record) => begun(gpuTriedAgain(record, now), now, judged.kind === 'rest' ? 'resting' : 'starting'));
  noteEndsIn((state) => book.change((record) => become(record, state)));

  Menu.setApplicationMenu(null);
  app.enableSandbox();
  for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value);
  if (drawsInSoftware(book.read(), now)) app.disableHardwareAcceleration();
  protocol.registerSchemesAsPrivileged([SCHEME_PRIVILEGES]);
  keepDumps(join(own, 'dumps'), process.env['KIOSK_DUMPS'] === '1');
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (type === 'GPU' && reason !== 'clean-exit') book.change((record) => gpuDied(record, Date.now()));
  });

  const show = async (): Promise<void> => {
    // Neither loads the other: what broke the kiosk must not break the page that says so.
    if (judged.kind === 'work') return (await import('./boot.ts')).boot(flags, book);
    const [{ restPage, RESTING }, { showStill }] = await Promise.all([
      import('#services/app/rest-page.ts'),
      import('./still-window.ts'),
    ]);
    return showStill(restPage(RESTING), judged.milliseconds, flags.window);
  };
  app.whenReady().then(show).catch(onDefect);
}
