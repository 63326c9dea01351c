import { Worker } from 'node:worker_threads';
import type { PackWork } from './look-at-pack.ts';

/** Looks at packs in a thread of its own, which ends with it. `program` is the bundle of `pack-work-cli.ts`. */
export function createPackWorkAside(program: string): PackWork {
  return {
    look: (asked) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(program, { workerData: asked });
        worker.once('message', resolve);
        worker.once('error', reject);
        worker.once('exit', () => reject(new Error('The thread of a pack ended without an answer')));
      }),
  };
}
