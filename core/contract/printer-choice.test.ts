import { expect, test } from 'vitest';
import { printerChoice } from './shapes.ts';

const chosen = (name: string): boolean => printerChoice.safeParse({ kind: 'system', name }).success;

test('a printer of the system is called what the system calls it', () => {
  const usual = ['Q', 'Roll-80', 'HP LaserJet M15w', 'Máy in quầy (bản 2)'];
  const ofWindows = [String.raw`\\may-chu\Máy in tầng 2`, 'Canon #2', "O'Brien", 'a"b', '$env:TEMP; `whoami`', 'Q/nhanh'];
  expect([...usual, ...ofWindows, 'x'.repeat(255)].filter((name) => !chosen(name))).toEqual([]);
});

test('but no name is an option of a program, has ends or letters that nobody sees, or no end', () => {
  const odd = ['', '-o', ' Q', 'Q ', 'a\nb', 'a\u0000b', 'a\u202Eb', 'a\u2028b', 'a\uD800b', '\u00a0', 'x'.repeat(256)];
  expect(odd.filter(chosen)).toEqual([]);
});
