import type { ChildProcess } from 'node:child_process';
import { SECOND } from '#core/basics/durations.ts';
import type { BackOff } from './back-off.ts';
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
  /** Opens the kiosk at a one-time address. */
  open(address: string): void;
  /** The page painted a moment ago. */
  painted(): void;
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
  let cancelWatch = (): void => {};

  const kill = (): void => {
    const old = child;
    child = null;
    cancelWatch();
    if (old?.pid !== undefined) killGroup(old.pid);
    profile?.remove();
    profile = null;
  };
  const again = (): void => {
    if (stopped) return;
    const wait = tools.backOff.next(tools.now());
    if (wait === null) tools.onGivingUp();
    else tools.after(wait, tools.askAddress);
  };
  const watch = (patience: number): void => {
    cancelWatch();
    cancelWatch = tools.after(patience, () => {
      kill();
      again();
    });
  };

  return {
    open(address) {
      if (stopped) return;
      kill();
      profile = tools.makeProfile();
      const started = tools.spawn(profile.folder, address);
      child = started;
      started.once('exit', () => {
        if (child !== started) return;
        kill();
        again();
      });
      watch(FIRST_PICTURE);
    },
    painted() {
      if (child !== null) watch(SILENCE);
    },
    stop() {
      stopped = true;
      kill();
    },
  };
}

/** The whole process group: a browser is many processes. */
function killGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It was gone already.
  }
}
