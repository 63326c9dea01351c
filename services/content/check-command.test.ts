import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { contentCheck } from './check-command.ts';
import { openPack } from './pack-store.ts';
import { copyFewContent } from '#support/few-content.ts';

let folder: string;
let content: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-check-'));
  content = join(folder, 'content');
  await copyFewContent(content);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(...parameters: readonly string[]) {
  const lines: string[] = [];
  const code = await contentCheck(parameters, (line) => lines.push(line));
  return { code, lines };
}

const spoil = async (): Promise<void> => {
  const file = join(content, 'procedures/tra-cuu-ho-so.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('area: lookup', 'area: khac'));
};

test('right content: how far each script was played, a summary, code 0', async () => {
  const { code, lines } = await run(content);
  expect(code).toBe(0);
  expect(lines.slice(0, -2).every((line) => /^[a-z-]+: \d+ control states played$/.test(line))).toBe(true);
  expect(lines.slice(0, -2)).toHaveLength(3);
  expect(lines.at(-2)).toBe('Slips: 4, every code leads to an allowed host: dichvucong.gov.vn 4');
  expect(lines.at(-1)).toMatch(/^Content: .*; 0 errors$/);
});

test('a script that cannot be played to its end is not published, and says why', async () => {
  const file = join(content, 'screens/tra-cuu.yaml');
  const text = await readFile(file, 'utf8');
  // The box that a step asks for shows only once itself is filled.
  await writeFile(file, text.replace('id: ma-hinh,', 'id: ma-hinh, when: { block: ma-hinh, equals: true },'));
  const out = join(folder, 'out');
  const { code, lines } = await run(content, '--out', out);
  expect(code).toBe(1);
  expect(lines[0]).toMatch(/scripts\/tra-cuu-ho-so\.yaml:\d+:\d+ {2}error: \[out-of-sight\].*ma-hinh.*→ look at when/);
  await expect(readdir(out)).rejects.toThrow(/ENOENT/);
});

test('the folder that is named is the one that is read, wherever it stands among the words', async () => {
  await spoil();
  for (const words of [
    [content],
    ['--json', content],
    ['--out', join(folder, 'out'), content],
    [content, '--out', join(folder, 'out')],
  ])
    expect((await run(...words)).code).toBe(1);
});

test('a problem is printed as file:line:column, what it is, what to do', async () => {
  await spoil();
  const { lines } = await run(content);
  expect(lines[0]).toMatch(
    /procedures\/tra-cuu-ho-so\.yaml:\d+:\d+ {2}error: area: .+ → use one of: procedures, skills, lookup$/,
  );
});

test('--json ends with one line of counts', async () => {
  const { lines } = await run(content, '--json');
  const counts: unknown = JSON.parse(lines.at(-1) ?? '');
  expect(Object.keys(counts as object)).toEqual([
    'procedures',
    'lessons',
    'safety',
    'scripts',
    'screens',
    'faults',
    'messages',
    'errors',
  ]);
});

test('--out writes a pack the kiosk opens', async () => {
  const out = join(folder, 'a/b');
  expect((await run(content, '--out', out)).code).toBe(0);
  const store = await openPack(out, { log: silentLogger, notices: createNoticeBoard(createFakeClock(), silentLogger) });
  expect(store.problem()).toBeNull();
  expect(store.pack()?.procedures.map((procedure) => procedure.id)).toContain('dang-ky-khai-sinh');
});

test('with an error no pack is written', async () => {
  await spoil();
  expect((await run(content, '--out', join(folder, 'out'))).code).toBe(1);
  expect(await readdir(folder)).toEqual(['content']);
});

test.each([['--out'], ['--out', '--json']])('%s %s without a folder is refused before anything is read', async (...words) => {
  expect(await run(...words)).toEqual({ code: 2, lines: ['content-check: write a folder after --out'] });
});

describe('--report', () => {
  const after = (lines: readonly string[], head: string): readonly string[] => {
    const from = lines.findIndex((line) => line.startsWith(head));
    return lines.slice(from + 1, lines.indexOf('', from));
  };

  test('lists the twenty hardest sentences with their places, the hardest first', async () => {
    const { code, lines } = await run(content, '--report');
    expect(code).toBe(0);
    const hardest = after(lines, 'Hardest sentences');
    expect(hardest).toHaveLength(20);
    for (const line of hardest) expect(line).toMatch(/^ {2}\d+\/(?:14|20) {2}\S+\.yaml:\d+:\d+ {2}\S/);
    const counts = hardest.map((line) => Number(/\d+/.exec(line)?.[0]));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  });

  test('lists every exemption by kind, each with its place', async () => {
    const { lines } = await run(content, '--report');
    const titles = after(lines, 'Exempt: official titles');
    expect(titles).toContainEqual(expect.stringMatching(/dang-ky-khai-sinh\.yaml:\d+:\d+ {2}Thủ tục đăng ký khai sinh$/));
    expect(titles).toContainEqual(expect.stringMatching(/dang-ky-khai-sinh\.yaml:\d+:\d+ {2}Văn bản uỷ quyền$/));
    expect(after(lines, 'Exempt: legal bases').join()).toContain('Luật Hộ tịch 60/2014/QH13');
    expect(after(lines, 'Exempt: titles of sources').join()).toMatch(/sources\.yaml:\d+/);
    expect(after(lines, 'Exempt: simulated screens').join()).toMatch(/khai-sinh\.yaml:\d+:\d+ {2}le-phi: \d+ texts/);
    expect(after(lines, 'Exempt: quotations').join()).toContain('“Yêu cầu bổ sung”');
  });

  test('stands before the counts, which stay the last line', async () => {
    const { lines } = await run(content, '--report', '--json');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ errors: 0 });
    expect(lines.at(-2)).toMatch(/^Content: /);
  });
});
