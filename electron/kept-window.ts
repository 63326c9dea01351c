import { app, type BrowserWindow, type Rectangle, type Session } from 'electron';
import { SECOND } from '#core/basics/durations.ts';
import type { Remedy } from '#core/watchdog/escalation.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Clock } from '#services/environment/clock.ts';
import { lockWindow } from './lock-down.ts';
import { createWatchdog, type Failure, type Watchdog } from './watchdog.ts';
import { openKioskWindow } from './windows.ts';

/** How long a window that keeps failing is waited with. It is tried for as long as somebody presents. */
const WAITS: Readonly<Record<Remedy, number>> = { reload: 0, 'new-window': 4 * SECOND, exit: 15 * SECOND };

interface Tools {
  readonly session: Session;
  readonly clock: Clock;
  readonly log: Logger;
  /** A window instead of the full screen. */
  readonly inWindow: boolean;
  readonly at: Rectangle | null;
  /** Leaves the keys where they are when it comes up. */
  readonly quietly: boolean;
  /** Asked for each window, for one transport opens by addresses that hold once. */
  readonly address: () => string;
}

export interface KeptWindow extends Pick<Watchdog, 'heard' | 'hold'> {
  /** Fills that place. */
  place(at: Rectangle): void;
  /** Above everything, with the keys. */
  front(): void;
  /** Nothing is done about it any more; it stays where it is. */
  stop(): void;
  close(): void;
}

/** A window of a presentation, kept: one whose page ends, hangs or no longer paints is opened anew in the same place. */
export function keepWindow({ session, clock, log, inWindow, at, quietly, address }: Tools): KeptWindow {
  let window: BrowserWindow | null = null;
  let place = at;
  let closed = false;
  let cancelOpen = (): void => {};

  const open = (): void => {
    const old = window;
    const opened = openKioskWindow(session, { inWindow, packaged: app.isPackaged, at: place }, quietly);
    window = opened;
    lockWindow(opened, () => closed);
    const failed = (how: Failure): void => {
      if (window === opened && !closed) watchdog.failed(how);
    };
    opened.on('unresponsive', () => failed('hung'));
    opened.webContents.on('render-process-gone', (_event, { reason }) => reason !== 'clean-exit' && failed('gone'));
    // A page that did not come paints nothing, which the watchdog hears.
    opened.loadURL(address()).catch((error: unknown) => log.error('page.notLoaded', error));
    old?.destroy();
  };
  const watchdog = createWatchdog(clock, (remedy, how) => {
    log.warn('watchdog.opensView', { remedy, how });
    cancelOpen();
    if (WAITS[remedy] === 0) open();
    else cancelOpen = clock.after(WAITS[remedy], open);
  });
  const stop = (): void => {
    closed = true;
    cancelOpen();
    watchdog.stop();
  };
  open();
  return {
    heard: () => watchdog.heard(),
    hold: () => watchdog.hold(),
    place(wanted) {
      place = wanted;
      window?.setBounds(wanted);
      window?.setKiosk(true);
    },
    front() {
      window?.moveTop();
      window?.focus();
    },
    stop,
    close() {
      stop();
      window?.destroy();
    },
  };
}
