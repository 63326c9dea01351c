import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';

/** A copy of the real content, to be spoilt. */
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-content-'));
  await cp(resolve(import.meta.dirname, '../../kiosk-content'), folder, { recursive: true });
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
    ['broken YAML', 'sources.yaml', 'date: ', 'date: [', 'mend the spelling of the file'],
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

  test('a long sentence of a step is told at that step, not at the top of the script', async () => {
    const from = 'Ghi đúng như giấy chứng sinh.';
    const line = await spoil('scripts/khai-sinh-truc-tuyen.yaml', from, 'Ghi đúng như giấy chứng sinh. '.repeat(6).trim());
    const { problems } = await checkContent(folder);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('[why-length]');
    expect(line - (problems[0]?.line ?? 0)).toBeGreaterThan(0);
    expect(line - (problems[0]?.line ?? 0)).toBeLessThan(12);
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
