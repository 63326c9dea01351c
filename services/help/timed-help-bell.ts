import { SECOND } from '#core/basics/durations.ts';
import type { HelpState } from '#core/contract/shapes.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { HelpBell } from './help-bell.ts';

/** A minute without an answer is long for somebody who stands and waits: then the screen tells where else to turn. */
export const UNANSWERED_AFTER = 60 * SECOND;

export function createHelpBell(clock: Clock): HelpBell {
  let state: HelpState = 'none';
  let stopTimer = (): void => {};
  const listeners: ((help: HelpState) => void)[] = [];

  const become = (next: HelpState): HelpState => {
    if (next === state) return state;
    stopTimer();
    stopTimer = next === 'called' ? clock.after(UNANSWERED_AFTER, () => become('unanswered')) : () => {};
    state = next;
    for (const listener of listeners) listener(next);
    return state;
  };

  return {
    state: () => state,
    // Ringing again while it rings must not push the minute back.
    call: () => become('called'),
    answer(help) {
      // A banner touched after the visitor took the call back brings nobody.
      return help === 'coming' && state === 'none' ? state : become(help);
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}
