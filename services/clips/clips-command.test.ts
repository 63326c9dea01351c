import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { MOST_CLIP_BYTES } from '#core/basics/speech.ts';
import { copyFewContent } from '#support/few-content.ts';
import { stillWav } from '#support/sounds.ts';
import { clipsCommand } from './clips-command.ts';

const PAGE = {
  'bar.callStaff': { vi: 'Gọi cán bộ', en: 'Call staff' },
  'search.count': { vi: '{count} kết quả', en: '{count} results' },
};

let data: string;
let folder: string;
let messages: string;
let content: string;
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'goc-so-clips-content-'));
  await copyFewContent(content);
});
afterAll(() => rm(content, { recursive: true, force: true }));
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'goc-so-clips-'));
  folder = join(data, 'clips', 'vi');
  messages = join(data, 'messages.json');
  await mkdir(folder, { recursive: true });
  await writeFile(messages, JSON.stringify(PAGE));
});
afterEach(() => rm(data, { recursive: true, force: true }));

async function run(...parameters: readonly string[]) {
  const lines: string[] = [];
  const code = await clipsCommand(
    ['--data', data, '--messages', messages, '--content', content, ...parameters],
    { platform: 'linux', environment: {}, home: data },
    (line) => lines.push(line),
  );
  return { code, lines, said: (part: string) => lines.filter((line) => line.includes(part)) };
}
const record = (file: string, bytes: Uint8Array): Promise<void> => writeFile(join(folder, file), bytes);

test('what is missing is named, the first of it only, and is no error', async () => {
  const { code, lines, said } = await run();
  expect(code).toBe(0);
  expect(lines[0]).toBe('vi/bar.callStaff  missing: Gọi cán bộ');
  expect(said('missing: ')).toHaveLength(40);
  expect(said('vi: and ')[0]).toMatch(/and \d+ more, see --all/);
  expect(lines.at(-1)).toBe(`Recordings in ${join(data, 'clips')}: 0 errors`);
});

test('all of it is named when it is asked for, and what no recording can say', async () => {
  const { said } = await run('--all');
  expect(said('missing: ').length).toBeGreaterThan(1000);
  expect(said('vi: no recording can say search.count')).toEqual(['vi: no recording can say search.count: {count} kết quả']);
});

test('a recording that fits is counted and not spoken of', async () => {
  await record('bar.callStaff.wav', stillWav(1.5));
  const { code, said } = await run();
  expect(code).toBe(0);
  expect(said('bar.callStaff')).toEqual(['en/bar.callStaff  missing: Call staff']);
  expect(said(' sentences, ')[0]).toContain(', 1 recorded, ');
});

test('one that belongs to no sentence, or is never played, is told of without an error', async () => {
  await record('bar.callStaff.wav', stillWav(1.5));
  await record('bar.callStaff.mp3', stillWav(1.5));
  await record('bar.old.wav', stillWav(1.5));
  await record('notes.txt', stillWav(1.5));
  const { code, said } = await run();
  expect(code).toBe(0);
  expect(said('warning: ').map((line) => line.slice(folder.length + 1).split(' →')[0])).toEqual([
    'bar.callStaff.mp3  warning: is never played',
    'bar.old.wav  warning: belongs to no sentence',
    'notes.txt  warning: is no recording by its name',
  ]);
});

test.each([
  ['too short', 0.2, 'takes 0.2 s for “Gọi cán bộ”: at least 0.4 s is expected'],
  ['too long', 6, 'takes 6.0 s for “Gọi cán bộ”: at most 5.0 s is expected'],
])('one that is %s for its sentence is told of', async (_, seconds, message) => {
  await record('bar.callStaff.wav', stillWav(seconds));
  const { code, said } = await run();
  expect(code).toBe(0);
  expect(said('warning: ')[0]).toContain(message);
});

test.each([
  ['is empty', new Uint8Array(), 'is empty'],
  ['is cut off', stillWav(2).slice(0, 5000), 'cannot be played'],
  ['is too large', new Uint8Array(MOST_CLIP_BYTES + 1), 'is larger than 4 MB'],
])('one that %s is an error and still missing', async (_, bytes, message) => {
  await record('bar.callStaff.wav', bytes);
  const { code, said } = await run();
  expect(code).toBe(1);
  expect(said('error: ')[0]).toContain(message);
  expect(said('vi/bar.callStaff  missing')).toHaveLength(1);
});

test('a folder among the recordings is an error', async () => {
  await mkdir(join(folder, 'bar.callStaff.wav'));
  const { code, said } = await run();
  expect([code, said('is no plain file').length]).toEqual([1, 1]);
});

test('a file where the folder should be holds no recording', async () => {
  await rm(folder, { recursive: true });
  await writeFile(folder, '');
  const { code, said } = await run();
  expect([code, said(', 0 recorded, ').length]).toEqual([0, 2]);
});

test('the script names every sentence of both languages and what was recorded', async () => {
  await record('bar.callStaff.wav', stillWav(1.5));
  const file = join(data, 'script.csv');
  const { said } = await run('--script', file);
  const rows = (await readFile(file, 'utf8')).split('\r\n');
  expect(rows[1]).toBe('"vi","bar.callStaff.wav","x","Gọi cán bộ","Gọi cán bộ"');
  expect(rows).toContain('"en","bar.callStaff.wav","","Call staff","Call staff"');
  expect(rows.some((row) => row.startsWith('"vi","dang-nhap-vneid.'))).toBe(true);
  expect(said(`${file}: ${rows.length - 2} sentences`)).toHaveLength(1);
});

test('a recording whose sentence changed since an earlier script is told of: it says the old words', async () => {
  const file = join(data, 'script.csv');
  await run('--script', file);
  await writeFile(messages, JSON.stringify({ ...PAGE, 'bar.callStaff': { vi: 'Mời gọi cán bộ', en: 'Call us' } }));
  await record('bar.callStaff.wav', stillWav(1.5));
  const { code, said } = await run('--since', file);
  expect(code).toBe(0);
  // The English one was never recorded: nothing is wrong with it.
  expect(said('record it again')).toEqual([
    'vi/bar.callStaff  warning: its sentence was “Gọi cán bộ” and is now “Mời gọi cán bộ” → record it again',
  ]);
  expect(await run('--since', messages)).toMatchObject({ code: 2 });
});

test('called wrongly it says how it is called', async () => {
  const { code, lines } = await run('--nonsense');
  expect(code).toBe(2);
  expect(lines[0]).toMatch(/^clips \[--data DIR\]/);
});
