import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { become, begun, NO_RUNS } from '#core/watchdog/run-record.ts';
import { openRunBook } from './run-book.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'goc-so-runs-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what was changed is on the disk at once, for its owner alone, and nothing lies beside it', () => {
  const path = join(folder, 'deep', 'runs.json');
  const book = openRunBook(path);
  expect(book.read()).toEqual(NO_RUNS);
  book.change((record) => begun(record, 7));
  expect(openRunBook(path).read().runs).toEqual([{ from: 7, state: 'starting' }]);
  book.change((record) => become(record, 'up'));
  expect(openRunBook(path).read().runs).toEqual([{ from: 7, state: 'up' }]);
  expect(readdirSync(join(folder, 'deep'))).toEqual(['runs.json']);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('what did not change is not written again', () => {
  const path = join(folder, 'runs.json');
  const book = openRunBook(path);
  book.change((record) => become(begun(record, 7), 'up'));
  writeFileSync(path, 'other');
  book.change((record) => become(record, 'up'));
  expect(readFileSync(path, 'utf8')).toBe('other');
});

test('a broken file is empty, and a place that takes no files stops nothing', () => {
  const path = join(folder, 'runs.json');
  writeFileSync(path, '{"runs":[');
  expect(openRunBook(path).read()).toEqual(NO_RUNS);
  const nowhere = openRunBook(join(path, 'below-a-file', 'runs.json'));
  nowhere.change((record) => begun(record, 7));
  expect(nowhere.read().runs).toHaveLength(1);
});
