import { expect, test } from 'vitest';
import type { Ease, MessageKind, MessageRow } from '../wire.ts';
import { rowsFor } from './rows.ts';

function row(field: string, kind: MessageKind, hardness: number, words = 1): MessageRow {
  const ease: Ease = hardness > 1 ? 'over' : 'easy';
  const measure = { count: words, limit: null };
  return {
    kind,
    field,
    of: '',
    at: null,
    text: { vi: field, en: field },
    words: { vi: measure, en: measure },
    longest: { ...measure, sentence: field },
    ease,
    hardness,
    borrowedFrom: null,
    lines: { file: 'x', from: 1, to: 1 },
  };
}

const ROWS = [row('a', 'coach', 0.5), row('b', 'screen', 1.5), row('c', 'coach', 0.5, 9), row('d', 'coach', 1.2)];
const names = (rows: readonly MessageRow[]): string => rows.map(({ field }) => field).join('');

test('as written, until it is asked for otherwise', () => {
  expect(names(rowsFor(ROWS, { kind: 'all', onlyOver: false, order: 'written' }))).toBe('abcd');
});

test('hardest first; of those as hard the longer first', () => {
  expect(names(rowsFor(ROWS, { kind: 'all', onlyOver: false, order: 'hardest' }))).toBe('bdca');
});

test('of one kind, and only what is too long', () => {
  expect(names(rowsFor(ROWS, { kind: 'coach', onlyOver: false, order: 'written' }))).toBe('acd');
  expect(names(rowsFor(ROWS, { kind: 'coach', onlyOver: true, order: 'hardest' }))).toBe('d');
});
