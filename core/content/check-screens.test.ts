import { expect, test } from 'vitest';
import { both, issuesOf, rulesOf, WRITTEN, type Changes } from '#support/small-library.ts';

const { blocks } = WRITTEN.screen;
type Blocks = typeof blocks;
const and = (...more: Blocks): Changes => ({ screen: { blocks: [...blocks, ...more] } });
const field = (input: 'digits' | 'date' | 'text', sample: string, accept: string[] = []): Blocks[number] => ({
  id: 'them',
  kind: 'field',
  input,
  sample,
  accept,
  label: both('Ô thêm'),
});

test.each<readonly [string, Changes, readonly (string | number)[]]>([
  ['unknown-source', { screen: { source: 'khong-co' } }, ['source']],
  ['real-domain', { screen: { address: both('dichvucong.gov.vn') } }, ['address']],
  ['unknown-parameter', and({ id: 'chu-nua', kind: 'text', text: both('{khong-co}') }), ['blocks']],
  ['unused-parameter', { screen: { params: { ...WRITTEN.screen.params, thua: { default: both('Thừa') } } } }, ['params', 'thua']],
  [
    'unknown-block',
    and({ id: 'an', kind: 'text', text: both('Ẩn'), when: { block: 'khong-co', equals: true } }),
    ['blocks', 5, 'when'],
  ],
  [
    'unknown-option',
    and({ id: 'an', kind: 'text', text: both('Ẩn'), when: { block: 'chon', equals: 'ba' } }),
    ['blocks', 5, 'when'],
  ],
  ['sample', and(field('digits', '12a')), ['blocks', 5]],
  ['sample', and(field('digits', '12', ['1 2'])), ['blocks', 5]],
  ['sample', and(field('date', '31/02/2026')), ['blocks', 5]],
  ['screen-rows', and(field('text', 'một'), { id: 'nua', kind: 'button', role: 'link', label: both('Nữa') }), ['blocks']],
])('%s %#', (rule, changes, path) => {
  expect(issuesOf(changes).filter((issue) => issue.rule !== 'placeholder')).toMatchObject([
    { rule, path, severity: 'error', thing: { kind: 'screens', id: 'trang' } },
  ]);
});

test('a browser shows an address; a phone has none', () => {
  const { address: _, ...bare } = WRITTEN.screen;
  expect(rulesOf({ moreScreens: [{ ...bare, id: 'trang-hai' }] })).toContain('address');
});

test('one block id stands once, also across groups', () => {
  expect(rulesOf(and({ id: 'so', kind: 'text', text: both('Số nữa') }))).toEqual(['duplicate-block']);
});

test('a screen no script uses is only warned of', () => {
  const found = issuesOf({ moreScreens: [{ ...WRITTEN.screen, id: 'trang-hai' }] });
  expect(found).toMatchObject([{ rule: 'unused-screen', severity: 'warning', thing: { id: 'trang-hai' } }]);
});

test('a block shown when another holds an option that is there is right', () => {
  expect(rulesOf(and({ id: 'an', kind: 'text', text: both('Ẩn'), when: { block: 'chon', equals: 'hai' } }))).toEqual([]);
});
