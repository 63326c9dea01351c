import { app, BrowserWindow, session } from 'electron';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Remedy } from '#core/watchdog/escalation.ts';
import { compose, type RunningApp } from '#services/app/compose.ts';
import { carrierFolders } from '#services/carriers/carrier-folders.ts';
import { systemClock } from '#services/environment/clock.ts';
import { systemIds } from '#services/environment/ids.ts';
import { startGuardedServer, type GuardedServer } from '#services/http/guarded-server.ts';
import { createTwinAside } from '#services/printing/twin/twin-aside.ts';
import { dataFolderPath } from '#services/storage/data-folder.ts';
import { DEFECT_CODE, logDefectsTo } from './exit.ts';
import type { Flags } from './flags.ts';
import { lockContents, lockSession, lockWindow, withinOrigin, withinViewer } from './lock-down.ts';
import { createHiddenRasteriser } from './print-surface.ts';
import { makePrinters } from './printers.ts';
import { serveScheme } from './protocol-handler.ts';
import { ORIGIN, PAPER_PARTITION, partitionOf } from './surfaces.ts';
import { troublePage } from './trouble-page.ts';
import { createWatchdog } from './watchdog.ts';
import { openKioskWindow } from './windows.ts';

/** Composition root of the Electron host: the service in this process, one kiosk window, one hidden window for print. */
export async function boot(flags: Flags): Promise<void> {
  const kiosk = session.fromPartition(partitionOf('kiosk'));
  const print = session.fromPartition(partitionOf('print'));
  const paper = session.fromPartition(PAPER_PARTITION);
  const dist = join(app.getAppPath(), 'dist');
  const dataFolder = dataFolderPath(flags.data, { platform: process.platform, environment: process.env, home: homedir() });
  let server: GuardedServer | null = null;
  let window: BrowserWindow | null = null;
  let running: RunningApp | null = null;
  let ending = false;

  const leave = async (code: number): Promise<void> => {
    ending = true;
    watchdog.stop();
    await server?.close();
    await running?.close();
    app.exit(code);
  };
  const again = async (): Promise<void> => {
    app.relaunch();
    await leave(0);
  };
  const watchdog = createWatchdog(systemClock, (remedy: Remedy) => {
    running?.context.log.warn('watchdog.acts', { remedy });
    if (remedy === 'exit') void leave(DEFECT_CODE);
    else if (remedy === 'new-window') openWindow();
    else window?.webContents.reload();
  });

  const composed = await compose({
    host: 'electron',
    version: app.getVersion(),
    dataFolder,
    contentFolder: join(dist, 'content'),
    pageFolder: join(dist, 'renderer'),
    messagesFile: join(dist, 'messages.json'),
    reportProgram: join(dist, 'node', 'report-work.js'),
    packProgram: join(dist, 'node', 'pack-work.js'),
    carrierFolders: carrierFolders(process.env),
    machine: {
      heard: (_page, frames) => frames > 0 && watchdog.heard(),
      leave: () => void leave(0),
      restart: () => void again(),
    },
    makeRasteriser: () =>
      createHiddenRasteriser(print, (token) => server?.address('print', `/print/${token}`) ?? `${ORIGIN}/print/${token}`),
    makeTwin: ({ clock }) => createTwinAside(join(dist, 'node', 'twin-work.js'), clock),
    makePrinters: (tools) => makePrinters(tools, process.platform, paper),
  });
  if (!composed.ok) return showTrouble(composed.error);
  running = composed.value;
  logDefectsTo(running.context.log);

  if (flags.transport === 'loopback') {
    const secrets = {
      kiosk: systemIds.secret(),
      presenter: systemIds.secret(),
      room: systemIds.secret(),
      print: systemIds.secret(),
    };
    const started = await startGuardedServer({
      handle: running.handle,
      port: flags.port,
      secrets,
      clock: systemClock,
      ids: systemIds,
    });
    if (!started.ok) return showTrouble(started.error);
    server = started.value;
  } else {
    serveScheme(kiosk, 'kiosk', running.handle);
    serveScheme(print, 'print', running.handle);
  }
  const origin = server === null ? ORIGIN : `http://127.0.0.1:${server.port}`;
  const own = withinOrigin(origin);
  lockSession(kiosk, own);
  lockSession(print, own);
  lockSession(paper, withinViewer);
  app.on('web-contents-created', (_event, contents) => lockContents(contents, contents.session === paper ? withinViewer : own));
  app.on('render-process-gone', (_event, contents) => {
    if (contents === window?.webContents && !ending) watchdog.failed();
  });
  app.on('second-instance', () => window?.focus());
  app.on('window-all-closed', () => {
    if (!ending) void leave(0);
  });

  function openWindow(): void {
    const old = window;
    const opened = openKioskWindow(kiosk, flags.window, app.isPackaged);
    window = opened;
    lockWindow(opened, () => ending || flags.window);
    opened.on('unresponsive', () => watchdog.failed());
    void opened.loadURL(server === null ? `${ORIGIN}/` : server.address('kiosk'));
    old?.destroy();
  }
  openWindow();
  return undefined;
}

/** The kiosk cannot start: says why on the screen instead of vanishing. */
function showTrouble(problem: string): void {
  const window = new BrowserWindow({
    fullscreen: true,
    backgroundColor: '#1E1210',
    webPreferences: { sandbox: true, contextIsolation: true },
  });
  void window.loadURL(troublePage(problem));
}
