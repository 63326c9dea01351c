import type { Check } from './check.ts';

export interface RunFacts {
  /** Whole seconds since the service was started. */
  readonly upSeconds: number;
  readonly ownBytes: number;
  readonly freeBytes: number;
  readonly allBytes: number;
}

/** Below this a browser begins to be put out to the disk, and every touch waits. */
const LITTLE = 150_000_000;
/** The service holds a pack and two days of visits; five times what that takes is a leak. */
const MUCH = 800_000_000;

/** How long the service has been running and whether the machine has memory left. */
export function checkRun(measure: () => RunFacts): Check {
  return {
    id: 'run',
    async look() {
      const { upSeconds, ownBytes, freeBytes, allBytes } = measure();
      const facts = {
        hours: Math.floor(upSeconds / 3600),
        own: megabytes(ownBytes),
        free: megabytes(freeBytes),
        all: megabytes(allBytes),
      };
      return { says: freeBytes < LITTLE || ownBytes > MUCH ? 'memory-low' : 'run-steady', facts };
    },
  };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
