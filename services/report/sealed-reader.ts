import { join } from 'node:path';
import { readGeneration } from '#services/storage/read-generation.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { type MonthRoll, printOfRoll, rollFileName, rollSchema, ROLL_VERSION } from './month-roll.ts';

/** So many months are remembered: a range and the one before it are cut at both ends. */
const REMEMBERED = 4;

export interface SealedReader {
  /** What was sealed of a month; null where nothing was. */
  read(month: string): Promise<MonthRoll['sealed']>;
}

/**
 * Reads what was sealed of a month, and does not read it again while its sum has the same print. `mend` reads a sum that is not whole, which
 * is not remembered.
 */
export function createSealedReader(tools: StorageTools, mend: (month: string) => Promise<MonthRoll['sealed']>): SealedReader {
  const known = new Map<string, { readonly print: string; readonly sealed: MonthRoll['sealed'] }>();
  return {
    async read(month) {
      const print = await printOfRoll(tools, month);
      if (print === null) return null;
      const before = known.get(month);
      if (before !== undefined && before.print === print) return before.sealed;
      known.delete(month);
      const found = await readGeneration(tools, join(tools.root, rollFileName(month)), ROLL_VERSION, rollSchema(month));
      if (found.state !== 'good') return mend(month);
      // Its own print, not the one above: it may have been written in between.
      known.set(month, { print: found.print, sealed: found.data.sealed });
      for (const oldest of known.keys()) {
        if (known.size <= REMEMBERED) break;
        known.delete(oldest);
      }
      return found.data.sealed;
    },
  };
}
