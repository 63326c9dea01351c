import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareName, readPlaceLines } from './place-lines.ts';
import { places as schema } from './places.ts';
import type { ListedPlace } from './place-list.ts';

const namesOf = (places: readonly ListedPlace[]) => places.map(({ name }) => name);

test.each([
  ['1. Khu Đồng Tâm', 'Khu Đồng Tâm'],
  ['12) Khu Đồng Tâm;', 'Khu Đồng Tâm'],
  ['(3) Khu Đồng Tâm', 'Khu Đồng Tâm'],
  ['- Khu Đồng Tâm', 'Khu Đồng Tâm'],
  ['• Khu  Đồng   Tâm.', 'Khu Đồng Tâm'],
  ['- 1. Khu Đồng Tâm', 'Khu Đồng Tâm'],
  ['IV. Khu Đồng Tâm', 'Khu Đồng Tâm'],
  ['b) Khu Đồng Tâm', 'Khu Đồng Tâm'],
  ['7\tKhu Đồng Tâm', 'Khu Đồng Tâm'],
  ['\uFEFFKhu Đồng Tâm', 'Khu Đồng Tâm'],
  ['☐ Khu Đồng Tâm', 'Khu Đồng Tâm'],
  ['Khu 3', 'Khu 3'],
  ['Chi bộ 1', 'Chi bộ 1'],
  ['3', '3'],
  ['Vân Hùng', 'Vân Hùng'],
  ['I Chi bộ', 'I Chi bộ'],
  ['4.', ''],
])('%j is the place %j', (line, name) => expect(bareName(line)).toBe(name));

test('a pasted list becomes places; what cannot be one is named by its line, and what can be put right is kept', () => {
  const former = readPlaceLines('Khu 1', 'khu', []).places;
  const long = `Khu ${'a'.repeat(60)}`;
  const text = [
    '1. Khu 1',
    '2. Khu 2',
    '',
    '4. khu  2',
    '5. 025 199 001 234',
    `6. ${long}`,
    '7. lan@xa.vn',
    '8.',
    '9. Khu 10',
    '',
    '',
  ];
  const read = readPlaceLines(text.join('\r\n'), 'khu', former);
  expect(namesOf(read.places)).toEqual(['Khu 1', 'Khu 2', 'Khu 10']);
  expect(read.added).toBe(2);
  expect(read.refused.map(({ line, why }) => `${line} ${why}`)).toEqual([
    '1 double',
    '3 empty',
    '4 double',
    '5 private',
    '6 too-long',
    '7 private',
    '8 empty',
  ]);
  expect(read.rest).toBe(`5. 025 199 001 234\n6. ${long}\n7. lan@xa.vn`);
});

test('the same name as a khu and as a chi bộ are two places', () => {
  const khu = readPlaceLines('Đồng Tâm', 'khu', []).places;
  expect(readPlaceLines('Đồng Tâm', 'chi-bo', khu).added).toBe(1);
});

test('more than the list holds is named, not dropped', () => {
  const text = Array.from({ length: 125 }, (_, index) => `Khu ${index + 1}`).join('\n');
  const read = readPlaceLines(text, 'khu', []);
  expect(read.places).toHaveLength(120);
  expect(read.refused.map(({ why }) => why)).toEqual(Array.from({ length: 5 }, () => 'too-many'));
  expect(read.rest.split('\n')).toHaveLength(5);
});

test('whatever is pasted, every line becomes a place or is named once, the list can be stored, and a second time adds nothing', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.constantFrom('1. Khu 1', 'Khu 1', '- Chi bộ Đường', '0912 345 678', ' ', 'lan@xa', 'KHU 1', '(2) Khu 2'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const text = lines.join('\n');
      const read = readPlaceLines(text, 'khu', []);
      const kept = text.split(/\r\n|\r|\n/);
      while (kept.at(-1)?.trim() === '') kept.pop();
      expect(read.added + read.refused.length).toBe(kept.length);
      expect(read.places).toHaveLength(read.added);
      expect(schema.safeParse(read.places).error).toBeUndefined();
      const again = readPlaceLines(text, 'khu', read.places);
      expect(again.added).toBe(0);
      expect(again.places).toBe(read.places);
    }),
  );
});
