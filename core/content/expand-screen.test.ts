import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillPlaceholders, placeholdersIn } from './expand-screen.ts';

const persona = { id: 'mau', name: { vi: 'Mẫu', en: 'Mẫu' }, fields: { 'ho-ten': 'Nguyễn Văn Mẫu' } };

test('placeholders are found at any depth', () => {
  expect(placeholdersIn({ a: '{mot} và {persona.ho-ten}', b: [{ c: '{hai}' }], d: 3, e: null })).toEqual([
    'mot',
    'persona.ho-ten',
    'hai',
  ]);
  expect(placeholdersIn('{ không phải } {KHONG} {a.b.c}')).toEqual([]);
});

test('each language is given its own text; what is unknown stays to be seen', () => {
  const text = { vi: 'Chào {ai}, {persona.ho-ten}', en: 'Hello {ai}, {persona.khong}' };
  expect(fillPlaceholders(text, persona, { ai: { vi: 'mọi người', en: 'everybody' } })).toEqual({
    vi: 'Chào mọi người, Nguyễn Văn Mẫu',
    en: 'Hello everybody, {persona.khong}',
  });
});

test('a text without placeholders comes out as it went in', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      if (placeholdersIn(value).length > 0) return;
      expect(JSON.stringify(fillPlaceholders(value, persona, {}))).toBe(JSON.stringify(value));
    }),
  );
});

test('a filled value is not filled again', () => {
  expect(fillPlaceholders('{a}', persona, { a: { vi: '{b}', en: '{b}' }, b: { vi: 'x', en: 'x' } })).toBe('{b}');
});
