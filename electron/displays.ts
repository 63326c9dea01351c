import { BrowserWindow, screen, type Rectangle, type Session } from 'electron';
import type { Clock } from '#services/environment/clock.ts';
import { lockWindow } from './lock-down.ts';
import { coverOptions } from './windows.ts';

/** Displays that are plugged in tell of themselves several times in a row. */
const SETTLED = 500;

export interface Displays {
  /** Where the kiosk is. */
  home(): Rectangle;
  stop(): void;
}

interface Tools {
  readonly clock: Clock;
  /** Without a page, and locked. */
  readonly session: Session;
  /** The kiosk belongs there, over the full screen. */
  readonly settle: (home: Rectangle) => void;
}

/** Keeps the kiosk on the main display and lies black over every other one, so that no desktop shows beside it. */
export function watchDisplays({ clock, session, settle }: Tools): Displays {
  let covers: BrowserWindow[] = [];
  let stopped = false;
  let cancel = (): void => {};
  const home = (): Rectangle => screen.getPrimaryDisplay().bounds;
  const uncover = (): void => {
    for (const cover of covers) cover.destroy();
    covers = [];
  };
  const cover = (): void => {
    uncover();
    const { id } = screen.getPrimaryDisplay();
    for (const display of screen.getAllDisplays()) {
      if (display.id === id) continue;
      const window = new BrowserWindow(coverOptions(session, display.bounds));
      lockWindow(window, () => stopped);
      window.showInactive();
      covers.push(window);
    }
  };
  const changed = (): void => {
    cancel();
    cancel = clock.after(SETTLED, () => {
      if (stopped) return;
      cover();
      settle(home());
    });
  };
  screen.on('display-added', changed);
  screen.on('display-removed', changed);
  screen.on('display-metrics-changed', changed);
  cover();
  return {
    home,
    stop() {
      stopped = true;
      cancel();
      uncover();
    },
  };
}
