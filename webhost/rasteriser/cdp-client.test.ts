import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createCdpClient, nothing } from './cdp-client.ts';
import { createFakeChannel, type Script } from '#support/fake-channel.ts';

function setUp(script: Script = () => undefined) {
  const clock = createFakeClock();
  const channel = createFakeChannel(script);
  return { clock, channel, cdp: createCdpClient(channel, clock, 1000) };
}

describe('a call', () => {
  test('carries its parameters and session, and answers what was asked', async () => {
    const { cdp, channel } = setUp(() => ({ data: 'x', more: 1 }));
    const answer = await cdp.call({
      method: 'Page.printToPDF',
      params: { a: 1 },
      session: 's',
      answer: z.object({ data: z.string() }),
    });
    expect(answer).toEqual({ ok: true, value: { data: 'x' } });
    expect(channel.sent).toEqual([{ id: 1, method: 'Page.printToPDF', params: { a: 1 }, sessionId: 's' }]);
  });

  test('is answered by its own id, whatever else is said in between', async () => {
    const { cdp, channel } = setUp();
    const first = cdp.call({ method: 'A', answer: z.string() });
    const second = cdp.call({ method: 'B', answer: z.string() });
    for (const text of ['no json', '{}', '{"method":"Target.attached"}', '{"id":9,"result":"?"}']) channel.receive(text);
    channel.receive('{"id":2,"result":"two"}');
    channel.receive('{"id":1,"result":"one"}');
    expect([await first, await second]).toEqual([
      { ok: true, value: 'one' },
      { ok: true, value: 'two' },
    ]);
  });

  test('settles when the browser refuses, says something else, says nothing, or goes away', async () => {
    expect(await setUp(() => new Error('no')).cdp.call({ method: 'A', answer: nothing })).toEqual({
      ok: false,
      error: 'refused',
    });
    expect(await setUp(() => 5).cdp.call({ method: 'A', answer: z.string() })).toEqual({ ok: false, error: 'unexpected' });
    const silent = setUp();
    const unanswered = silent.cdp.call({ method: 'A', answer: nothing });
    silent.clock.advance(1000);
    expect(await unanswered).toEqual({ ok: false, error: 'timed-out' });
    const dying = setUp();
    const pending = dying.cdp.call({ method: 'A', answer: nothing });
    dying.channel.close();
    expect(await pending).toEqual({ ok: false, error: 'closed' });
    expect(await dying.cdp.call({ method: 'A', answer: nothing })).toEqual({ ok: false, error: 'closed' });
  });
});
