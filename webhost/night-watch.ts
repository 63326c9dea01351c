import { opennessAt } from '#core/opening/openness.ts';
import type { Handle } from '#services/app/caller.ts';
import type { Context } from '#services/app/context.ts';
import { doorOf } from '#services/settings/door-of.ts';
import { startNightRound } from '#services/watchdog/night-round.ts';

/** What a page asks without anybody having touched it. */
const UNASKED: ReadonlySet<string> = new Set(['/api/kiosk.heartbeat', '/api/events', '/api/staff.status', '/api/printer.state']);

export interface NightWatch {
  /** The handler, with every call noted that somebody at the glass may have caused. */
  readonly handle: Handle;
  stop(): void;
}

type Watched = Pick<Context, 'clock' | 'content' | 'log' | 'settings' | 'staff' | 'visits' | 'windows'>;

/** The round of the night, for a host that learns of touches by what the page asks. */
export function watchNight(context: Watched, handle: Handle, restart: () => void): NightWatch {
  const { clock, content, log, settings, staff, visits, windows } = context;
  let used: number | null = null;
  const stop = startNightRound({
    clock,
    log,
    openness: () => opennessAt(doorOf(settings.read()), clock.now(), content.pack()?.date ?? null).state,
    busy: async () => windows.isOpen() || staff.who() !== null || (await visits.holding()).open,
    lastInput: () => used,
    restart,
  });
  return {
    handle: (request, caller) => {
      if (request.method === 'POST' && !UNASKED.has(new URL(request.url).pathname)) used = clock.elapsed();
      return handle(request, caller);
    },
    stop,
  };
}
