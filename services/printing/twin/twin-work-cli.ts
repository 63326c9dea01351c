import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { createTwinHere } from './twin.ts';
import type { TwinQuestion } from './twin-aside.ts';

/** The program of the thread: one answer to each question. The build puts the decoder's program beside this one. */
const twin = createTwinHere(() => readFile(new URL('zxing_reader.wasm', import.meta.url)));
twin.warm();
parentPort?.on('message', ({ id, input }: TwinQuestion) => {
  const port = parentPort;
  void twin.check(input).then(
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    (answer) => port?.postMessage({ id, answer }),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    (error: unknown) => port?.postMessage({ id, broken: String(error) }),
  );
});
