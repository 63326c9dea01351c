import { z } from 'zod';
import type { Result } from '#core/basics/result.ts';
import { MOST_UNPROVEN, NO_STARTS, oneMore, PROVEN_AFTER, startsSafe, type Starts } from '#core/watchdog/safe-start.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore } from '#services/storage/store.ts';

/** Remembers how the starts before this one went, and counts this one until it has proved itself. */
export interface StartBook {
  /** Whether this run leaves out what may have made the ones before it fail. */
  readonly safe: boolean;
  /** The page had to be replaced: counts like a start that came to nothing, and this run has its time still before it. */
  failed(): void;
  /** Nothing is held against the next start: this run ends as it should, or staff want an ordinary one. */
  forgive(): Promise<Result<null, 'storage-failed'>>;
  /** Stops waiting for the proof; resolves when what is counted is written. */
  settled(): Promise<void>;
}

export const startsFile = z.strictObject({ unproven: z.number().int().min(0).max(MOST_UNPROVEN) }) satisfies z.ZodType<Starts>;

/**
 * `starts.json` of the data folder. To be opened before anything else of it, so that whatever fails after is counted. A disk that refuses is
 * told by the store; the kiosk starts all the same.
 */
export async function openStartBook(tools: StorageTools): Promise<StartBook> {
  const store = await openStore<Starts>(tools, { name: 'starts.json', version: 1, schema: startsFile, defaults: NO_STARTS });
  const safe = startsSafe(store.data());
  await store.update(oneMore);
  let cancel = (): void => {};
  const forgive = async (): Promise<Result<null, 'storage-failed'>> => {
    cancel();
    return store.update((starts) => (starts.unproven === 0 ? starts : NO_STARTS));
  };
  const wait = (): void => {
    cancel();
    cancel = tools.clock.after(PROVEN_AFTER, () => void forgive());
  };
  wait();
  return {
    safe,
    failed() {
      wait();
      void store.update(oneMore);
    },
    forgive,
    async settled() {
      cancel();
      await store.settled();
    },
  };
}
