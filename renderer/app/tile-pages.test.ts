import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tilePages } from './tile-pages.ts';

const group = (title: string | null, count: number) => ({
  title,
  items: Array.from({ length: count }, (_, index) => `${title ?? ''}${index + 1}`),
});
const shape = (...groups: ReturnType<typeof group>[]) =>
  tilePages(groups, { columns: 2, rows: 3 }).map((page) => page.map(({ title, items }) => `${title ?? ''}:${items.length}`));

test('a short list is one page, an empty one too', () => {
  expect(shape(group(null, 4))).toEqual([[':4']]);
  expect(shape(group(null, 0))).toEqual([[]]);
});

test('a long list goes on, six to a page', () => {
  expect(shape(group(null, 10))).toEqual([[':6'], [':4']]);
});

test('a second group begins a row of its own, and its heading stands again where it goes on', () => {
  expect(shape(group('a', 3), group('b', 9))).toEqual([['a:3', 'b:2'], ['b:6'], ['b:1']]);
});

test('nothing is lost, doubled or moved, and no page has more rows than fit', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 20 }),
      fc.nat({ max: 20 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 6 }),
      (one, other, columns, rows) => {
        const groups = [group('a', one), group('b', other)];
        const pages = tilePages(groups, { columns, rows });
        expect(pages.flatMap((page) => page.flatMap(({ items }) => items))).toEqual(groups.flatMap(({ items }) => items));
        for (const page of pages)
          expect(page.reduce((sum, { items }) => sum + Math.ceil(items.length / columns), 0)).toBeLessThanOrEqual(rows);
      },
    ),
  );
});
