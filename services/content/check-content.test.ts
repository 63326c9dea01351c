import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { copyFewContent } from '#support/few-content.ts';

/** A copy of the real content, to be spoilt. */
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-content-'));
  await copyFewContent(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function spoil(file: string, from: string | RegExp, to: string): Promise<number> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has no ${String(from)}`);
  await writeFile(path, changed);
  const at = typeof from === 'string' ? text.indexOf(from) : text.search(from);
  return text.slice(0, at).split('\n').length;
}

/** Column of the quotation mark before a text. */
const columnBefore = (text: string, part: string): number => text.indexOf(part) - text.lastIndexOf('\n', text.indexOf(part)) - 1;

describe('right content', () => {
  test('gives a pack, no problem, and counts that agree with it', async () => {
    const { problems, counts, pack } = await checkContent(folder);
    expect(problems).toEqual([]);
    expect(counts).toMatchObject({ errors: 0, scripts: pack?.scripts.length ?? -1 });
    expect(counts.procedures + counts.lessons + counts.safety).toBe(pack?.procedures.length);
    expect(counts.faults).toBeGreaterThan(0);
    expect(counts.messages).toBeGreaterThan(500);
  });

  test('has the same version every time, and another one when a letter changes', async () => {
    const before = (await checkContent(folder)).pack?.version;
    expect((await checkContent(folder)).pack?.version).toBe(before);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
    await spoil('procedures/tra-cuu-ho-so.yaml', 'Nhầm chữ O với số 0.', 'Nhầm chữ O với số 0!');
    expect((await checkContent(folder)).pack?.version).not.toBe(before);
  });
});

describe('spoilt content gives no pack and says where', () => {
  test.each([
    ['broken YAML', 'sources.yaml', 'date: ', 'date: [', 'look for a missing -, : or }'],
    ['a quote too many', 'life-events.yaml', 'icon: baby', "icon: 'ba'by'", "look for a ' that is missing"],
    ['a drawing nobody made', 'life-events.yaml', 'icon: baby', 'icon: banana', 'docs/screen-kinds.md'],
    [
      'a missing reference',
      'procedures/dang-ky-khai-sinh.yaml',
      'script: khai-sinh-truc-tuyen',
      'script: khong-co',
      'write the script',
    ],
    [
      'a wrong value',
      'procedures/dang-ky-khai-sinh.yaml',
      'area: procedures',
      'area: moi-thu',
      'use one of: procedures, skills, lookup',
    ],
    ['a tab of another kind', 'life-events.yaml', 'icon: baby', 'icom: baby', 'respell: icom'],
  ])('%s', async (_, file, from, to, todo) => {
    const line = await spoil(file, from, to);
    const { problems, counts, pack } = await checkContent(folder);
    expect(pack).toBeNull();
    expect(counts.errors).toBeGreaterThan(0);
    const told = problems.find((problem) => problem.file === file && problem.todo.includes(todo));
    expect(told).toBeDefined();
    expect(Math.abs((told?.line ?? -9) - line)).toBeLessThanOrEqual(1);
    expect(told?.column).toBeGreaterThan(0);
  });

  test.each([
    ['a long reason', 'Ghi đúng như giấy chứng sinh.', 'Ghi đúng như giấy chứng sinh. '.repeat(6).trim(), 'why-length'],
    ['a long sentence', 'Ghi đúng như giấy chứng sinh.', `${'Ghi đúng như '.repeat(8)}giấy.`, 'sentence-length'],
    ['a long hint', 'Ô đầu tiên, ngay dưới dòng', `${'Ô đầu tiên, '.repeat(6)}ngay dưới dòng`, 'sentence-length'],
  ])('%s of a step is told where it stands', async (_, from, to, rule) => {
    const file = from.startsWith('Ô') ? 'scripts/dang-nhap-vneid.yaml' : 'scripts/khai-sinh-truc-tuyen.yaml';
    const text = await readFile(join(folder, file), 'utf8');
    const line = await spoil(file, from, to);
    const { problems } = await checkContent(folder);
    expect(problems).toMatchObject([{ file, line, column: columnBefore(text, from), severity: 'error' }]);
    expect(problems[0]?.message).toContain(`[${rule}]`);
  });

  test('an office word whose gloss was deleted is told where it is first read', async () => {
    const text = await readFile(join(folder, 'procedures/dang-ky-khai-sinh.yaml'), 'utf8');
    const at = text.split('\n').findIndex((line) => line.includes('được uỷ quyền'));
    await spoil('glosses.yaml', /- id: uy-quyen[\s\S]*?(?=- id:)/, '');
    const { problems } = await checkContent(folder);
    expect(problems).toMatchObject([{ file: 'procedures/dang-ky-khai-sinh.yaml', line: at + 1, column: 19 }]);
    expect(problems[0]?.message).toContain('“uỷ quyền” is an office word');
  });

  test('one that nobody reads yet is told at the top of the glosses', async () => {
    await spoil('glosses.yaml', /- id: thu-ly[\s\S]*?(?=- id:)/, '');
    const { problems } = await checkContent(folder);
    expect(problems).toMatchObject([{ file: 'glosses.yaml', line: 1, column: 1 }]);
  });

  test('several files at once', async () => {
    await spoil('portals.yaml', 'host: ', 'hots: ');
    await spoil('personas.yaml', 'id: ', 'ID: ');
    const files = new Set((await checkContent(folder)).problems.map((problem) => problem.file));
    expect(files).toEqual(new Set(['portals.yaml', 'personas.yaml']));
  });

  test.each(['scripts/tra-cuu-ho-so.yaml', 'sources.yaml'])('an emptied %s does not simply vanish', async (file) => {
    await writeFile(join(folder, file), '');
    const { problems, pack } = await checkContent(folder);
    expect(pack).toBeNull();
    expect(problems).toContainEqual(expect.objectContaining({ file, severity: 'error' }));
  });

  test('a missing file and a missing folder are told by name', async () => {
    await rm(join(folder, 'portals.yaml'));
    await rm(join(folder, 'procedures'), { recursive: true });
    const { problems, pack } = await checkContent(folder);
    expect(pack).toBeNull();
    expect(problems.map((problem) => problem.file)).toEqual(['portals.yaml', 'procedures/']);
  });

  test('a warning alone keeps the pack', async () => {
    const text = await readFile(join(folder, 'screens/tra-cuu.yaml'), 'utf8');
    const extra = text.slice(text.indexOf('- id: tra-cuu-chi-tiet')).replace('tra-cuu-chi-tiet', 'khong-ai-dung');
    await writeFile(join(folder, 'screens/tra-cuu.yaml'), text + extra);
    const { problems, counts, pack } = await checkContent(folder);
    expect(problems).toMatchObject([{ severity: 'warning', file: 'screens/tra-cuu.yaml' }]);
    expect(counts.errors).toBe(0);
    expect(pack).not.toBeNull();
  });
});
