import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchFolder } from './watch-folder.ts';

/** Milliseconds: what is waited for comes at once, but a disk or a machine may be busy. */
const PATIENCE = 30_000;

let folder: string;
let watcher: { close(): void };
const seen = vi.fn<() => void>();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-watch-'));
  await mkdir(join(folder, 'scripts'));
  await writeFile(join(folder, 'scripts', 'a.yaml'), 'id: a');
  seen.mockClear();
  watcher = watchFolder(folder, seen);
});
afterEach(async () => {
  watcher.close();
  await rm(folder, { recursive: true, force: true });
});

const noticed = (): Promise<void> => vi.waitFor(() => expect(seen).toHaveBeenCalled(), PATIENCE);

test('a file written over', async () => {
  await writeFile(join(folder, 'scripts', 'a.yaml'), 'id: b');
  await noticed();
});

test('a file that another is put in the place of, twice over', async () => {
  for (const text of ['id: b', 'id: c']) {
    seen.mockClear();
    await writeFile(join(folder, 'scripts', 'a.tmp'), text);
    await rename(join(folder, 'scripts', 'a.tmp'), join(folder, 'scripts', 'a.yaml'));
    await noticed();
  }
});

test('a file of the folder itself, and one in a folder that came later', async () => {
  await writeFile(join(folder, 'sources.yaml'), '[]');
  await noticed();
  seen.mockClear();
  await mkdir(join(folder, 'screens'));
  await noticed();
  seen.mockClear();
  await writeFile(join(folder, 'screens', 'b.yaml'), '[]');
  await noticed();
});
