import { Worker } from 'node:worker_threads';
import { SECOND } from '#core/basics/durations.ts';
import type { Result } from '#core/basics/result.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { TwinInput, TwinProblem } from './check-twin.ts';
import type { Twin } from './twin.ts';

/** What is sent to the thread, and what comes back. */
export interface TwinQuestion {
  readonly id: number;
  readonly input: TwinInput;
}

export type TwinAnswer =
  | { readonly id: number; readonly answer: Result<null, TwinProblem> }
  | { readonly id: number; readonly broken: string };

/** A slip is often followed by another; the rest of the day the memory is worth more than the start of a thread. */
export const IDLE = 60 * SECOND;
/** Half a second on a slow machine; a thread that needs this long will never answer. */
export const PATIENCE = 20 * SECOND;

interface Asked {
  readonly resolve: (answer: Result<null, TwinProblem>) => void;
  readonly reject: (error: Error) => void;
  readonly cancel: () => void;
}

/** The twin in a thread of its own, started when first needed, ended when nothing was asked for a minute. `program` is the bundle of `twin-work-cli.ts`. */
export function createTwinAside(program: string, clock: Clock): Twin {
  let worker: Worker | null = null;
  let lastId = 0;
  const asked = new Map<number, Asked>();
  let cancelIdle = (): void => {};

  const take = (id: number): Asked | undefined => {
    const found = asked.get(id);
    asked.delete(id);
    found?.cancel();
    // Nobody waits for a thread that has nothing to do.
    if (asked.size === 0) worker?.unref();
    return found;
  };

  const end = async (why: string): Promise<void> => {
    const old = worker;
    worker = null;
    cancelIdle();
    for (const id of asked.keys()) take(id)?.reject(new Error(`The thread that reads slips ${why}`));
    await old?.terminate();
  };

  const start = (): Worker => {
    const mine = new Worker(program);
    mine.unref();
    mine.on('message', (said: TwinAnswer) => {
      const waiting = take(said.id);
      if ('answer' in said) waiting?.resolve(said.answer);
      else waiting?.reject(new Error(said.broken));
    });
    const gone = (why: string): void => {
      if (worker === mine) void end(why);
    };
    mine.once('error', (error) => gone(`broke: ${String(error)}`));
    mine.once('exit', () => gone('ended'));
    return mine;
  };

  const used = (): Worker => {
    worker ??= start();
    cancelIdle();
    cancelIdle = clock.after(IDLE, () => {
      if (asked.size === 0) void end('was idle');
    });
    return worker;
  };

  return {
    warm: () => void used(),
    check(input) {
      const thread = used();
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        const cancel = clock.after(PATIENCE, () => void end('did not answer'));
        asked.set(id, { resolve, reject, cancel });
        thread.ref();
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        thread.postMessage({ id, input } satisfies TwinQuestion);
      });
    },
    close: () => end('was closed'),
  };
}
