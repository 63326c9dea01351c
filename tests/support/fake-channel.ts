import type { MessageChannel } from '#webhost/rasteriser/pipe-messages.ts';

export interface SentCall {
  readonly id: number;
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly sessionId?: string;
}

/** Answers a call with a result; `undefined` leaves it unanswered, an Error is the browser's refusal. */
export type Script = (call: SentCall) => unknown;

export interface FakeChannel extends MessageChannel {
  readonly sent: readonly SentCall[];
  receive(text: string): void;
  close(): void;
}

/** The other end of a pipe that plays a browser. */
export function createFakeChannel(script: Script): FakeChannel {
  const sent: SentCall[] = [];
  const listeners: ((text: string) => void)[] = [];
  const enders: (() => void)[] = [];
  const receive = (text: string): void => {
    for (const listener of listeners) listener(text);
  };
  return {
    sent,
    receive,
    close() {
      for (const ender of enders) ender();
    },
    send(text) {
      const call = JSON.parse(text) as SentCall;
      sent.push(call);
      const result = script(call);
      if (result === undefined) return;
      const answer = result instanceof Error ? { error: { message: result.message } } : { result };
      queueMicrotask(() => receive(JSON.stringify({ id: call.id, ...answer })));
    },
    onMessage: (listener) => void listeners.push(listener),
    onClose: (listener) => void enders.push(listener),
  };
}
