import { expect, test } from 'vitest';
import { printerChoice } from './shapes.ts';

const chosen = (name: string): boolean => printerChoice.safeParse({ kind: 'system', name }).success;

test('a printer of the system is called what the system calls it', () => {
  expect(['Q', 'Roll-80', 'HP LaserJet M15w', 'Máy in quầy (bản 2)'].filter((name) => !chosen(name))).toEqual([]);
});

test('but no name is an option of a program, a set of options, or the end of a text', () => {
  const odd = ['', '-o', ' Q', 'Q ', 'Q/nhanh', "O'Brien", 'a"b', 'a\\b', 'a\nb', 'a#b', '\u00a0', 'x'.repeat(128)];
  expect(odd.filter(chosen)).toEqual([]);
});
