import { beforeAll, describe, expect, test } from 'vitest';
import { stepsOf } from '#author/map/steps-of.ts';
import type { MapStep, MessageRow } from '#author/wire.ts';
import { compileScript } from '#core/content/compile.ts';
import type { Script } from '#core/content/pack.ts';
import { readChecked } from '#services/content/check-content.ts';
import { authorFolder, lineOf } from '#support/author-lesson.ts';
import { plays } from './plays.ts';
import { shownOf, type Shown } from './shown.ts';

let shown: Shown;
let compiled: Script;
beforeAll(async () => {
  const folder = await authorFolder();
  const read = await readChecked(folder.path);
  await folder.remove();
  const authored = read.library.scripts.find((script) => script.id === 'thu');
  if (authored === undefined) throw new Error(JSON.stringify(read.problems));
  compiled = compileScript(read.library, authored);
  shown = shownOf({ read, authored, compiled });
});

const FILE = 'scripts/thu.yaml';

function step(id: string): MapStep {
  const found = stepsOf(shown.map).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no step ${id}`);
  return found;
}

describe('the map', () => {
  test('has every segment in its order, the borrowed one marked, the conditions kept', () => {
    expect(shown.map.segments.map(({ id, borrowedFrom, only }) => ({ id, borrowedFrom, only }))).toEqual([
      { id: 'dang-nhap-vneid.vao-trang', borrowedFrom: 'dang-nhap-vneid', only: null },
      { id: 'dien', borrowedFrom: null, only: null },
      { id: 'giay-uy-quyen', borrowedFrom: null, only: { 'cho-ai': ['lam-ho'] } },
    ]);
  });

  test('has the same steps as the lesson that is played', () => {
    const played = compiled.segments.flatMap((segment) => segment.groups.flatMap((group) => group.steps.map(({ id }) => id)));
    expect(stepsOf(shown.map).map(({ id }) => id)).toEqual(played);
  });

  test('names the screens in view once, and keeps together what may go in any order', () => {
    const views = shown.map.segments[1]?.views;
    expect(views?.map(({ page, phone }) => [page, phone])).toEqual([['trang', null]]);
    expect(views?.[0]?.groups.map((group) => group.map(({ id }) => id))).toEqual([['ten', 'dong-y'], ['gui']]);
    expect(step('gui')).toMatchObject({ label: { vi: 'Gửi' }, mistakes: 1, only: null });
  });

  test('hangs the faults on their step, each with its repair', () => {
    expect(step('gui').faults.map(({ id, again, repairs }) => [id, again, repairs.map((mend) => mend.id)])).toEqual([
      ['gui.cham', true, ['gui.cham.lai']],
      ['gui.thieu', false, ['gui.thieu.nhap-lai', 'gui.thieu.gui-lai']],
    ]);
    expect(step('gui').faults[1]).toMatchObject({ page: 'trang', phone: null, sees: { vi: 'Trang chưa nhận.' } });
  });

  test('tells which screens are used, and that one is used by nothing', () => {
    const uses = Object.fromEntries(shown.map.screens.map(({ alias, steps, faults, first }) => [alias, [steps, faults, first]]));
    expect(uses).toMatchObject({ trang: [3, 2, 'ten'], sau: [1, 0, 'gui-giay'], thua: [0, 0, null] });
    // Of the lender only what is lent.
    expect(
      Object.keys(uses)
        .filter((alias) => alias.startsWith('dang-nhap-vneid.'))
        .toSorted(),
    ).toEqual(['dang-nhap-vneid.dang-nhap', 'dang-nhap-vneid.trang-chu']);
  });
});

describe('where it is written', () => {
  test.each([
    ['a step in any order', 'ten', 'id: ten', "hint: { vi: 'Ô đầu tiên.'"],
    ['the one after it', 'dong-y', 'id: dong-y\n', "hint: { vi: 'Ô vuông.'"],
    [
      'a step with faults, behind them all',
      'gui',
      'id: gui\n',
      "hint: { vi: 'Nút ở dưới.', en: 'The button below.' }\n  - id: giay",
    ],
    ['a step of a branch', 'gui-giay', 'id: gui-giay', "hint: { vi: 'Nút ở dưới.', en: 'The button below.' }\nend"],
  ])('%s', (_, id, first, last) => {
    expect(step(id).lines).toEqual({ file: FILE, from: lineOf(first), to: lineOf(last) });
  });

  test('a fault, its repair, and a repair that is the step once more', () => {
    const [slow, missing] = step('gui').faults;
    expect(slow?.lines).toEqual({ file: FILE, from: lineOf('id: cham'), to: lineOf('id: thieu') - 1 });
    expect(slow?.repairs[0]?.lines).toEqual(slow?.lines);
    expect(missing?.repairs[1]?.lines.from).toBe(lineOf('id: gui-lai'));
  });

  test('what is borrowed, in the file of the lender', () => {
    const [borrowed] = shown.map.segments;
    expect(borrowed?.lines.file).toBe('scripts/dang-nhap-vneid.yaml');
    expect(step('dang-nhap-vneid.mat-khau').lines.file).toBe('scripts/dang-nhap-vneid.yaml');
    expect(step('dang-nhap-vneid.mat-khau').lines.from).toBeGreaterThan(borrowed?.lines.from ?? Infinity);
  });

  test('a question and a screen', () => {
    expect(shown.map.questions[0]?.lines.from).toBe(lineOf('id: cho-ai'));
    expect(shown.map.screens[1]).toMatchObject({
      lines: { from: lineOf('sau:') },
      written: { file: 'screens/thu.yaml', from: 1 },
    });
  });
});

function texts(of: string, field: string): readonly MessageRow[] {
  return shown.messages.filter((row) => row.of === of && row.field === field);
}

describe('the messages', () => {
  test('a text that was written once and taken over by name is told of at every place, where it is written', () => {
    const written = { file: FILE, from: lineOf('&vi-sao'), to: lineOf('&vi-sao') };
    expect(texts('ten', 'why')[0]).toMatchObject({ kind: 'coach', at: 'ten', lines: written });
    expect(texts('dong-y', 'why')[0]?.lines).toEqual(written);
  });

  test('every kind, with the place to see it at', () => {
    expect(texts('gui', 'say').map(({ kind, at }) => [kind, at])).toEqual([
      ['coach', 'gui'],
      ['mistake', 'gui'],
    ]);
    expect(texts('gui.thieu', 'sees')[0]).toMatchObject({ kind: 'fault', at: 'gui.thieu' });
    expect(texts('gui.thieu.nhap-lai', 'hint')[0]).toMatchObject({ kind: 'coach', at: 'gui.thieu.nhap-lai' });
    expect(texts('dien', 'title')[0]).toMatchObject({ kind: 'lesson', at: 'ten' });
    expect(texts('cho-ai', 'ask')[0]).toMatchObject({ kind: 'lesson', at: null });
    expect(texts('', 'goal')[0]).toMatchObject({ kind: 'lesson', text: { en: 'Send a form.' } });
  });

  test('a screen is told of as it is seen: filled in, and under each name where it says something else', () => {
    expect(texts('trang', 'text').map(({ text }) => text.vi)).toEqual(['Tờ khai mẫu']);
    expect(texts('sau', 'text').map(({ text }) => text.vi)).toEqual(['Trang sau mẫu']);
    // What does not change is not said twice.
    expect(texts('sau', 'label')).toEqual([]);
    expect(texts('trang', 'label')[0]).toMatchObject({ kind: 'screen', at: 'ten', lines: { file: 'screens/thu.yaml' } });
  });

  test('of the lender only what is lent is there', () => {
    const borrowed = shown.messages.filter(({ borrowedFrom, kind }) => borrowedFrom !== null && kind !== 'screen');
    const first = shown.map.segments[0];
    const lent = new Set(first === undefined ? [] : stepsOf({ ...shown.map, segments: [first] }).map(({ id }) => id));
    expect(borrowed.length).toBeGreaterThan(10);
    expect(borrowed.filter(({ at }) => ![...lent].some((id) => at === id || at?.startsWith(`${id}.`)))).toEqual([]);
  });

  test('what is too long is told, with its limit', () => {
    const [long] = texts('gui-giay', 'say');
    expect(long).toMatchObject({ ease: 'over', longest: { count: 17, limit: 14 }, words: { vi: { count: 17, limit: 14 } } });
    expect(long?.hardness).toBeGreaterThan(1);
    expect(texts('gui', 'say')[0]).toMatchObject({ ease: 'easy', words: { en: { count: 2, limit: 16 } } });
    expect(texts('trang', 'label')[0]?.words.vi.limit).toBeNull();
  });
});

describe('whether it plays', () => {
  const changed = (part: Readonly<Record<string, unknown>>): Script => ({
    ...compiled,
    segments: compiled.segments.map((segment) => ({
      ...segment,
      groups: segment.groups.map((group) => ({
        steps: group.steps.map((one) => (one.id === 'gui' ? { ...one, ...part } : one)),
      })),
    })),
  });

  test('as it stands, although one of its screens is too many', () => {
    expect(plays(compiled)).toBe(true);
  });

  test.each([
    ['a target that is not there', { target: 'khong-co' }],
    ['a part of something that has none', { target: 'gui/mot' }],
    ['no target', { target: undefined }],
    ['a screen that is not there', { page: 'khong-co' }],
    ['another right way that leads nowhere', { also: [{ do: 'tap', target: 'khong-co' }] }],
    ['a fault on a screen that is not there', { faults: [{ id: 'x', steps: [], phone: 'khong-co' }] }],
  ])('not with %s', (_, part) => {
    expect(plays(changed(part))).toBe(false);
  });

  test('looking needs no target, and a way without steps is none', () => {
    expect(plays(changed({ do: 'wait', target: undefined }))).toBe(true);
    expect(plays({ ...compiled, segments: compiled.segments.slice(2) })).toBe(false);
  });
});
