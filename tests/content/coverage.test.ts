import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { realContent } from '#support/real-content.ts';

const text = await readFile('docs/coverage.md', 'utf8');
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const named = (cell: string | undefined): string[] => [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? '');

test('no row of the coverage is empty, and each names a proof or the issue that will bring it', () => {
  expect(rows.length).toBeGreaterThanOrEqual(14);
  for (const row of rows) {
    expect(row).toHaveLength(3);
    for (const cell of row) expect(cell, row[0]).not.toBe('');
    expect(`${row[1]} ${row[2]}`, row[0]).toMatch(/tests\/|issue \d/);
  }
});

test('what it names is there: subjects in the content, tests in the repository', async () => {
  const pack = await realContent();
  const subjects = new Set(pack.procedures.map(({ id }) => id));
  expect(rows.flatMap(([, served]) => named(served)).filter((id) => !subjects.has(id))).toEqual([]);
  expect(rows.flatMap(([, , proof]) => named(proof)).filter((path) => !existsSync(path))).toEqual([]);
});

test('every lesson of the content stands in it, but for further scams', async () => {
  const pack = await realContent();
  const told = new Set(rows.flatMap(([, served]) => named(served)));
  const lessons = pack.procedures.filter(({ lesson }) => lesson?.kind === 'skill').map(({ id }) => id);
  expect(lessons.length).toBeGreaterThanOrEqual(9);
  expect(lessons.filter((id) => !told.has(id))).toEqual([]);
});
