import { expect, test } from 'vitest';
import { oneSpelling } from './spelling.ts';

test.each([
  ['ủy', 'uỷ'],
  ['Hóa', 'hoá'],
  ['khỏe', 'khoẻ'],
  ['lý', 'lí'],
  ['KỸ', 'kĩ'],
  ['thùy', 'thuỳ'],
  ['tịch'.normalize('NFD'), 'tịch'],
])('%s and %s are one word', (one, other) => {
  expect(oneSpelling(one)).toBe(oneSpelling(other));
});

test.each([
  ['ma', 'má'],
  ['lý', 'ly'],
  ['quỷ', 'quý'],
  ['mùa', 'mua'],
  ['PDF', 'PDG'],
])('%s and %s are two words', (one, other) => {
  expect(oneSpelling(one)).not.toBe(oneSpelling(other));
});
