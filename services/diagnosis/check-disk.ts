import type { Check } from './check.ts';

/** A day of visits is under a megabyte; below this a year does not fit any more. */
const ROOMY = 1_000_000_000;
/** Below this a busy week may not fit. */
const TIGHT = 100_000_000;

/** Room on the disk of the data folder. `freeBytes` answers null where the system does not say. */
export function checkDisk(freeBytes: () => Promise<number | null>): Check {
  return {
    id: 'disk',
    async look() {
      const free = await freeBytes();
      if (free === null) return { says: 'disk-unknown' };
      const facts = { megabytes: Math.floor(free / 1_000_000) };
      return { says: free < TIGHT ? 'disk-full' : free < ROOMY ? 'disk-low' : 'disk-roomy', facts };
    },
  };
}
