import { app, powerMonitor, type BrowserWindow, type Session } from 'electron';
import type { Remedy } from '#core/watchdog/escalation.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';
import { watchDisplays, type Displays } from './displays.ts';
import { noteRun } from './exit.ts';
import { lockWindow } from './lock-down.ts';
import { createWatchdog, type Failure, type Watchdog } from './watchdog.ts';
import { openKioskWindow } from './windows.ts';

interface Tools {
  readonly session: Session;
  readonly clock: Clock;
  readonly log: Logger;
  /** A window instead of the full screen. */
  readonly inWindow: boolean;
  /** Where the page is: asked for each window, for one transport opens by addresses that hold once. */
  readonly address: () => string;
  /** The page had to be mended in some way. */
  readonly onFailure: () => void;
  /** Nothing else helped: the program has to go. */
  readonly onGivingUp: () => void;
  /** Somebody ends the session of the system: a moment is left. */
  readonly onSessionEnd: () => void;
}

export interface KioskScreen extends Pick<Watchdog, 'hold'> {
  /** The other displays; null in a window. */
  readonly displays: Displays | null;
  /**
   * Something else covers the kiosk until what is answered is called: silence means nothing, and a page that is gone comes again only when it
   * would be seen.
   */
  cover(): () => void;
  /** The page painted. */
  heard(): void;
  stop(): void;
}

/** The kiosk on the glass: its window, what is done when its page stands still, and the other displays. */
export function openKioskScreen({
  session,
  clock,
  log,
  inWindow,
  address,
  onFailure,
  onGivingUp,
  onSessionEnd,
}: Tools): KioskScreen {
  let window: BrowserWindow | null = null;
  let stopped = false;
  let covered = false;
  /** The page went while something else covered it. */
  let lost = false;
  /** We ended the process of the page ourselves: the news of it is no second failure. */
  let expected = false;

  const open = (): void => {
    const old = window;
    const opened = openKioskWindow(session, { inWindow, packaged: app.isPackaged, at: displays?.home() ?? null });
    window = opened;
    expected = false;
    lockWindow(opened, () => stopped || inWindow);
    opened.on('unresponsive', () => window === opened && watchdog.failed('hung'));
    opened.on('session-end', onSessionEnd);
    // A page that did not come paints nothing, which the watchdog hears.
    opened.loadURL(address()).catch((error: unknown) => log.error('page.notLoaded', error));
    old?.destroy();
  };
  const reload = (how: Failure): void => {
    const contents = window?.webContents;
    if (contents === undefined) return;
    if (how === 'hung') {
      // A page that stands still does not even hear that it is to come anew.
      expected = true;
      contents.forcefullyCrashRenderer();
    }
    contents.reload();
  };
  const watchdog = createWatchdog(clock, (remedy: Remedy, how: Failure) => {
    log.warn('watchdog.acts', { remedy, how });
    onFailure();
    if (remedy === 'reload') return reload(how);
    if (remedy === 'new-window') return open();
    noteRun('gave-up');
    return onGivingUp();
  });

  app.on('render-process-gone', (_event, contents, { reason, exitCode }) => {
    log.warn('renderer.gone', { reason, exitCode, kiosk: contents === window?.webContents });
    if (contents !== window?.webContents || stopped || reason === 'clean-exit') return;
    if (covered) lost = true;
    if (expected) expected = false;
    else if (!covered) watchdog.failed('gone');
  });
  app.on('second-instance', () => !covered && window?.focus());
  // A machine that slept heard no beat meanwhile.
  powerMonitor.on('resume', () => watchdog.heard());

  const displays: Displays | null = inWindow
    ? null
    : watchDisplays({
        clock,
        session,
        settle(home) {
          window?.setBounds(home);
          window?.setKiosk(true);
        },
      });
  open();
  return {
    heard() {
      expected = false;
      noteRun('up');
      watchdog.heard();
    },
    hold: () => watchdog.hold(),
    displays,
    cover() {
      covered = true;
      const release = watchdog.hold();
      return () => {
        covered = false;
        release();
        if (lost && !stopped) reload('gone');
        lost = false;
      };
    },
    stop() {
      stopped = true;
      watchdog.stop();
      displays?.stop();
    },
  };
}
