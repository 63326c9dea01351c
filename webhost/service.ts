import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tellRuns } from '#core/watchdog/tell-runs.ts';
import { compose, type RunningApp } from '#services/app/compose.ts';
import { systemClock } from '#services/environment/clock.ts';
import { carrierFolders } from '#services/carriers/carrier-folders.ts';
import { systemIds } from '#services/environment/ids.ts';
import { startGuardedServer, type GuardedServer } from '#services/http/guarded-server.ts';
import { createCupsPrinterFactory } from '#services/printing/cups-printer-factory.ts';
import { createTwinAside } from '#services/printing/twin/twin-aside.ts';
import { findBrowser, thisMachine } from './find-browser.ts';
import { openRunBook } from '#services/watchdog/run-book.ts';
import { type NightWatch, watchNight } from './night-watch.ts';
import { createLauncherWindows } from './presentation/launcher-windows.ts';
import type { FromService, ToService } from './protocol.ts';
import { createHeadlessRasteriser } from './rasteriser/headless-rasteriser.ts';

declare const KIOSK_VERSION: string;

const dist = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Ends the process after something no code expected; the launcher starts it again. */
const DEFECT = 70;

let app: RunningApp | null = null;
let server: GuardedServer | null = null;
let night: NightWatch | null = null;

function tell(message: FromService): void {
  process.send?.(message);
}

const windows = createLauncherWindows((open) => tell({ kind: 'present', open }));

async function begin({ dataFolder, runBook, port, secrets, demo }: Extract<ToService, { kind: 'begin' }>): Promise<void> {
  const composed = await compose({
    host: 'web',
    version: KIOSK_VERSION,
    dataFolder,
    contentFolder: process.env['KIOSK_CONTENT'] ?? join(dist, 'content'),
    pageFolder: join(dist, 'renderer'),
    ...(runBook === null ? {} : { runs: async () => tellRuns(openRunBook(runBook).read(), systemClock.now()) }),
    pageFilesList: join(dist, 'page-files.json'),
    messagesFile: join(dist, 'messages.json'),
    takehomeFile: join(dist, 'takehome', 'takehome.html'),
    machine: {
      heard: (page, frames, surface) => frames > 0 && surface !== 'print' && tell({ kind: 'painted', surface, page }),
      leave: () => tell({ kind: 'leave' }),
      restart: () => void stop(),
    },
    windows,
    demo,
    reportProgram: join(dist, 'node', 'report-work.js'),
    packProgram: join(dist, 'node', 'pack-work.js'),
    makeRasteriser: ({ clock, log }) =>
      createHeadlessRasteriser({
        findBrowser: () => findBrowser(thisMachine()),
        openPage: async (token) => ({ url: server?.address('print', `/print/${token}`) ?? '' }),
        clock,
        log,
      }),
    makeTwin: ({ clock }) => createTwinAside(join(dist, 'node', 'twin-work.js'), clock),
    makePrinters: (tools) => createCupsPrinterFactory(tools),
    carrierFolders: carrierFolders(process.env),
    checkOutput: process.env['KIOSK_CHECK_OUTPUT'] === '1',
  });
  if (!composed.ok) return tell({ kind: 'failed', why: composed.error });
  app = composed.value;
  night = watchNight(app.context, app.handle, () => tell({ kind: 'night' }));
  const started = await startGuardedServer({ handle: night.handle, port, secrets, clock: systemClock, ids: systemIds });
  if (!started.ok) {
    await app.close();
    return tell({ kind: 'failed', why: started.error });
  }
  server = started.value;
  return tell({
    kind: 'ready',
    port: server.port,
    address: server.address('kiosk'),
    notKept: app.context.run.notKept,
    presenting: windows.isOpen(),
  });
}

async function stop(how: 'in-order' | 'failing' = 'in-order'): Promise<void> {
  night?.stop();
  await server?.close();
  await app?.close(how);
  process.exit(0);
}

function defect(error: unknown): void {
  app?.context.log.error('service.defect', error);
  process.exit(DEFECT);
}

process.on('uncaughtException', defect);
process.on('unhandledRejection', defect);
// The launcher decides when this process ends; a signal to the whole group must not cut a write short.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => void stop());
process.on('disconnect', () => void stop());
process.on('message', (message: ToService) => {
  switch (message.kind) {
    case 'begin':
      begin(message).catch(defect);
      break;
    case 'address':
      if (server !== null) tell({ kind: 'address', surface: message.surface, address: server.address(message.surface) });
      break;
    case 'page-failed':
      app?.context.log.warn('page.replaced', { surface: message.surface });
      // Another start of the kiosk would mend nothing about a window of a presentation.
      if (message.surface === 'kiosk') app?.context.run.starts.failed();
      break;
    case 'room':
      windows.roomIs(message.has);
      break;
    case 'stop':
      void stop(message.failing ? 'failing' : 'in-order');
      break;
  }
});
