import { useEffect, useState } from 'react';
import { SECOND } from '#core/basics/durations.ts';

/** Milliseconds since the meeting was opened, counted on from what the service last said. */
export function useRunning(running: number, since: number, clock: () => number): number {
  const [at, setAt] = useState(clock);
  useEffect(() => {
    const timer = setInterval(() => setAt(clock()), SECOND);
    return () => clearInterval(timer);
  }, [clock]);
  return running + Math.max(0, at - since);
}
