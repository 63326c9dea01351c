import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MOST_CLIP_BYTES } from '#core/basics/speech.ts';
import type { Message } from '#core/speech/message.ts';
import { silentLogger, type Logger } from '#services/diagnostics/logger.ts';
import { createFolderClips } from './folder-clips.ts';

const MESSAGES: readonly Message[] = [
  { key: 'bar.callStaff', text: { vi: 'Gọi cán bộ', en: 'Call staff' } },
  { key: 'bar.wait', text: { vi: 'Không sao. Mời chờ.', en: 'Please wait.' } },
];

let data: string;
let folder: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'goc-so-clips-'));
  folder = join(data, 'clips');
});
afterEach(() => rm(data, { recursive: true, force: true }));

const clipsOf = (log: Logger = silentLogger) => {
  const messages = vi.fn(() => Promise.resolve(MESSAGES));
  return { messages, clips: createFolderClips({ folder, messages, log }) };
};
const record = async (path: string, bytes: string | Uint8Array = 'sound'): Promise<void> => {
  await mkdir(join(folder, 'vi'), { recursive: true });
  await writeFile(join(folder, path), bytes);
};
const heard = async (clips: ReturnType<typeof clipsOf>['clips'], text: string): Promise<string> => {
  const found = await clips.clip(text, 'vi');
  return found.ok ? new TextDecoder().decode(found.value) : found.error;
};

test('where nothing was recorded there is nothing to play, and no message is looked at', async () => {
  const { clips, messages } = clipsOf();
  expect(await clips.texts()).toEqual({ vi: [], en: [] });
  expect(await heard(clips, 'Gọi cán bộ')).toBe('no-clip');
  expect(messages).not.toHaveBeenCalled();
});

test('a recording is found by its sentence, in its own language, however blanks and capitals are written', async () => {
  await record('vi/bar.callStaff.wav', 'call');
  await record('vi/BAR.WAIT.2.Mp3', 'wait');
  const { clips } = clipsOf();
  expect(await clips.texts()).toEqual({ vi: ['Gọi cán bộ', 'Mời chờ.'], en: [] });
  expect(await heard(clips, 'Gọi\u00a0cán bộ')).toBe('call');
  expect(await heard(clips, 'Mời chờ.')).toBe('wait');
  expect(await heard(clips, 'Không sao.')).toBe('no-clip');
  expect(await clips.clip('Call staff', 'en')).toEqual({ ok: false, error: 'no-clip' });
});

test('of two files for a sentence the WAV is played', async () => {
  await record('vi/bar.callStaff.ogg', 'ogg');
  await record('vi/bar.callStaff.wav', 'wav');
  expect(await heard(clipsOf().clips, 'Gọi cán bộ')).toBe('wav');
});

test('an empty file and one above the limit are not offered', async () => {
  await record('vi/bar.callStaff.wav', '');
  await record('vi/bar.wait.2.wav', new Uint8Array(MOST_CLIP_BYTES + 1));
  expect((await clipsOf().clips.texts()).vi).toEqual([]);
});

test('one that grew beyond the limit after it was listed is not played', async () => {
  await record('vi/bar.callStaff.wav');
  const { clips } = clipsOf();
  await clips.texts();
  await record('vi/bar.callStaff.wav', new Uint8Array(MOST_CLIP_BYTES + 1));
  expect(await heard(clips, 'Gọi cán bộ')).toBe('no-clip');
});

test('a link out of the folder is followed neither when it is listed nor when it is put there later', async () => {
  await record('vi/bar.callStaff.wav');
  await writeFile(join(data, 'secret'), 'secret');
  await symlink(join(data, 'secret'), join(folder, 'vi', 'bar.wait.2.wav'));
  const { clips } = clipsOf();
  expect((await clips.texts()).vi).toEqual(['Gọi cán bộ']);
  await rm(join(folder, 'vi', 'bar.callStaff.wav'));
  await symlink(join(data, 'secret'), join(folder, 'vi', 'bar.callStaff.wav'));
  expect(await heard(clips, 'Gọi cán bộ')).toBe('no-clip');
});

test.each(['../../secret', '../vi/bar.callStaff.wav', 'bar.callStaff.wav', 'bar.callStaff', '/etc/passwd'])(
  'what is asked for is a sentence, never a name: %s',
  async (text) => {
    await record('vi/bar.callStaff.wav');
    await writeFile(join(data, 'secret.wav'), 'secret');
    expect(await heard(clipsOf().clips, text)).toBe('no-clip');
  },
);

test('a recording put there later is found by the next list, one that was changed is heard at once, one taken away is gone', async () => {
  await record('vi/bar.callStaff.wav', 'before');
  const { clips } = clipsOf();
  await clips.texts();
  await record('vi/bar.wait.2.wav', 'later');
  expect(await heard(clips, 'Mời chờ.')).toBe('no-clip');
  expect((await clips.texts()).vi).toEqual(['Gọi cán bộ', 'Mời chờ.']);
  await record('vi/bar.callStaff.wav', 'after');
  expect(await heard(clips, 'Gọi cán bộ')).toBe('after');
  await rm(join(folder, 'vi', 'bar.callStaff.wav'));
  expect(await heard(clips, 'Gọi cán bộ')).toBe('no-clip');
});

test('the log holds counts and no sentence', async () => {
  await record('vi/bar.callStaff.wav');
  const info = vi.fn<Logger['info']>();
  const { clips } = clipsOf({ ...silentLogger, info });
  await clips.texts();
  await clips.clip('Gọi cán bộ', 'vi');
  expect(info.mock.calls).toEqual([['clips.listed', { language: 'vi', files: 1, sentences: 1 }]]);
});
