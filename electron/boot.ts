import { app, powerSaveBlocker, session } from 'electron';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { MINUTE, SECOND } from '#core/basics/durations.ts';
import type { Surface } from '#core/contract/define.ts';
import { opennessAt } from '#core/opening/openness.ts';
import { tellRuns } from '#core/watchdog/tell-runs.ts';
import { compose, type RunningApp } from '#services/app/compose.ts';
import { IN_USE, PORT_TAKEN, restPage } from '#services/app/rest-page.ts';
import { carrierFolders } from '#services/carriers/carrier-folders.ts';
import { systemClock } from '#services/environment/clock.ts';
import { systemIds } from '#services/environment/ids.ts';
import { startGuardedServer, type GuardedServer } from '#services/http/guarded-server.ts';
import { createTwinAside } from '#services/printing/twin/twin-aside.ts';
import { doorOf } from '#services/settings/door-of.ts';
import { dataFolderPath } from '#services/storage/data-folder.ts';
import type { RunBook } from '#services/watchdog/run-book.ts';
import { endAgain, logDefectsTo, noteRun } from './exit.ts';
import type { Flags } from './flags.ts';
import { openKioskScreen, type KioskScreen } from './kiosk-screen.ts';
import { lockContents, lockSession, nowhere, withinOrigin, withinViewer } from './lock-down.ts';
import { startOfficeRound } from './office-round.ts';
import { createHiddenRasteriser } from './print-surface.ts';
import { createPresentationWindows } from './presentation-windows.ts';
import { makePrinters } from './printers.ts';
import { serveScheme } from './protocol-handler.ts';
import { showStill } from './still-window.ts';
import { ORIGIN, PAPER_PARTITION, partitionOf } from './surfaces.ts';

/** A kiosk that could not start looks again after so long: somebody may have made room on the disk. */
const TRY_AGAIN = MINUTE;
/** Longest wait for the last writes. Who switches the machine off waits less. */
const LAST_WRITES = 5 * SECOND;
const LAST_WRITES_OF_A_SESSION = 2 * SECOND;

/** Composition root of the Electron host: the service in this process, one kiosk window, two for presenting, one hidden window for print. */
export async function boot(flags: Flags, book: RunBook): Promise<void> {
  const kiosk = session.fromPartition(partitionOf('kiosk'));
  const presenter = session.fromPartition(partitionOf('presenter'));
  const room = session.fromPartition(partitionOf('room'));
  const print = session.fromPartition(partitionOf('print'));
  const paper = session.fromPartition(PAPER_PARTITION);
  const dist = join(app.getAppPath(), 'dist');
  const dataFolder = dataFolderPath(flags, { platform: process.platform, environment: process.env, home: homedir() });
  let server: GuardedServer | null = null;
  let screen: KioskScreen | null = null;
  let running: RunningApp | null = null;
  let lastInput: number | null = null;
  let stopRound = (): void => {};
  let ending = false;

  /** Closes in order, for a limited time: a disk that hangs must not keep a window on the glass. */
  const leave = async (end: () => void, patience = LAST_WRITES, how: 'in-order' | 'failing' = 'in-order'): Promise<void> => {
    if (ending) return;
    ending = true;
    stopRound();
    windows.stop();
    screen?.stop();
    const closing = Promise.all([server?.close(), running?.close(how)]).catch((error: unknown) =>
      running?.context.log.error('electron.notClosed', error),
    );
    await Promise.race([closing, new Promise<void>((resolve) => void systemClock.after(patience, resolve))]);
    noteRun('closed');
    end();
  };
  const again = (): void => void leave(endAgain);
  const end = (): void => void leave(() => app.exit(0));
  // A hold before there is a screen holds nothing: nothing is watched yet.
  const hold = (): (() => void) => {
    const releases = [screen?.hold(), windows.hold()];
    return () => releases.forEach((release) => release?.());
  };
  const addressOf = (surface: Surface): string => (server === null ? `${ORIGIN}/` : server.address(surface));
  const windows = createPresentationWindows({
    sessions: { presenter, room },
    clock: systemClock,
    inWindow: flags.window,
    address: addressOf,
  });

  const composed = await compose({
    host: 'electron',
    version: app.getVersion(),
    dataFolder,
    contentFolder: join(dist, 'content'),
    pageFolder: join(dist, 'renderer'),
    pageFilesList: join(dist, 'page-files.json'),
    messagesFile: join(dist, 'messages.json'),
    takehomeFile: join(dist, 'takehome', 'takehome.html'),
    reportProgram: join(dist, 'node', 'report-work.js'),
    packProgram: join(dist, 'node', 'pack-work.js'),
    carrierFolders: carrierFolders(process.env),
    demo: flags.demo,
    machine: {
      heard(_page, frames, surface) {
        if (frames === 0) return;
        if (surface === 'kiosk') screen?.heard();
        else windows.heard(surface);
      },
      leave: end,
      restart: again,
    },
    windows,
    runs: async () => tellRuns(book.read(), systemClock.now()),
    makeRasteriser: () =>
      createHiddenRasteriser(print, (token) => server?.address('print', `/print/${token}`) ?? `${ORIGIN}/print/${token}`),
    makeTwin: ({ clock }) => createTwinAside(join(dist, 'node', 'twin-work.js'), clock),
    makePrinters: (tools) => makePrinters(tools, { platform: process.platform, session: paper, hold }),
  });
  /** The kiosk cannot start: says why on the screen instead of vanishing, and looks again. */
  const say = (why: typeof IN_USE): void => {
    noteRun('closed');
    showStill(restPage(why), TRY_AGAIN, flags.window);
  };
  if (!composed.ok) return say(IN_USE);
  running = composed.value;
  const { context } = running;
  const { log } = context;
  logDefectsTo(log);

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
    if (!started.ok) {
      await running.close();
      return say(PORT_TAKEN);
    }
    server = started.value;
  } else {
    serveScheme(kiosk, 'kiosk', running.handle);
    serveScheme(presenter, 'presenter', running.handle);
    serveScheme(room, 'room', running.handle);
    serveScheme(print, 'print', running.handle);
  }
  const origin = server === null ? ORIGIN : `http://127.0.0.1:${server.port}`;
  const own = withinOrigin(origin);
  lockSession(kiosk, own);
  lockSession(presenter, own, { readsCards: () => windows.mayUseCamera() });
  lockSession(room, own);
  lockSession(print, own);
  lockSession(paper, withinViewer);
  // Nothing of ours is in it; whatever opened there by mistake reaches nothing.
  lockSession(session.defaultSession, nowhere);
  app.on('web-contents-created', (_event, contents) => {
    const within = contents.session === paper ? withinViewer : contents.session === session.defaultSession ? nowhere : own;
    const onInput = (): void => void (lastInput = systemClock.elapsed());
    const presents = contents.session === presenter || contents.session === room;
    const touched = presents || contents.session === kiosk;
    lockContents(contents, { own: within, surface: presents ? 'presenter' : 'kiosk', ...(touched ? { onInput } : {}) });
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => log.warn('process.gone', { type, reason, exitCode }));
  // SIGTERM, and the end of a session on Linux and macOS: Electron would wait for a window that does not close.
  app.on('before-quit', (event) => {
    event.preventDefault();
    end();
  });
  // Nobody asked for it: it comes back, except for a window that somebody closed.
  app.on('window-all-closed', flags.window ? end : again);

  screen = openKioskScreen({
    session: kiosk,
    clock: systemClock,
    log,
    inWindow: flags.window,
    address: () => addressOf('kiosk'),
    // A page that keeps failing leads to a safe start, as a program that does.
    onFailure: () => context.run.starts.failed(),
    onGivingUp: () => void leave(endAgain, LAST_WRITES, 'failing'),
    onSessionEnd: () => void leave(() => app.exit(0), LAST_WRITES_OF_A_SESSION),
  });

  windows.begin(screen, log);

  let awake: number | null = null;
  stopRound = startOfficeRound({
    clock: systemClock,
    log,
    openness: () => opennessAt(doorOf(context.settings.read()), context.clock.now(), context.content.pack()?.date ?? null).state,
    presenting: () => windows.isOpen(),
    busy: async () => windows.isOpen() || context.staff.who() !== null || (await context.visits.holding()).open,
    lastInput: () => lastInput,
    keepAwake(wanted) {
      if (awake !== null) powerSaveBlocker.stop(awake);
      awake = wanted ? powerSaveBlocker.start('prevent-display-sleep') : null;
    },
    restart: again,
  });
}
