import { expect, test } from 'vitest';
import type { LeafBlock } from './block.ts';
import { sampleProblem } from './sample-problem.ts';

const label = { vi: 'Ô', en: 'Box' };
type Field = Extract<LeafBlock, { kind: 'field' }>;
const field = (input: Field['input'], sample: string, accept: string[] = []): Field => ({
  id: 'a',
  kind: 'field',
  label,
  input,
  sample,
  accept,
  prefilled: false,
});
const code = (sample: string): LeafBlock => ({ id: 'a', kind: 'code', label, length: 6, sample, secret: false });
const choice = (chosen: string): LeafBlock => ({
  id: 'a',
  kind: 'choice',
  label,
  options: [
    { id: 'mot', label },
    { id: 'hai', label },
  ],
  chosen,
});

test.each([
  field('digits', '000000000000'),
  field('digits', '1', ['01']),
  field('date', '01/10/2026'),
  field('date', '29/02/2028'),
  field('text', 'Khu Mẫu, xã Liên Minh'),
  field('secret', 'Mau2026'),
  field('digits', '{persona.so}'),
  code('135246'),
  choice('hai'),
])('%j suits its block', (block) => {
  expect(sampleProblem(block)).toBeNull();
});

test.each([
  field('digits', '12 ngày'),
  field('digits', '1', ['một']),
  field('date', 'hôm nay'),
  field('date', '31/11/2026'),
  field('date', '29/02/2026'),
  field('date', '1/13/2026'),
  field('date', '10/2026'),
  code('13524'),
  choice('ba'),
])('%j would be refused by its own block', (block) => {
  expect(sampleProblem(block)).toEqual(expect.any(String));
});
