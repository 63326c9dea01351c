import { codeOf } from './file-system.ts';

/** What Windows answers while an antivirus or indexer holds a file for a moment. */
const BUSY: ReadonlySet<string | null> = new Set(['EPERM', 'EACCES', 'EBUSY']);

/** Twelve tries, 5 ms doubling to half a second: about 2.6 s in all, longer than a scanner holds a small file. */
const TRIES = 12;
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 500;

export type Pause = (milliseconds: number) => Promise<void>;

/** Repeats a call that may be refused because somebody else has the file open just now. */
export async function retryBusy<Value>(pause: Pause, action: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await action();
    } catch (error) {
      if (attempt === TRIES || !BUSY.has(codeOf(error))) throw error;
      await pause(Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE));
    }
  }
}
