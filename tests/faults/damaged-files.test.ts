import { describe, expect, test } from 'vitest';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { codeOf } from '#services/storage/file-system.ts';
import type { MemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { takeNoLock } from '#services/storage/writer-lock.ts';
import { createMemoryDisk, ROOT } from '#support/memory-storage.ts';
import { openForTest, PLAIN, simulation, visitId } from './visits-on-disk.ts';

const DAMAGES: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array | null>> = {
  whole: (bytes) => bytes,
  missing: () => null,
  empty: () => new Uint8Array(),
  cut: (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2)),
  zeros: (bytes) => new Uint8Array(bytes.length),
  flipped: (bytes) => bytes.with(Math.floor(bytes.length / 2), (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 16),
};
const FILES = ['settings.json', 'staff.json', 'visits/state.json', 'visits/2026/2026-11-23.json'];
const combinations = FILES.flatMap((file) =>
  Object.keys(DAMAGES).flatMap((main) => Object.keys(DAMAGES).map((before) => ({ file, main, before }))),
);

async function open(disk: MemoryFileSystem) {
  const { result, notices } = await openForTest(disk, ROOT, createFakeClock(), { takeLock: takeNoLock });
  if (!result.ok) throw new Error(result.error);
  return { stores: result.value, notices };
}

async function today(disk: MemoryFileSystem) {
  const found = await (await open(disk)).stores.visits.today();
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

/** A disk after a short life, every file with a generation before it. */
async function used(): Promise<MemoryFileSystem> {
  const disk = createMemoryDisk();
  const { stores } = await open(disk);
  await stores.staff.setup('483920');
  await stores.staff.changePin('907116');
  await stores.settings.save({ ...stores.settings.read(), kiosk: 'sanh-1' });
  await stores.settings.save({ ...stores.settings.read(), kiosk: 'sanh-2' });
  await stores.visits.start(visitId(1), PLAIN);
  await stores.visits.record(visitId(1), 20, PLAIN, simulation(1));
  await stores.visits.end(visitId(1), 30, PLAIN, 'done');
  await stores.close();
  const state = `${ROOT}/visits/state.json`;
  disk.put(`${state}.bak`, await disk.read(state));
  return disk;
}

async function damage(disk: MemoryFileSystem, path: string, how: string): Promise<Uint8Array | null> {
  const bytes = DAMAGES[how]?.(await disk.read(path)) ?? null;
  if (bytes === null) await disk.remove(path);
  else disk.put(path, bytes);
  return bytes;
}

/** Every byte that stands anywhere below a folder, by file name. */
async function contents(disk: MemoryFileSystem, folder: string): Promise<readonly string[]> {
  const names = await disk.list(folder);
  const found = await Promise.all(
    names.map(async (name) => {
      const path = `${folder}/${name}`;
      if ((await disk.kind(path)) === 'folder') return contents(disk, path);
      return [Buffer.from(await disk.read(path)).toString('latin1')];
    }),
  );
  return found.flat();
}

describe('any file damaged in any way, with or without the generation before it', () => {
  test.each(combinations)('$file $main, before it $before', async ({ file, main, before }) => {
    const disk = await used();
    const path = `${ROOT}/${file}`;
    const bad = [await damage(disk, path, main), await damage(disk, `${path}.bak`, before)].filter(
      (bytes, index) => [main, before][index] !== 'whole' && bytes !== null && bytes.length > 0,
    );
    const { stores, notices } = await open(disk);

    const expected =
      main === 'whole' || (main === 'missing' && before === 'missing')
        ? []
        : [before === 'whole' ? 'file-recovered' : 'file-lost'];
    expect(notices.list()).toMatchObject(expected.map((kind) => ({ kind, about: file })));
    // The kiosk serves the next visitor, and staff can get in or begin anew.
    expect((await stores.visits.start(visitId(2), PLAIN)).ok).toBe(true);
    expect(await stores.staff.unlock('cb-1', '907116')).toMatchObject(
      stores.staff.firstRun() ? { error: 'not-set' } : { ok: true },
    );
    expect((await stores.settings.save({ ...stores.settings.read(), kiosk: 'sanh-3' })).ok).toBe(true);
    await stores.close();
    // What was found damaged still lies there for somebody to look at, byte for byte.
    if (main !== 'whole') {
      const all = await contents(disk, ROOT);
      for (const bytes of bad) expect(all).toContain(Buffer.from(bytes ?? []).toString('latin1'));
    }
    // The order goes on; a day one generation old lacks the end of its last visit, a lost day starts over.
    const { visits } = await today(disk);
    const isDay = file.startsWith('visits/2026');
    if (isDay && main !== 'whole' && before !== 'whole') expect(visits).toMatchObject([{ id: visitId(2) }]);
    else {
      const ended = isDay && main !== 'whole' ? 'interrupted' : 'done';
      expect(visits).toMatchObject([
        { id: visitId(1), sequence: 1, ended },
        { id: visitId(2), sequence: 2 },
      ]);
    }
  });
});

test('the script of damages really damages', async () => {
  const disk = await used();
  for (const file of FILES)
    for (const name of [file, `${file}.bak`]) expect((await disk.read(`${ROOT}/${name}`)).length).toBeGreaterThan(100);
  await disk.remove(`${ROOT}/settings.json`);
  await expect(disk.read(`${ROOT}/settings.json`).catch((error: unknown) => codeOf(error))).resolves.toBe('ENOENT');
});
