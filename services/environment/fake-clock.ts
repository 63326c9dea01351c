import type { Clock } from './clock.ts';

export interface FakeClock extends Clock {
  /** Moves both clocks forward, running what falls due in order. */
  advance(milliseconds: number): void;
  /** Sets the wall clock alone, as a dead battery or a correction would. */
  jumpTo(now: number): void;
}

/** A clock that stands still until told to move. */
export function createFakeClock(start = Date.UTC(2026, 10, 23, 2, 0, 0)): FakeClock {
  let wall = start;
  let monotonic = 0;
  let timers: { due: number; action: () => void }[] = [];
  return {
    now: () => wall,
    elapsed: () => monotonic,
    after(milliseconds, action) {
      const timer = { due: monotonic + milliseconds, action };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    advance(milliseconds) {
      const end = monotonic + milliseconds;
      for (;;) {
        const next = timers.filter((timer) => timer.due <= end).sort((a, b) => a.due - b.due)[0];
        if (next === undefined) break;
        timers = timers.filter((timer) => timer !== next);
        wall += next.due - monotonic;
        monotonic = next.due;
        next.action();
      }
      wall += end - monotonic;
      monotonic = end;
    },
    jumpTo(now) {
      wall = now;
    },
  };
}
