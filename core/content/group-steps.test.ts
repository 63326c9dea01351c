import { expect, test } from 'vitest';
import { both } from '#support/small-library.ts';
import type { Block } from './block.ts';
import { groupSteps } from './group-steps.ts';
import type { CompiledScreen, Step } from './pack.ts';

const field = (id: string, when?: string): Block => ({
  id,
  kind: 'field',
  label: both('Ô'),
  input: 'text',
  sample: 'a',
  accept: [],
  prefilled: false,
  ...(when === undefined ? {} : { when: { block: when, equals: true as const } }),
});
const screen = (...blocks: readonly Block[]) => ({ blocks }) as unknown as CompiledScreen;
const fill = (target: string, more: Partial<Step> = {}) =>
  ({ id: target, page: 'trang', on: 'page', do: 'type', target, ...more }) as unknown as Step;
const grouped = (screens: Record<string, CompiledScreen>, ...steps: readonly (Step & { readonly late?: boolean })[]) =>
  groupSteps(
    steps.map((step) => ({ step, after: step.late === true })),
    screens,
  ).map((group) => group.steps.map((step) => step.id));

const page = screen(field('a'), field('b'), field('c'), field('d', 'a'));

test('the boxes of one page go together; what leaves the page, attaches or waits stands alone', () => {
  expect(grouped({ trang: page }, fill('a'), fill('b', { do: 'choose' }), fill('c', { do: 'tap' }), fill('d'))).toEqual([
    ['a', 'b'],
    ['c'],
    ['d'],
  ]);
  expect(grouped({ trang: page }, fill('a'), fill('b', { do: 'attach' }))).toEqual([['a'], ['b']]);
});

test('another page, or the phone beside it, is another group', () => {
  const screens = { trang: page, 'trang-hai': page, may: page };
  expect(grouped(screens, fill('a'), fill('b', { page: 'trang-hai' }))).toEqual([['a'], ['b']]);
  expect(grouped(screens, fill('a', { phone: 'may' }), fill('b', { phone: 'may', on: 'phone' }))).toEqual([['a'], ['b']]);
});

test('a box that another one brings up comes after it, inside a group of the screen too', () => {
  expect(grouped({ trang: page }, fill('a'), fill('d'))).toEqual([['a'], ['d']]);
  const inside: Block = {
    id: 'khung',
    kind: 'group',
    when: { block: 'a', equals: true },
    blocks: [field('e') as Extract<Block, { kind: 'field' }>],
  };
  expect(grouped({ trang: screen(field('a'), inside) }, fill('a'), fill('e'))).toEqual([['a'], ['e']]);
});

test('a step that says so begins anew; the same box twice does, too', () => {
  expect(grouped({ trang: page }, fill('a'), { ...fill('b'), late: true }, fill('c'))).toEqual([['a'], ['b', 'c']]);
  expect(grouped({ trang: page }, fill('a'), fill('a', { id: 'lai' }))).toEqual([['a'], ['lai']]);
});

test('a group holds six at most', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  expect(grouped({ trang: screen(...ids.map((id) => field(id))) }, ...ids.map((id) => fill(id)))).toEqual([
    ['a', 'b', 'c', 'd', 'e', 'f'],
    ['g'],
  ]);
});
