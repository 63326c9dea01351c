import type { Clock } from '#services/environment/clock.ts';

/** Bytes a printer sent back, until somebody reads them. One reader at a time. */
export interface Inbox {
  push(bytes: Iterable<number>): void;
  /** The next byte; null where none came in time, or none can come any more. */
  next(within: number): Promise<number | null>;
  clear(): void;
  end(): void;
}

/** More than any printer says in the time of a slip: one that will not be quiet fills no memory. */
const MOST = 1000;

export function createInbox(clock: Clock): Inbox {
  let bytes: number[] = [];
  let ended = false;
  let wake: (() => void) | null = null;
  return {
    push(more) {
      bytes = [...bytes, ...more].slice(-MOST);
      wake?.();
    },
    async next(within) {
      if (bytes.length === 0 && !ended && within > 0)
        await new Promise<void>((resolve) => {
          const cancel = clock.after(within, resolve);
          wake = () => {
            cancel();
            resolve();
          };
        });
      wake = null;
      return bytes.shift() ?? null;
    },
    clear() {
      bytes = [];
    },
    end() {
      ended = true;
      wake?.();
    },
  };
}
