import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';

/** A child process that does only what a test says. */
export interface FakeChild {
  readonly process: ChildProcess;
  /** What it was sent over the process channel. */
  readonly sent: readonly unknown[];
  /** Signals it was ended by. */
  readonly signals: readonly string[];
  says(message: unknown): void;
  /** Ends, as the system tells it. */
  exits(): void;
  /** The system's word that it could not be started, or not be reached. */
  fails(): void;
}

/** `pid` is left out for a process that could not be started. */
export function createFakeChild(pid?: number): FakeChild {
  const sent: unknown[] = [];
  const signals: string[] = [];
  const emitter = new EventEmitter();
  const process = Object.assign(emitter, {
    connected: true,
    send: (message: unknown) => sent.push(message),
    kill: (signal: string) => signals.push(signal),
    ...(pid === undefined ? {} : { pid }),
  });
  return {
    process: process as unknown as ChildProcess,
    sent,
    signals,
    says: (message) => emitter.emit('message', message),
    exits() {
      process.connected = false;
      emitter.emit('exit');
    },
    fails: () => emitter.emit('error', new Error('spawn')),
  };
}
