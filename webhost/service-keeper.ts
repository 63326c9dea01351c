import type { ChildProcess } from 'node:child_process';
import { MINUTE, SECOND } from '#core/basics/durations.ts';
import type { BackOff } from './back-off.ts';
import type { FromService, ToService } from './protocol.ts';

export interface ServiceKeeperTools {
  readonly fork: () => ChildProcess;
  /** What a service is told first. Asked anew for each start: the port is known only after the first. */
  readonly begin: () => Extract<ToService, { readonly kind: 'begin' }>;
  readonly backOff: BackOff;
  readonly now: () => number;
  readonly after: (milliseconds: number, action: () => void) => () => void;
  readonly heard: (message: FromService) => void;
  /** The service ended by itself; the next one is coming. */
  readonly onAway: () => void;
  readonly onGivingUp: () => void;
}

export interface ServiceKeeper {
  start(): void;
  /** Says something to the service; nobody hears it while the service is away. */
  send(message: ToService): void;
  /**
   * Asks the service to end and ends it where it does not. Calls back once, when nothing of it runs any more. `failing`: something went wrong, and
   * its next start is to know.
   */
  stop(ended: () => void, failing?: boolean): void;
}

/** How long a service may take until it serves: reading five years of a slow disk is in it. One that takes longer stands still. */
export const START_PATIENCE = 3 * MINUTE;
/** How long the system may take to clear away a process that was ended: one that waits for a dying disk goes only afterwards. */
export const CLEAR_PATIENCE = 30 * SECOND;
/** How long the service may take to end by itself. */
export const STOP_PATIENCE = 5 * SECOND;

/** Keeps one service running: starts it again when it ends without having been asked to. */
export function createServiceKeeper(tools: ServiceKeeperTools): ServiceKeeper {
  let child: ChildProcess | null = null;
  let stopping = false;
  let cancelStart = (): void => {};

  const send = (message: ToService): void => {
    if (child?.connected === true) child.send(message);
  };
  const start = (): void => {
    const started = tools.fork();
    child = started;
    const cancelReady = tools.after(START_PATIENCE, () => started.kill('SIGKILL'));
    cancelStart = cancelReady;
    const gone = (): void => {
      cancelReady();
      if (child !== started) return;
      child = null;
      if (stopping) return;
      tools.onAway();
      const wait = tools.backOff.next(tools.now());
      if (wait === null) tools.onGivingUp();
      else cancelStart = tools.after(wait, start);
    };
    started.on('message', (message) => {
      // Whatever it says: it is not one that stands still before it serves.
      cancelReady();
      tools.heard(message as FromService);
    });
    started.once('exit', gone);
    // Also said of a message that could not be sent; then the process is there and its end is still to come.
    started.on('error', () => started.pid === undefined && gone());
    send(tools.begin());
  };

  return {
    start,
    send,
    stop(ended, failing = false) {
      stopping = true;
      cancelStart();
      const last = child;
      if (last === null) return ended();
      let cancelKill = (): void => {};
      const done = (): void => {
        cancelKill();
        last.off('exit', done);
        ended();
      };
      last.once('exit', done);
      cancelKill = tools.after(STOP_PATIENCE, () => {
        last.kill('SIGKILL');
        // Its lock and its port are free when it is gone, and not before.
        cancelKill = tools.after(CLEAR_PATIENCE, done);
      });
      return send({ kind: 'stop', failing });
    },
  };
}
