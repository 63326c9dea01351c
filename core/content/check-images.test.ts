import { describe, expect, test } from 'vitest';
import { both, issuesOf, smallLibrary, WRITTEN, type Changes } from '#support/small-library.ts';
import { compile } from './compile.ts';
import { IMAGE_BYTES, IMAGE_SIDE, imageAddress, hashOfAddress, type ImageFile } from './image-file.ts';
import { picturesOfScripts } from './pictures.ts';

const header = { type: 'image/png', width: 1200, height: 640, hidden: null, moves: false } as const;
const image = (changes: Partial<ImageFile> = {}): ImageFile => ({
  id: 'anh.png',
  bytes: 1000,
  sha256: '123456789'.padEnd(64, '0'),
  header,
  ...changes,
});
const spot = (id: string, x: number, y: number, width: number, height: number) => ({
  id,
  label: both(`Chỗ ${id}`),
  x,
  y,
  width,
  height,
});
const GOOD = [spot('a', 5, 60, 20, 12), spot('b', 70, 60, 20, 12)];

/** The small library with a picture on a page of its own, come to by a last step. */
const withImage = (spots: readonly ReturnType<typeof spot>[], changes: Changes = {}, step: object = {}): Changes => ({
  moreScreens: [
    {
      ...WRITTEN.screen,
      id: 'trang-anh',
      params: {},
      blocks: [{ id: 'anh', kind: 'image', file: 'anh.png', alt: both('Ảnh mẫu'), spots: [...spots] }],
    },
  ],
  script: {
    screens: { ...WRITTEN.script.screens, 'anh-mot': { use: 'trang-anh' } },
    segments: [
      {
        id: 'chang',
        title: both('Chặng'),
        steps: [
          WRITTEN.firstStep,
          ...WRITTEN.laterSteps,
          { ...WRITTEN.firstStep, id: 'xem-anh', page: 'anh-mot', do: 'wait', target: undefined, mistakes: [], ...step },
        ],
      },
    ],
  },
  images: [image()],
  ...changes,
});
const issues = (changes: Changes) =>
  issuesOf(changes).map(({ rule, severity, thing, path }) => ({ rule, severity, id: thing.id, path }));

test('a picture with its spots is accepted, and compiled with its address and its sides', () => {
  const changes = withImage(GOOD);
  expect(issuesOf(changes)).toEqual([]);
  const pack = compile(smallLibrary(changes), 'v');
  const address = imageAddress(image());
  expect(pack.scripts[0]?.screens['anh-mot']?.pictures).toEqual({ 'anh.png': { address, width: 1200, height: 640 } });
  expect(pack.scripts[0]?.screens['may-mot']).not.toHaveProperty('pictures');
  expect([...picturesOfScripts(pack.scripts)]).toEqual([['anh.png', address]]);
  expect(hashOfAddress(address)).toBe(image().sha256);
});

test.each([
  '/pictures/anh.png',
  `/pictures/${'a'.repeat(63)}.png`,
  `/pictures/${'A'.repeat(64)}.png`,
  `/pictures/../${'a'.repeat(64)}.png`,
  `/pictures/${'a'.repeat(64)}.svg`,
  `/pictures/${'a'.repeat(64)}.png/x`,
])('%s is the address of no picture', (path) => {
  expect(hashOfAddress(path)).toBeNull();
});

describe('files', () => {
  test.each<readonly [string, Partial<ImageFile>, RegExp]>([
    ['image-name', { id: 'Ảnh chụp.PNG' }, /trang-dau\.png/],
    ['image-name', { id: '../anh.png' }, /a-z/],
    ['image-name', { id: 'anh.svg' }, /\.png or \.jpg/],
    ['image-name', { id: `${'a'.repeat(57)}.png` }, /a-z/],
    ['image-bytes', { bytes: IMAGE_BYTES + 1, header: null }, /at most 2 MB/],
    ['image-kind', { header: null }, /save it again/],
    ['image-kind', { header: { ...header, type: 'image/jpeg' } }, /\.jpg/],
    ['image-moves', { header: { ...header, moves: true } }, /still/],
    ['image-sides', { header: { ...header, width: IMAGE_SIDE + 1 } }, /at most 4096/],
    ['image-sides', { header: { ...header, height: IMAGE_SIDE + 1 } }, /at most 4096/],
    ['image-hidden', { header: { ...header, hidden: 'EXIF' } }, /new PNG.*remove all/],
  ])('%s %#', (rule, changes, todo) => {
    const found = issuesOf({ images: [image(changes)] }).filter((issue) => issue.thing.kind === 'images');
    expect(found).toMatchObject([{ rule, severity: 'error', thing: { kind: 'images' }, path: [] }]);
    expect(found[0]?.todo).toMatch(todo);
  });

  test('one at every limit is accepted', () => {
    const large = image({ bytes: IMAGE_BYTES, header: { ...header, width: IMAGE_SIDE, height: IMAGE_SIDE } });
    expect(issues(withImage(GOOD, { images: [large] }))).toEqual([]);
  });

  test('one nobody shows is only warned of, and is not in the pack', () => {
    const changes = withImage(GOOD, { images: [image(), image({ id: 'thua.png' })] });
    expect(issues(changes)).toEqual([{ rule: 'unused-image', severity: 'warning', id: 'thua.png', path: [] }]);
    expect([...picturesOfScripts(compile(smallLibrary(changes), 'v').scripts).keys()]).toEqual(['anh.png']);
  });

  test('a hash that looks like the number of a person is none', () => {
    expect(issues(withImage(GOOD, { images: [image({ sha256: `a0912345678b${'c'.repeat(52)}` })] }))).toEqual([]);
  });
});

describe('spots', () => {
  const at = (index: number) => ['blocks', 0, 'spots', index];
  test.each<readonly [string, readonly ReturnType<typeof spot>[], number]>([
    ['spot-outside', [spot('a', 85, 60, 20, 12)], 0],
    ['spot-outside', [spot('a', 5, 95, 20, 12)], 0],
    ['spot-small', [spot('a', 5, 60, 2, 12)], 0],
    ['spot-small', [spot('a', 5, 60, 20, 3)], 0],
    ['spot-overlap', [spot('a', 5, 60, 20, 12), spot('b', 20, 65, 20, 12)], 1],
  ])('%s %#', (rule, spots, index) => {
    expect(issues(withImage(spots))).toEqual([{ rule, severity: 'error', id: 'trang-anh', path: at(index) }]);
  });

  test('spots so close that a finger cannot tell them apart', () => {
    const three = [spot('a', 5, 60, 20, 6), spot('b', 5, 67, 20, 6), spot('c', 5, 74, 20, 6)];
    expect(issues(withImage(three))).toEqual([{ rule: 'spot-crowded', severity: 'error', id: 'trang-anh', path: at(1) }]);
  });

  test('what a finger finds alone may be too close beside a phone, where the picture is smaller', () => {
    const close = [spot('a', 5, 30, 20, 12), spot('b', 5, 46, 20, 12), spot('c', 5, 62, 20, 12)];
    expect(issues(withImage(close))).toEqual([]);
    const beside = issues(withImage(close, {}, { phone: 'may-mot', on: 'page' }));
    expect(beside).toEqual([{ rule: 'spot-crowded', severity: 'error', id: 'trang-anh', path: at(1) }]);
  });

  test('a picture that is not there is told at its name', () => {
    expect(issues(withImage(GOOD, { images: [] }))).toEqual([
      { rule: 'unknown-image', severity: 'error', id: 'trang-anh', path: ['blocks', 0, 'file'] },
    ]);
  });

  test('a step taps a spot by its label; the picture itself is no target, and neither is a spot that is not there', () => {
    const tap = (target: string, label: string) =>
      issuesOf(withImage(GOOD, {}, { do: 'tap', target, say: both(`Bấm **${label}**.`, `Press **${label} in English**.`) })).map(
        ({ rule }) => rule,
      );
    expect(tap('anh/a', 'Chỗ a')).toEqual([]);
    expect(tap('anh/a', 'Chỗ b')).toEqual(['label', 'label']);
    expect(tap('anh', 'Chỗ a')).toContain('unknown-item');
    expect(tap('anh/c', 'Chỗ a')).toContain('unknown-item');
  });

  test('what is pressed beside every spot may have a word of its own', () => {
    const mistakes = [{ target: 'anh', say: both('Chưa phải.'), repair: both('Mời bấm nút.') }];
    expect(issues(withImage(GOOD, {}, { mistakes }))).toEqual([]);
  });

  test('a picture has six spots at most', () => {
    const seven = Array.from({ length: 7 }, (_, index) => spot(`s-${index}`, 5, index * 14, 20, 10));
    expect(() => issuesOf(withImage(seven))).toThrow(/spots/);
  });
});
