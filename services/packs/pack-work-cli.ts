import { parentPort, workerData } from 'node:worker_threads';
import { type LookAsked, lookAtPack } from './look-at-pack.ts';

/** The program of the thread: one pack, its answer, the end. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(await lookAtPack(workerData as LookAsked));
