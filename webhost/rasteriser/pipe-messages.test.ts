import { PassThrough } from 'node:stream';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPipeMessages } from './pipe-messages.ts';

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('messages come whole, however the pipe cuts them, accents included', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
        { maxLength: 6 },
      ),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
      async (texts, sizes) => {
        const incoming = new PassThrough();
        const channel = createPipeMessages(incoming, new PassThrough());
        const heard: string[] = [];
        channel.onMessage((text) => heard.push(text));
        const bytes = Buffer.from(texts.map((text) => `${text}\0`).join(''));
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          incoming.write(bytes.subarray(at, at + size));
          at += size;
        }
        await settle();
        expect(heard).toEqual(texts);
      },
    ),
    { numRuns: 50 },
  );
});

test('what is sent ends with a zero byte', async () => {
  const outgoing = new PassThrough();
  createPipeMessages(new PassThrough(), outgoing).send('{"id":1}');
  expect(outgoing.read()?.toString()).toBe('{"id":1}\0');
});

test('the end of the pipe is told once, to late listeners too, and nothing is sent after it', async () => {
  const [incoming, outgoing] = [new PassThrough(), new PassThrough()];
  const channel = createPipeMessages(incoming, outgoing);
  const ends: string[] = [];
  channel.onClose(() => ends.push('early'));
  incoming.resume();
  incoming.end();
  await settle();
  outgoing.emit('error', new Error('EPIPE'));
  channel.onClose(() => ends.push('late'));
  channel.send('x');
  expect(ends).toEqual(['early', 'late']);
  expect(outgoing.read()).toBeNull();
});
