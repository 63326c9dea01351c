import { expect, test } from 'vitest';
import { nearMiss } from './near-miss.ts';

test.each([
  ['mau2026', 'Mau2026', 'secret', { kind: 'case' }],
  ['MAU2026', 'Mau2026', 'secret', { kind: 'case' }],
  ['Mau2026', 'Mau2026', 'secret', null],
  ['mau2027', 'Mau2026', 'secret', null],
  ['0000000000', '000000000000', 'digits', { kind: 'few', digits: 2 }],
  ['0000 0000 0000 0', '000000000000', 'digits', { kind: 'many', digits: 1 }],
  ['000000000000', '000000000000', 'digits', null],
  ['025090001234', '000000000000', 'digits', null],
  ['02509', '000000000000', 'digits', null],
  ['', '000000000000', 'digits', null],
  ['mau', 'Mẫu', 'text', null],
  ['1/2/2026', '01/02/2026', 'date', null],
] as const)('“%s” against “%s” (%s)', (typed, sample, kind, found) => {
  expect(nearMiss(typed, sample, kind)).toEqual(found);
});
