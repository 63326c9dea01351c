import { MINUTE } from '#core/basics/durations.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Logger } from '#services/diagnostics/logger.ts';
import type { Keeper } from './keeper.ts';

/** After the start the page comes first. */
const FIRST = MINUTE;
/** How often it is looked whether a new day has begun, or who stood at the kiosk has gone: by looking, a clock that is set misses none. */
const AGAIN = 10 * MINUTE;

/** Has the keeper make its round soon after the start and whenever a day has begun. Answers how to stop it. */
export function startDailyRound(keeper: Pick<Keeper, 'daily'>, clock: Clock, log: Logger, first = FIRST): () => void {
  let stopped = false;
  let cancel = (): void => {};
  const round = async (): Promise<void> => {
    await keeper.daily().catch((error: unknown) => log.error('keep.defect', error));
    if (!stopped) cancel = clock.after(AGAIN, () => void round());
  };
  cancel = clock.after(first, () => void round());
  return () => {
    stopped = true;
    cancel();
  };
}
