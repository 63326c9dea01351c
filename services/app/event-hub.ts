import type { PushedEvent } from '#core/contract/events.ts';

/** Fans pushed events out to every open stream. */
export interface EventHub {
  push(event: PushedEvent): void;
  /** Listens until the returned function is called. */
  listen(listener: (event: PushedEvent) => void): () => void;
}

export function createEventHub(): EventHub {
  const listeners = new Set<(event: PushedEvent) => void>();
  return {
    push(event) {
      for (const listener of listeners) listener(event);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
