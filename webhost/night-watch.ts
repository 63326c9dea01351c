import { MINUTE } from '#core/basics/durations.ts';
import { opennessAt } from '#core/opening/openness.ts';
import { mayRestartNow } from '#core/watchdog/nightly.ts';
import type { Handle } from '#services/app/caller.ts';
import type { Context } from '#services/app/context.ts';
import { doorOf } from '#services/settings/door-of.ts';

/** What a page asks without anybody having touched it. */
const UNASKED: ReadonlySet<string> = new Set(['/api/kiosk.heartbeat', '/api/events', '/api/staff.status', '/api/printer.state']);

export interface NightWatch {
  /** The handler, with every call noted that somebody at the glass may have caused. */
  readonly handle: Handle;
  stop(): void;
}

type Watched = Pick<Context, 'clock' | 'content' | 'log' | 'settings' | 'staff' | 'visits'>;

/** Looks once a minute whether the program may be started anew, as it is once a night when the office is closed and nobody has touched it. */
export function watchNight(context: Watched, handle: Handle, restart: () => void): NightWatch {
  const { clock, content, log, settings, staff, visits } = context;
  const began = clock.elapsed();
  let used = Number.NEGATIVE_INFINITY;
  let stopped = false;
  let cancel = (): void => {};
  const look = async (): Promise<void> => {
    const now = clock.now();
    const { state } = opennessAt(doorOf(settings.read()), now, content.pack()?.date ?? null);
    const night = { now, openness: state, idleFor: clock.elapsed() - used, upFor: clock.elapsed() - began };
    // Whoever may be busy is asked only where all else allows it.
    if (!mayRestartNow({ ...night, busy: false }) || staff.who() !== null || (await visits.holding()).open || stopped) return;
    log.info('night.restart');
    restart();
  };
  const again = (): void => {
    cancel = clock.after(MINUTE, () => {
      void look()
        .catch((error: unknown) => log.error('night.defect', error))
        .finally(() => !stopped && again());
    });
  };
  again();
  return {
    handle: (request, caller) => {
      if (request.method === 'POST' && !UNASKED.has(new URL(request.url).pathname)) used = clock.elapsed();
      return handle(request, caller);
    },
    stop() {
      stopped = true;
      cancel();
    },
  };
}
