import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LONGEST_SPEECH } from '#core/basics/speech.ts';
import { stillWav } from '#support/sounds.ts';
import { directTransport, post, startTestApp, type TestApp } from '#support/test-app.ts';

const SOUND = stillWav(0.5);

let testApp: TestApp;
let folder: string;
beforeAll(async () => {
  testApp = await startTestApp();
  folder = join(testApp.folder, 'data', 'clips', 'vi');
  await mkdir(folder, { recursive: true });
});
afterAll(() => testApp.close());

const ask = async (call: string, input: unknown): Promise<{ readonly status: number; readonly answer: unknown }> => {
  const response = await directTransport(testApp.app.handle).send(`/api/${call}`, post(input));
  return { status: response.status, answer: (await response.json()) as unknown };
};

test('what the office recorded of the page and of the content is listed and played, byte for byte', async () => {
  await writeFile(join(folder, 'bar.callStaff.wav'), SOUND);
  await writeFile(join(folder, 'dang-nhap-vneid.title.wav'), SOUND);
  const title = testApp.app.context.content.pack()?.scripts.find(({ id }) => id === 'dang-nhap-vneid')?.title.vi;
  const { answer } = await ask('speech.clips', {});
  expect(answer).toEqual({ ok: true, value: { texts: { vi: ['Gọi cán bộ', title], en: [] } } });
  const clip = await ask('speech.clip', { text: title, language: 'vi' });
  expect(clip.answer).toEqual({ ok: true, value: { audio: Buffer.from(SOUND).toString('base64') } });
});

test.each(['../../settings.json', 'bar.callStaff', '/etc/passwd', 'C:\\x', 'một câu không ai ghi âm'])(
  'nothing but a sentence of the kiosk leads to a file: %s',
  async (text) => {
    const { status, answer } = await ask('speech.clip', { text, language: 'vi' });
    expect([status, answer]).toEqual([200, { ok: false, error: 'no-clip' }]);
  },
);

test.each([
  ['empty', { text: '', language: 'vi' }],
  ['longer than any sentence', { text: 'a'.repeat(LONGEST_SPEECH + 1), language: 'vi' }],
  ['in a language that is a path', { text: 'Gọi cán bộ', language: '../vi' }],
])('a text that is %s is refused', async (_, input) => {
  expect((await ask('speech.clip', input)).status).toBe(400);
});
