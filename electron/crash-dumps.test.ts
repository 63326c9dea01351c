import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeApp, fakeElectron, fakeReporter, resetFakeElectron } from '#support/fake-electron.ts';

vi.mock('electron', () => fakeElectron);
const { keepDumps, removeDumps } = await import('./crash-dumps.ts');

let folder: string;
beforeEach(() => {
  resetFakeElectron();
  folder = mkdtempSync(join(tmpdir(), 'goc-so-dumps-'));
  mkdirSync(join(folder, 'reports'));
  for (let number = 1; number <= 8; number += 1) {
    for (const end of ['dmp', 'meta']) {
      const path = join(folder, 'reports', `${number}.${end}`);
      writeFileSync(path, '');
      utimesSync(path, number, number);
    }
  }
  writeFileSync(join(folder, 'settings.dat'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const left = (): readonly string[] => readdirSync(join(folder, 'reports')).toSorted();

test('nothing of a crash is kept unless somebody asks for it, and what lay there goes', () => {
  keepDumps(folder, false);
  expect(fakeReporter.start).not.toHaveBeenCalled();
  expect(left()).toEqual([]);
  expect(readdirSync(folder)).toContain('settings.dat');
});

test('asked for, the newest few stay on this machine', () => {
  keepDumps(folder, true);
  expect(fakeReporter.start).toHaveBeenCalledWith(expect.objectContaining({ uploadToServer: false }));
  expect(fakeApp.paths.get('crashDumps')).toBe(folder);
  expect(left()).toEqual([4, 5, 6, 7, 8].flatMap((number) => [`${number}.dmp`, `${number}.meta`]));
});

test('where nothing ever crashed there is nothing to do', () => {
  expect(() => removeDumps(join(folder, 'none'), 0)).not.toThrow();
});
