import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
/** Where two versions met and nobody chose; a formatter may have drawn the signs apart. */
const MARK = new RegExp(`^[ \\t]*(?:${'<'.repeat(7)} |${'>'.repeat(7)} |(?:> ){7}|\\\\?${'='.repeat(7)}$)`, 'm');

// Without its history a copy of the project has no list of its files.
test.skipIf(!existsSync(join(ROOT, '.git')))('no file holds what is left of a merge', () => {
  const names = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
  const texts = names.filter((name) => /\.(?:ts|tsx|mjs|md|css|json|yaml|html)$/.test(name));
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter((name) => MARK.test(readFileSync(join(ROOT, name), 'utf8')))).toEqual([]);
});
