import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';
import { createCountingIds } from '#support/memory-storage.ts';
import type { Carriers } from './carriers.ts';
import { createFileCarriers } from './file-carriers.ts';

/** A stick somebody made on another machine, on a real disk. */
let place: string;
let carriers: Carriers;
const stick = (): string => join(place, 'stick');
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'goc-so-links-'));
  await mkdir(stick());
  await mkdir(join(place, 'kiosk'));
  await writeFile(join(place, 'kiosk', 'secret.json'), 'of the kiosk');
  carriers = createFileCarriers({
    fileSystem: nodeFileSystem,
    find: async () => [{ id: 'A', kind: 'stick', name: 'A', freeBytes: null, path: stick() }],
    ids: createCountingIds(),
    log: silentLogger,
  });
});
afterEach(() => rm(place, { recursive: true, force: true }));

test.skipIf(process.platform === 'win32')('a link on it is no file of ours, wherever it leads', async () => {
  await mkdir(join(stick(), 'GocSo'));
  await symlink(join(place, 'kiosk', 'secret.json'), join(stick(), 'GocSo', 'cai-dat-1.json'));
  // Measures as nothing and never ends.
  await symlink('/dev/zero', join(stick(), 'GocSo', 'goc-so-1.gocso'));
  await symlink(join(place, 'gone'), join(stick(), 'GocSo', 'goc-so-2.gocso'));
  await mkdir(join(stick(), 'GocSo', 'goc-so-3.gocso'));
  await writeFile(join(stick(), 'GocSo', 'bao-cao.csv'), 'mot');
  expect(await carriers.files('A')).toEqual({ ok: true, value: [{ name: 'bao-cao.csv', bytes: 3 }] });
  for (const name of ['cai-dat-1.json', 'goc-so-1.gocso', 'goc-so-2.gocso', 'goc-so-3.gocso'])
    expect(await carriers.read('A', name), name).toEqual({ ok: false, error: 'no-file' });
  expect(await carriers.read('A', 'bao-cao.csv')).toMatchObject({ ok: true });
});

test.skipIf(process.platform === 'win32')(
  'nor is our folder a link: nothing is written to where it leads, and nothing read there',
  async () => {
    await symlink(join(place, 'kiosk'), join(stick(), 'GocSo'));
    const refused = { ok: false, error: 'carrier-failed' };
    expect(await carriers.files('A')).toEqual(refused);
    expect(await carriers.read('A', 'secret.json')).toEqual(refused);
    expect(await carriers.write('A', 'bao-cao.csv', Buffer.from('x'))).toEqual(refused);
    expect(await carriers.remove('A', 'secret.json')).toEqual(refused);
    expect(await readdir(join(place, 'kiosk'))).toEqual(['secret.json']);
  },
);
