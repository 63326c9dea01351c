import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { isBackedUp } from '#core/keep/manifest.ts';
import { seal } from '#services/storage/envelope.ts';
import { filesBelow } from '#services/storage/file-tree.ts';
import { createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { DEFAULT_SETTINGS } from '#services/settings/default-settings.ts';
import { openSettings } from '#services/settings/file-settings-store.ts';
import { openDay } from '#services/visits/day-store.ts';
import { visitAt } from '#support/visit-records.ts';
import { knownFile } from './known-files.ts';
import { makeArchive } from './make-archive.ts';
import { checkArchive, openArchive } from './open-archive.ts';

const ABOUT = { program: '0.1.0', kiosk: 'kiosk-1' } as const;

/** A data folder with a little of everything that matters here. */
async function used(): Promise<MemoryStorage> {
  const storage = createMemoryStorage();
  const settings = await openSettings(storage);
  await settings.save({ ...DEFAULT_SETTINGS, kiosk: 'sanh-2' });
  await settings.save({ ...DEFAULT_SETTINGS, kiosk: 'sanh-3' });
  await settings.settled();
  const day = await openDay(storage, '2026-11-23');
  await day.update((data) => ({ ...data, visits: [visitAt('2026-11-23T02:00:00.000Z')] }));
  await day.settled();
  storage.disk.put(`${ROOT}/staff.json`, 'hashes of PINs');
  storage.disk.put(`${ROOT}/logs/today.log`, 'a log');
  storage.disk.put(`${ROOT}/settings.json.x.tmp`, 'half');
  storage.disk.put(`${ROOT}/clips/vi/abc.ogg`, new Uint8Array(70_000).fill(7));
  return storage;
}

async function taken(bytes: Uint8Array): Promise<Record<string, Uint8Array>> {
  const opened = openArchive(bytes);
  if (!opened.ok) throw new Error(opened.error);
  const files: Record<string, Uint8Array> = {};
  expect(await opened.value.each(async (path, file) => void (files[path] = file))).toEqual({ ok: true, value: null });
  return files;
}

describe('an archive', () => {
  test('holds the data as it is, without PINs, logs, half-written files and generations that are not needed', async () => {
    const storage = await used();
    const { bytes, manifest } = await makeArchive(storage, ABOUT);
    const files = await taken(bytes);
    expect(Object.keys(files)).toEqual(['clips/vi/abc.ogg', 'settings.json', 'visits/2026/2026-11-23.json']);
    for (const [path, file] of Object.entries(files)) expect(file).toEqual(await storage.disk.read(`${ROOT}/${path}`));
    expect(manifest).toMatchObject({ format: 1, ...ABOUT, at: '2026-11-23T02:00:00.000Z' });
    expect(await checkArchive(bytes, '0.1.0')).toEqual({ ok: true, value: manifest });
    expect(Buffer.from(bytes).includes('hashes of PINs')).toBe(false);
  });

  test('holds the generation before where the file itself is damaged', async () => {
    const storage = await used();
    storage.disk.put(`${ROOT}/settings.json`, 'damaged');
    const { bytes } = await makeArchive(storage, ABOUT);
    expect(Object.keys(await taken(bytes))).toContain('settings.json.bak');
    // It was so before: it comes back as it was.
    expect((await checkArchive(bytes, '0.1.0')).ok).toBe(true);
  });

  test('is made of an empty folder, and by a clock of 1970', async () => {
    const storage = createMemoryStorage();
    storage.clock.jumpTo(0);
    expect((await checkArchive((await makeArchive(storage, ABOUT)).bytes, '0.1.0')).ok).toBe(true);
  });

  test('with any one byte changed is refused or still gives back every file as it was', async () => {
    const storage = await used();
    const { bytes, manifest } = await makeArchive(storage, ABOUT);
    const whole = await taken(bytes);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        const checked = await checkArchive(changed, '0.1.0');
        if (!checked.ok) return;
        expect(checked.value.files).toEqual(manifest.files);
        expect(await taken(changed)).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  test('cut off anywhere is refused', async () => {
    const { bytes } = await makeArchive(await used(), ABOUT);
    for (let length = 0; length < bytes.length; length += 37)
      expect((await checkArchive(bytes.slice(0, length), '0.1.0')).ok).toBe(false);
  });

  test.each([
    ['a later shape of a file', 'settings.json', seal('{}', 2, 1), 'newer'],
    ['a shape nobody knows', 'settings.json', seal('{"kiosk":1}', 1, 1), 'newer'],
    ['a file nobody knows', 'surprise.json', seal('{}', 1, 1), 'newer'],
  ])('with %s is refused as newer', async (_name, path, bytes, problem) => {
    const storage = createMemoryStorage();
    storage.disk.put(`${ROOT}/${path}`, bytes);
    expect(await checkArchive((await makeArchive(storage, { ...ABOUT, program: '0.2.0' })).bytes, '0.1.0')).toEqual({
      ok: false,
      error: problem,
    });
  });

  test('that is none is refused as not ours', async () => {
    for (const bytes of [new Uint8Array(), new TextEncoder().encode('a letter to the office'), new Uint8Array(100)])
      expect(await checkArchive(bytes, '0.1.0')).toEqual({ ok: false, error: 'not-ours' });
  });
});

test('every file that is written is known, so that its shape is checked', async () => {
  const storage = await used();
  const paths = await filesBelow(storage.disk, ROOT, (path) => !isBackedUp(path));
  for (const path of paths) expect(knownFile(path)).not.toBe('stranger');
});
