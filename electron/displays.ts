import { BrowserWindow, screen, type Rectangle, type Session } from 'electron';
import { type Display, mirrored, placesOf } from '#services/presentation/places.ts';
import type { Clock } from '#services/environment/clock.ts';
import { lockWindow } from './lock-down.ts';
import { coverOptions } from './windows.ts';

/** Displays that are plugged in tell of themselves several times in a row. */
const SETTLED = 500;

export interface Displays {
  /** Where the kiosk is. */
  home(): Rectangle;
  /**
   * Gives the display of the room away instead of covering it: `to` is told its place, null while there is none, now and whenever it may have
   * changed, once the kiosk is in its own place again. What is answered takes it back.
   */
  lend(to: (room: Rectangle | null) => void): () => void;
  stop(): void;
}

interface Tools {
  readonly clock: Clock;
  /** Without a page, and locked. */
  readonly session: Session;
  /** The kiosk belongs there, over the full screen. */
  readonly settle: (home: Rectangle) => void;
}

function boundsOf({ x, y, width, height }: Rectangle): Rectangle {
  return { x, y, width, height };
}

/** Keeps the kiosk on the main display and lies black over every other one, so that no desktop shows beside it. */
export function watchDisplays({ clock, session, settle }: Tools): Displays {
  let covers: BrowserWindow[] = [];
  let lent: ((room: Rectangle | null) => void) | null = null;
  let stopped = false;
  let cancel = (): void => {};
  const home = (): Rectangle => screen.getPrimaryDisplay().bounds;
  const all = (): readonly Display[] => {
    const { id } = screen.getPrimaryDisplay();
    return screen.getAllDisplays().map((display) => ({ ...boundsOf(display.bounds), primary: display.id === id }));
  };
  const roomAt = (): Rectangle | null => {
    const { room } = placesOf(all());
    return room === null ? null : boundsOf(room);
  };
  const uncover = (): void => {
    for (const cover of covers) cover.destroy();
    covers = [];
  };
  const cover = (): void => {
    uncover();
    const displays = all();
    const { main, room } = placesOf(displays);
    for (const display of displays) {
      // A cover over a mirror of the kiosk would lie over the kiosk.
      if (mirrored(display, main) || (lent !== null && mirrored(display, room))) continue;
      const window = new BrowserWindow(coverOptions(session, boundsOf(display)));
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
      lent?.(roomAt());
    });
  };
  screen.on('display-added', changed);
  screen.on('display-removed', changed);
  screen.on('display-metrics-changed', changed);
  cover();
  return {
    home,
    lend(to) {
      lent = to;
      cover();
      to(roomAt());
      return () => {
        if (lent !== to) return;
        lent = null;
        if (!stopped) cover();
      };
    },
    stop() {
      stopped = true;
      cancel();
      uncover();
    },
  };
}
