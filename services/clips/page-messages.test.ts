import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { silentLogger, type Logger } from '#services/diagnostics/logger.ts';
import { readPageMessages } from './page-messages.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-messages-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = async (text: string | null) => {
  const file = join(folder, 'messages.json');
  if (text !== null) await writeFile(file, text);
  const warn = vi.fn<Logger['warn']>();
  return { messages: await readPageMessages(file, { ...silentLogger, warn }), warned: warn.mock.calls };
};

test('messages keep the order the page has them in', async () => {
  const { messages } = await read('{"b.x":{"vi":"Hai","en":"Two"},"a.x":{"vi":"Một","en":"One"}}');
  expect(messages).toEqual([
    { key: 'b.x', text: { vi: 'Hai', en: 'Two' } },
    { key: 'a.x', text: { vi: 'Một', en: 'One' } },
  ]);
});

test.each([
  ['is missing', null],
  ['is no JSON', '{'],
  ['holds something else', '{"a.x":{"vi":"Một"}}'],
])('a file that %s holds none, and the log says so', async (_, text) => {
  expect(await read(text)).toEqual({ messages: [], warned: [['clips.messages-unreadable']] });
});
