import { Low } from 'lowdb';
import { failure, type Result, success } from '#core/basics/result.ts';
import { createDurableFile, type DurableFileOptions } from './durable-file.ts';
import { reportWriteFailure } from './report-write-failure.ts';
import type { StorageTools } from './storage-tools.ts';

/** One data file and what it holds. Memory never runs ahead of the disk. */
export interface Store<Data> {
  /** What is on disk. */
  data(): Data;
  /**
   * Applies a pure change and resolves when a write that includes it is on disk. Changes that come while a write runs share
   * the next one. A change that answers the same object writes nothing. A failed write leaves everything as it was.
   */
  update(change: (data: Data) => Data): Promise<Result<null, 'storage-failed'>>;
  /** Whether changes wait or are being written. */
  busy(): boolean;
  /** Resolves when the changes made so far are written. */
  settled(): Promise<void>;
}

export interface StoreOptions<Data> extends DurableFileOptions<Data> {
  /** What holds while nothing is stored. */
  readonly defaults: Data;
}

interface Waiting<Data> {
  readonly change: (data: Data) => Data;
  readonly answer: (result: Result<null, 'storage-failed'>) => void;
  readonly defect: (error: unknown) => void;
}

/** Opens a data file. Rejects only for troubles that say nothing about the file, such as too many open files. */
export async function openStore<Data>(tools: StorageTools, options: StoreOptions<Data>): Promise<Store<Data>> {
  const file = createDurableFile(tools, options);
  const low = new Low<Data>(file, options.defaults);
  await low.read();
  let stored = low.data;
  let waiting: Waiting<Data>[] = [];
  let writing: Promise<void> | null = null;

  const writeBatch = async (batch: readonly Waiting<Data>[]): Promise<void> => {
    const { next, included } = applyAll(stored, batch);
    let result: Result<null, 'storage-failed'> = success(null);
    if (next !== stored) {
      try {
        low.data = next;
        await low.write();
        stored = next;
      } catch (error) {
        low.data = stored;
        reportWriteFailure(tools, options.name, error);
        result = failure('storage-failed');
      }
    }
    for (const { answer } of included) answer(result);
  };
  const drain = async (): Promise<void> => {
    // Lets every change of the same moment join the first write.
    await Promise.resolve();
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await writeBatch(batch);
    }
    writing = null;
  };

  return {
    data: () => stored,
    update: (change) =>
      new Promise((answer, defect) => {
        waiting.push({ change, answer, defect });
        writing ??= drain();
      }),
    busy: () => writing !== null,
    async settled() {
      await writing;
      await file.settled();
    },
  };
}

function applyAll<Data>(start: Data, batch: readonly Waiting<Data>[]): { next: Data; included: Waiting<Data>[] } {
  let next = start;
  const included: Waiting<Data>[] = [];
  for (const entry of batch) {
    try {
      next = entry.change(next);
      included.push(entry);
    } catch (error) {
      // A change that throws is a defect of its caller and of nobody else in the batch.
      entry.defect(error);
    }
  }
  return { next, included };
}
