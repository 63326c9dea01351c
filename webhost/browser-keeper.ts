import type { ChildProcess } from 'node:child_process';
import { SECOND } from '#core/basics/durations.ts';
import type { BackOff } from './back-off.ts';
import { killGroup } from './kill-group.ts';
import type { Profile } from './profile.ts';

export interface BrowserKeeperTools {
  readonly spawn: (profile: string, address: string) => ChildProcess;
  readonly makeProfile: () => Profile;
  readonly backOff: BackOff;
  readonly now: () => number;
  readonly after: (milliseconds: number, action: () => void) => () => void;
  /** Asks the service for a new one-time address; it comes by `open`. */
  readonly askAddress: () => void;
  readonly onGivingUp: () => void;
}

export interface BrowserKeeper {
  /** Asks for an address to open: now, or as soon as the service is back. */
  ask(): void;
  /** Opens the kiosk at a one-time address. */
  open(address: string): void;
  /** The page painted a moment ago. */
  painted(): void;
  /** The service is away: the page has nobody to tell that it paints, so its silence means nothing. */
  serviceAway(): void;
  serviceBack(): void;
  stop(): void;
}

/** A page that has not painted for this long is hung or gone: "Aw, Snap" stays for ever otherwise. */
export const SILENCE = 10 * SECOND;
/** A browser needs longer than that for its first picture, above all on a cold disk. */
export const FIRST_PICTURE = 30 * SECOND;

/** Keeps one browser on the screen: replaces it when it ends or when its page stops painting. */
export function createBrowserKeeper(tools: BrowserKeeperTools): BrowserKeeper {
  let child: ChildProcess | null = null;
  let profile: Profile | null = null;
  let stopped = false;
  let away = false;
  /** An address was asked for and has not come yet: the service may have ended with the question. */
  let waiting = false;
  let cancelWatch = (): void => {};

  const kill = (): void => {
    const old = child;
    child = null;
    cancelWatch();
    if (old?.pid !== undefined) killGroup(old.pid);
    profile?.remove();
    profile = null;
  };
  const ask = (): void => {
    if (stopped) return;
    waiting = true;
    if (!away) tools.askAddress();
  };
  const again = (): void => {
    if (stopped) return;
    const wait = tools.backOff.next(tools.now());
    if (wait === null) tools.onGivingUp();
    else tools.after(wait, ask);
  };
  const watch = (patience: number): void => {
    cancelWatch();
    cancelWatch = tools.after(patience, () => {
      kill();
      again();
    });
  };
  const start = (address: string): void => {
    profile = tools.makeProfile();
    const started = tools.spawn(profile.folder, address);
    child = started;
    if (started.pid !== undefined) profile.belongsTo(started.pid);
    const gone = (): void => {
      if (child !== started) return;
      kill();
      again();
    };
    started.once('exit', gone);
    // A program that could not be started at all ends without having begun.
    started.on('error', () => started.pid === undefined && gone());
  };

  return {
    ask,
    open(address) {
      if (stopped) return;
      waiting = false;
      kill();
      try {
        start(address);
        watch(FIRST_PICTURE);
      } catch {
        // No room for a profile, no process to be had: as good as a browser that ended at once.
        kill();
        again();
      }
    },
    painted() {
      if (child !== null && !away) watch(SILENCE);
    },
    serviceAway() {
      away = true;
      cancelWatch();
    },
    serviceBack() {
      away = false;
      if (child !== null) watch(FIRST_PICTURE);
      else if (waiting) ask();
    },
    stop() {
      stopped = true;
      kill();
    },
  };
}
