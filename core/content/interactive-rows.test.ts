import { expect, test } from 'vitest';
import type { Block, LeafBlock } from './block.ts';
import { interactiveRows } from './interactive-rows.ts';

const label = { vi: 'Chữ', en: 'Text' };
const common = { id: 'a' };
const items = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `i-${index}`, label, title: label, icon: 'baby' as const }));

const CASES: readonly (readonly [LeafBlock, number])[] = [
  [{ ...common, kind: 'heading', text: label }, 0],
  [{ ...common, kind: 'notice', tone: 'ok', text: label }, 0],
  [{ ...common, kind: 'summary', rows: [{ label, value: label }] }, 0],
  [{ ...common, kind: 'field', label, input: 'text', sample: 'a', accept: [], prefilled: false }, 1],
  [{ ...common, kind: 'code', label, length: 6, sample: '135246', secret: false }, 1],
  [{ ...common, kind: 'select', label, options: items(4) }, 1],
  [{ ...common, kind: 'tick', label, ticked: false }, 1],
  [{ ...common, kind: 'button', label, role: 'primary' }, 1],
  [{ ...common, kind: 'menu', items: items(4) }, 1],
  [{ ...common, kind: 'choice', label, options: items(3) }, 3],
  [{ ...common, kind: 'list', items: items(4) }, 4],
  [{ ...common, kind: 'tiles', items: items(4) }, 2],
  [{ ...common, kind: 'files', rows: [{ id: 'r', name: label, state: 'empty' }] }, 1],
];

test.each(CASES.map(([block, rows]) => [block.kind, block, rows] as const))('%s', (_, block, rows) => {
  expect(interactiveRows({ blocks: [block] })).toBe(rows);
});

test('what stands in a group counts too', () => {
  const blocks: Block[] = [{ id: 'g', kind: 'group', blocks: CASES.map(([block]) => block) }];
  expect(interactiveRows({ blocks })).toBe(CASES.reduce((sum, [, rows]) => sum + rows, 0));
});
