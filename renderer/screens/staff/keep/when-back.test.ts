import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { KioskClient } from '#renderer/client/client.ts';
import { whenBack } from './when-back.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const inside = { ok: true, value: { inside: { code: 'cb-1', role: 'admin' } } };
const locked = { ok: true, value: { inside: null } };
const away = { ok: false, error: 'unreachable' };

/** A service that answers in turn, and the last for ever. */
function answering(...answers: readonly unknown[]) {
  let asked = 0;
  const call = async (): Promise<unknown> => answers[Math.min(asked++, answers.length - 1)];
  return { client: { call } as unknown as Pick<KioskClient, 'call'>, asked: () => asked };
}

test('it is back when the corner is locked, be it away for a while or so quick that nobody saw it go', async () => {
  for (const answers of [[inside, inside, locked], [inside, away, away, locked], [locked]]) {
    const back = vi.fn<() => void>();
    const { client, asked } = answering(...answers);
    whenBack(client, back);
    await vi.advanceTimersByTimeAsync((answers.length - 1) * 1000);
    expect(back).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(back).toHaveBeenCalledTimes(1);
    expect(asked()).toBe(answers.length);
  }
});

test('nobody is called back after one stopped asking', async () => {
  const back = vi.fn<() => void>();
  const { client } = answering(inside, locked);
  const stop = whenBack(client, back);
  await vi.advanceTimersByTimeAsync(1500);
  stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(back).not.toHaveBeenCalled();
});
