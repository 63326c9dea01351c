import { z } from 'zod';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { MessageChannel } from './pipe-messages.ts';

/** `closed`: the browser went away. `refused`: it answered with an error. `unexpected`: its answer has another shape. */
export type CdpProblem = 'closed' | 'timed-out' | 'refused' | 'unexpected';

export interface CdpCall<Answer extends z.ZodType> {
  readonly method: string;
  readonly params?: Readonly<Record<string, unknown>>;
  /** The session of an attached page; the browser itself where absent. */
  readonly session?: string;
  readonly answer: Answer;
}

/** The few calls of the Chrome DevTools Protocol that printing needs. Every call settles. */
export interface CdpClient {
  call<Answer extends z.ZodType>(call: CdpCall<Answer>): Promise<Result<z.output<Answer>, CdpProblem>>;
}

/** An answer whose content does not matter. */
export const nothing = z.unknown();

const message = z.object({ id: z.number().optional(), result: z.unknown().optional(), error: z.unknown().optional() });

export function createCdpClient(channel: MessageChannel, clock: Clock, timeout: number): CdpClient {
  const waiting = new Map<number, (result: Result<unknown, CdpProblem>) => void>();
  let latest = 0;
  let closed = false;

  channel.onMessage((text) => {
    const parsed = message.safeParse(readJson(text));
    if (!parsed.success || parsed.data.id === undefined) return;
    const { id, result, error } = parsed.data;
    waiting.get(id)?.(error === undefined ? success(result) : failure('refused'));
  });
  channel.onClose(() => {
    closed = true;
    for (const settle of waiting.values()) settle(failure('closed'));
  });

  const ask = (method: string, params: unknown, session: string | undefined): Promise<Result<unknown, CdpProblem>> =>
    new Promise((resolve) => {
      if (closed) return resolve(failure('closed'));
      latest += 1;
      const id = latest;
      const settle = (result: Result<unknown, CdpProblem>): void => {
        waiting.delete(id);
        cancel();
        resolve(result);
      };
      const cancel = clock.after(timeout, () => settle(failure('timed-out')));
      waiting.set(id, settle);
      return channel.send(JSON.stringify({ id, method, params, ...(session === undefined ? {} : { sessionId: session }) }));
    });

  return {
    async call({ method, params = {}, session, answer }) {
      const result = await ask(method, params, session);
      if (!result.ok) return result;
      const parsed = answer.safeParse(result.value);
      return parsed.success ? success(parsed.data) : failure('unexpected');
    },
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
