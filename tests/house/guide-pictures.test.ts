import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './zones.ts';

const DOCS = join(root, 'docs');
const guide = readFileSync(join(DOCS, 'staff-guide.md'), 'utf8');
const named = [...guide.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, words = '', path = '']) => ({ words, path }));
const there = readdirSync(join(DOCS, 'pictures/staff')).map((name) => `pictures/staff/${name}`);

test('every picture the staff guide names is there, and every picture there is named once', () => {
  expect(named.length).toBeGreaterThan(30);
  expect(named.map(({ path }) => path).toSorted()).toEqual(there.toSorted());
});

test('every picture says in words what is on it', () => {
  expect(named.filter(({ words }) => words.trim().length < 15)).toEqual([]);
});

test('every chapter of the guide that tells how to do something shows it', () => {
  const chapters = guide.split(/^## /m).filter((chapter) => /^\d+\. /.test(chapter));
  expect(chapters).toHaveLength(22);
  const without = chapters.filter((chapter) => !chapter.includes('](pictures/staff/')).map((chapter) => chapter.split('\n')[0]);
  // Who may do what, and what to do when something is wrong, are tables.
  expect(without).toEqual(['3. Ai làm được gì', '22. Khi thấy có gì không ổn']);
});

test('pictures are small: 960 points wide, 60 kB at most', () => {
  for (const path of there) {
    const bytes = readFileSync(join(DOCS, path));
    expect([path, bytes.readUInt32BE(16)]).toEqual([path, 960]);
    expect([path, bytes.length <= 60_000]).toEqual([path, true]);
  }
});
