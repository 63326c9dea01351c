import type { Readable, Writable } from 'node:stream';

/** Text messages both ways between this program and a browser. */
export interface MessageChannel {
  send(text: string): void;
  onMessage(listener: (text: string) => void): void;
  /** Called once, when no message can come any more. */
  onClose(listener: () => void): void;
}

const END = 0;

/** The framing of `--remote-debugging-pipe`: JSON texts, each ended by a zero byte. */
export function createPipeMessages(incoming: Readable, outgoing: Writable): MessageChannel {
  const listeners: ((text: string) => void)[] = [];
  const enders: (() => void)[] = [];
  let parts: Buffer[] = [];
  let closed = false;

  const close = (): void => {
    if (closed) return;
    closed = true;
    for (const ender of enders) ender();
  };
  incoming.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let end = rest.indexOf(END); end >= 0; end = rest.indexOf(END)) {
      // Joined before decoding: a letter of several bytes may lie across two chunks.
      const text = Buffer.concat([...parts, rest.subarray(0, end)]).toString('utf8');
      parts = [];
      rest = rest.subarray(end + 1);
      for (const listener of listeners) listener(text);
    }
    if (rest.length > 0) parts.push(rest);
  });
  for (const event of ['end', 'close', 'error']) incoming.on(event, close);
  // A browser that died between two messages breaks the pipe; the answer that never comes says enough.
  outgoing.on('error', close);

  return {
    send(text) {
      if (!closed) outgoing.write(`${text}\0`);
    },
    onMessage(listener) {
      listeners.push(listener);
    },
    onClose(listener) {
      if (closed) listener();
      else enders.push(listener);
    },
  };
}
