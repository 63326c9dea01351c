import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { authorFolder, lineOf, type AuthorFolder } from '#support/author-lesson.ts';
import { openDesk, type Desk } from './desk.ts';

let folder: AuthorFolder;
let desk: Desk;
beforeEach(async () => {
  folder = await authorFolder();
  desk = await openDesk(folder.path, 'noi-dung');
});
afterEach(() => folder.remove());

const FILE = 'scripts/thu.yaml';

const row = (key = 'thu') => desk.overview().lessons.find((lesson) => lesson.key === key);
const version = () => desk.lesson('thu')?.shown?.version;

describe('the list', () => {
  test('counts steps, faults and what is to be mended; a lesson no procedure names is there, too', () => {
    expect(desk.overview().folder).toBe('noi-dung');
    expect(row()).toMatchObject({ file: FILE, title: { vi: 'Bài thử' }, knowledge: 'generic', namedBy: [], stale: false });
    // The screen no step comes to.
    expect(row()).toMatchObject({ steps: 8, faults: 3, warnings: 0 });
    expect(desk.lesson('thu')?.problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('[unreached-screen]'),
    );
    expect(row('tra-cuu-ho-so')).toMatchObject({ namedBy: ['tra-cuu-ho-so'], errors: 0 });
  });

  test('a lesson that is not there is null, and so is a file that is none of the content', () => {
    expect(desk.lesson('khong-co')).toBeNull();
    expect(desk.text('../package.json')).toBeNull();
    expect(desk.text(FILE)).toContain('id: thu');
  });
});

describe('while it is written', () => {
  test('a good edit is shown', async () => {
    const before = version();
    await folder.edit(FILE, 'Ô vuông.', 'Ô vuông nhỏ.');
    await desk.refresh();
    expect(version()).not.toBe(before);
    expect(desk.lesson('thu')?.stale).toBe(false);
    expect(JSON.stringify(desk.lesson('thu')?.shown?.script)).toContain('Ô vuông nhỏ.');
  });

  test('an edit of something else leaves it as it was', async () => {
    const before = version();
    await folder.edit('scripts/tra-cuu-ho-so.yaml', 'title: { vi: ', 'title: { vi: X');
    await desk.refresh().catch(() => {});
    expect(version()).toBe(before);
  });

  test.each([
    ['a target that is not there', (old: string) => old.replace('target: dong-y', 'target: dong-yy'), 'dong-yy'],
    ['broken YAML', (old: string) => old.replace('questions:', 'questions: ['), 'questions:'],
    [
      'a field nobody knows',
      (old: string) => old.replace('critical', 'x').replace('do: tick', 'do: tick\n            dau: x'),
      'do: tick',
    ],
    ['a screen that is not there', (old: string) => old.replace('use: thu-thua', 'use: thu-thuaa'), 'use: thu-thuaa'],
  ])('%s: the last good version stays, and it is said where', async (_, spoil) => {
    const before = version();
    const text = desk.text(FILE) ?? '';
    await folder.write(FILE, spoil(text));
    await desk.refresh();
    const lesson = desk.lesson('thu');
    expect(lesson).toMatchObject({ stale: true, file: FILE });
    expect(version()).toBe(before);
    expect(lesson?.problems.filter(({ file, severity }) => file === FILE && severity === 'error')).not.toEqual([]);
    expect(desk.text(FILE)).toBe(spoil(text));
    await folder.write(FILE, text);
    await desk.refresh();
    expect(row()?.stale).toBe(false);
  });

  test('a problem stands at its line and column, also when one slip makes the rest unreadable', async () => {
    await folder.edit(FILE, 'do: tick', 'do: tick: x');
    await desk.refresh();
    const [problem, ...more] = desk.lesson('thu')?.problems ?? [];
    expect(problem).toMatchObject({
      file: FILE,
      line: lineOf('do: tick'),
      todo: expect.stringContaining('begin this line as far in') as unknown,
    });
    expect(problem?.column).toBeGreaterThan(1);
    expect(problem?.message).not.toContain('at line');
    expect(more).toEqual([]);
  });

  test('a sentence that is too long is shown at once: it can be played', async () => {
    await folder.edit(FILE, "vi: 'Bấm **Gửi**.'", "vi: 'Bấm một hai ba bốn năm sáu bảy tám chín mười mười một **Gửi**.'");
    await desk.refresh();
    expect(desk.lesson('thu')?.stale).toBe(false);
    expect(desk.lesson('thu')?.problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('[sentence-length]'),
    );
  });

  test('a screen that broke is a problem of every lesson that uses it, and of no other', async () => {
    await folder.edit('screens/thu.yaml', 'kind: tick', 'kind: tich');
    await desk.refresh();
    expect(row()).toMatchObject({ stale: true, errors: 1 });
    expect(row('tra-cuu-ho-so')).toMatchObject({ stale: false, errors: 0 });
    expect(desk.overview().problems).toHaveLength(1);
  });

  test('a file that never could be read is in the list by its own name', async () => {
    await folder.write('scripts/moi.yaml', 'id: [');
    await desk.refresh();
    expect(row('moi')).toMatchObject({ title: null, steps: 0, stale: false, errors: 1 });
    expect(desk.lesson('moi')).toMatchObject({ shown: null, file: 'scripts/moi.yaml' });
  });

  test('a lesson that was taken away is gone', async () => {
    await folder.write(FILE, (desk.text(FILE) ?? '').replace('id: thu\n', 'id: thu-hai\n'));
    await desk.refresh();
    expect(row()).toBeUndefined();
    expect(row('thu-hai')).toBeDefined();
  });
});
