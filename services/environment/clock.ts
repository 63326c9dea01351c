/** Time as the services see it. Injected, so that tests and replays hold it still. */
export interface Clock {
  /** Wall clock in milliseconds since 1970, UTC. May jump: the kiosk's battery is old. */
  now(): number;
  /** Monotonic milliseconds since the process started. Never jumps. */
  elapsed(): number;
  /** Calls back once after the given milliseconds; the returned function cancels. */
  after(milliseconds: number, action: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after(milliseconds, action) {
    const timer = setTimeout(action, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
