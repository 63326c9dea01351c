import type { ChildProcess } from 'node:child_process';
import { FIRST_PICTURE, type Remedy, remedyFor, SILENCE } from '#core/watchdog/escalation.ts';
import type { BackOff } from './back-off.ts';
import { killGroup } from './kill-group.ts';
import type { Profile } from './profile.ts';

export interface BrowserKeeperTools {
  /** `software`: pictures are drawn without the graphics card. */
  readonly spawn: (profile: string, address: string, software: boolean) => ChildProcess;
  /** Whether the graphics card is left alone from the beginning. */
  readonly software: boolean;
  readonly makeProfile: () => Profile;
  readonly backOff: BackOff;
  readonly now: () => number;
  readonly after: (milliseconds: number, action: () => void) => () => void;
  /** Asks the service for a new one-time address; it comes by `open`. */
  readonly askAddress: () => void;
  /** A browser ended or its page fell silent, and this is done about it. */
  readonly onFailure: (remedy: Remedy) => void;
  /** New browsers do not help: the whole program is to be started anew. */
  readonly onGivingUp: () => void;
}

export interface BrowserKeeper {
  /** Asks for an address to open: now, or as soon as the service is back. */
  ask(): void;
  /** Opens the kiosk at a one-time address. */
  open(address: string): void;
  /** The page of this number painted a moment ago. Later pages have greater numbers. */
  painted(page: number): void;
  /** The service is away: the page has nobody to tell that it paints, so its silence means nothing. */
  serviceAway(): void;
  serviceBack(): void;
  /**
   * Something else covers the page: its silence means nothing, and a browser that ends is opened again only when it would be seen, for a new one
   * comes up on top.
   */
  cover(): void;
  uncover(): void;
  stop(): void;
}

/**
 * Keeps one browser on the screen. One that ends, or whose page stops painting ("Aw, Snap" stays for ever otherwise), is replaced: the page in it
 * cannot be reached from here, so what is a reload elsewhere is a new browser. The third close to each other draws without the graphics card, for
 * that is what is broken most often; the fifth is not tried any more.
 */
export function createBrowserKeeper(tools: BrowserKeeperTools): BrowserKeeper {
  let child: ChildProcess | null = null;
  let profile: Profile | null = null;
  let stopped = false;
  let away = false;
  let covered = false;
  /** An address was asked for and has not come yet: the service may have ended with the question. */
  let waiting = false;
  let cancelWatch = (): void => {};
  /** The greatest number of a page that painted, and of one whose browser is gone. */
  let [latest, dead] = [0, 0];
  let { software } = tools;
  const failures: number[] = [];

  const kill = (): void => {
    const old = child;
    child = null;
    dead = latest;
    cancelWatch();
    if (old?.pid !== undefined) killGroup(old.pid);
    profile?.remove();
    profile = null;
  };
  function watch(patience: number): void {
    cancelWatch();
    cancelWatch = tools.after(patience, () => {
      kill();
      again();
    });
  }
  const ask = (): void => {
    if (stopped) return;
    waiting = true;
    if (away || covered) return;
    // An address that never comes is a failure like a page that never paints: the service may be there and stand still.
    watch(FIRST_PICTURE);
    tools.askAddress();
  };
  function again(): void {
    if (stopped) return;
    if (covered) {
      waiting = true;
      return;
    }
    failures.push(tools.now());
    const remedy = remedyFor(failures, tools.now());
    if (remedy === 'new-window') software = true;
    tools.onFailure(remedy);
    const wait = tools.backOff.next(tools.now());
    if (wait === null || remedy === 'exit') tools.onGivingUp();
    else tools.after(wait, ask);
  }
  /** Whoever was not watched for a while has its time again. */
  const look = (): void => {
    if (stopped || away || covered) return;
    if (child !== null) watch(FIRST_PICTURE);
    else if (waiting) ask();
  };
  const start = (address: string): void => {
    profile = tools.makeProfile();
    const started = tools.spawn(profile.folder, address, software);
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
      // An answer to a question that was given up, or that is asked again when the page is seen.
      if (stopped || !waiting || covered) return;
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
    painted(page) {
      // What a page that was taken away still had to say, heard late on a slow machine, is no picture of the next.
      if (page <= dead) return;
      latest = page;
      if (child !== null && !away && !covered) watch(SILENCE);
    },
    serviceAway() {
      away = true;
      cancelWatch();
    },
    serviceBack() {
      away = false;
      look();
    },
    cover() {
      covered = true;
      cancelWatch();
    },
    uncover() {
      covered = false;
      look();
    },
    stop() {
      stopped = true;
      kill();
    },
  };
}
