import { useEffect, useState } from 'react';
import { SECOND } from '#core/basics/durations.ts';
import type { Surface } from '#core/contract/define.ts';
import type { PresentationNow } from '#core/contract/presentation-calls.ts';
import type { KioskClient } from '#renderer/client/client.ts';

const RETRY_AFTER = 1 * SECOND;

/** Where the meeting stands, as the service says. */
export interface Standing {
  /** Null until the service has answered once. */
  readonly surface: Extract<Surface, 'presenter' | 'room'> | null;
  /** Null while no meeting is open. */
  readonly now: PresentationNow | null;
  /** The page's own clock, in ms, when `now` came. */
  readonly since: number;
  readonly connected: boolean;
}

/**
 * Follows the meeting: asks once, hears every change, and asks again whenever the stream stands anew, because what was pushed meanwhile is
 * lost. Nothing is kept here, so that a page that opens again shows what the other one does.
 */
export function usePresentation(client: KioskClient, clock: () => number): Standing {
  const [standing, setStanding] = useState<Standing>({ surface: null, now: null, since: 0, connected: true });
  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // An answer that was on its way while something was pushed tells of before.
    let pushes = 0;
    const ask = async (): Promise<void> => {
      clearTimeout(timer);
      const before = pushes;
      const result = await client.call('presentation.now', {});
      if (gone) return;
      if (!result.ok) {
        timer = setTimeout(() => void ask(), RETRY_AFTER);
        return;
      }
      const { surface, now } = result.value;
      setStanding((former) =>
        pushes === before
          ? { ...former, surface, now, since: clock() }
          : // What was pushed meanwhile is newer, and never holds what is only answered.
            { ...former, surface, now: withAnswered(former.now, now) },
      );
    };
    const deaf = client.listen((event) => {
      if (event.name !== 'presentation.changed') return;
      pushes += 1;
      // What is pushed goes to every page; what only the presenter's needs is asked for.
      setStanding((former) => ({ ...former, now: withAnswered(event.data, former.now), since: clock() }));
    });
    const blind = client.onConnection((connected) => {
      setStanding((former) => (former.connected === connected ? former : { ...former, connected }));
      if (connected) void ask();
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      deaf();
      blind();
    };
  }, [client, clock]);
  return standing;
}

function withAnswered(now: PresentationNow | null, former: PresentationNow | null): PresentationNow | null {
  if (now === null || now.places !== undefined || former?.places === undefined) return now;
  return { ...now, places: former.places, ...(former.demo === true ? { demo: true } : {}) };
}
