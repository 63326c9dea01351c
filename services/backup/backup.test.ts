import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { isBackedUp, MANIFEST_NAME } from '#core/keep/manifest.ts';
import type { GroupSaid } from '#core/group/group.ts';
import type { HelpSaid } from '#core/help/said.ts';
import { sha256 } from '#services/audit/sha256.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { openAwaySums } from '#services/keep/away-sums.ts';
import { createCupsPrinterFactory } from '#services/printing/cups-printer-factory.ts';
import { openRoll } from '#services/report/month-roll.ts';
import { type Step, withFaults } from '#services/storage/faulty-file-system.ts';
import type { MemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { takeNoLock } from '#services/storage/writer-lock.ts';
import { seal } from '#services/storage/envelope.ts';
import { filesBelow } from '#services/storage/file-tree.ts';
import { createMemoryStorage, type MemoryStorage, ROOT } from '#support/memory-storage.ts';
import { DEFAULT_SETTINGS } from '#services/settings/default-settings.ts';
import { openSettings } from '#services/settings/file-settings-store.ts';
import { openDay } from '#services/visits/day-store.ts';
import { visitAt } from '#support/visit-records.ts';
import { knownFile } from './known-files.ts';
import { openForTest, PLAIN, visitId } from '../../tests/faults/visits-on-disk.ts';
import { DATA, type MadeArchive, makeArchive } from './make-archive.ts';
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

const HELP: HelpSaid = {
  need: { kind: 'other', what: 'vneid' },
  outcome: 'helped',
  referral: null,
  minutes: 10,
  via: 'own-phone',
  age: null,
  practise: [],
};
const GROUP: GroupSaid = {
  place: 'nguoi-dan',
  programme: [],
  all: 20,
  members: 3,
  elderly: 4,
  shown: [],
  quiz: null,
  printed: 0,
};

/** Opens every store there is, has each of them do something, and answers which files they wrote or looked for. */
async function filesOfAll(disk: MemoryFileSystem): Promise<readonly string[]> {
  const paths = new Set<string>();
  const before = ({ call, path }: Step): void => {
    if (call === 'read' || call === 'create') paths.add(path.slice(ROOT.length + 1));
  };
  const fileSystem = withFaults(disk, { before });
  const clock = createFakeClock();
  const { result } = await openForTest(fileSystem, ROOT, clock, { takeLock: takeNoLock });
  if (!result.ok) throw new Error(result.error);
  const stores = result.value;
  await stores.visits.start(visitId(1), PLAIN);
  await stores.away.add(visitId(3), 'lan', HELP);
  await stores.groups.add(visitId(4), 'lan', GROUP);
  await stores.tallies.count('nguoi-dan', 'vneid', 1);
  await stores.settings.replace({ ...DEFAULT_SETTINGS, kiosk: 'sanh-4' });
  await stores.audit.record({ who: null, act: 'tally.added', about: 'x', outcome: 'done' });
  await stores.bundles.make({ program: '0.1.0', content: null, backup: null });
  await openAwaySums(stores.tools);
  await openRoll(stores.tools, '2026-10');
  await createCupsPrinterFactory({ fileSystem, dataFolder: ROOT, clock, log: silentLogger })
    .open({ kind: 'folder' })
    ?.print({
      id: visitId(2),
      title: 'Goc So',
      paper: 'a5',
      drawn: { png: null, pdf: new TextEncoder().encode('%PDF'), widthMillimetres: 148, heightMillimetres: 210 },
      onAccepted() {},
    });
  await stores.close();
  return [...paths].filter(isBackedUp).toSorted();
}

test('every file that is written is known, so that its shape is checked', async () => {
  const storage = await used();
  const paths = await filesOfAll(storage.disk);
  expect(paths.filter((path) => !path.endsWith('.bak'))).toEqual([
    'audit/2026/2026-11-23.json',
    'away/2026/2026-11.json',
    'away/sums.json',
    'groups/2026/2026-11.json',
    'identity.json',
    'keep.json',
    'overlay.json',
    'plans.json',
    'resume.json',
    'settings-before.json',
    'settings.json',
    'tallies/2026/2026-11.json',
    'totals/2026-10.json',
    'visits/2026/2026-11-23.json',
    'visits/state.json',
  ]);
  expect(await storage.disk.list(`${ROOT}/slips`)).toHaveLength(1);
  for (const path of await filesBelow(storage.disk, ROOT, (one) => !isBackedUp(one)))
    expect(knownFile(path), path).not.toBe('stranger');
  for (const path of paths) expect(knownFile(path), path).not.toBe('stranger');
});

test('what lies here for the printer stays here, and an archive that was made with it is opened without', async () => {
  const storage = await used();
  storage.disk.put(`${ROOT}/slips/2026-11-23T022405Z-5b1f0c9e.pdf`, '%PDF');
  storage.disk.put(`${ROOT}/spool/Hang-7.open`, '');
  expect(
    Object.keys(await taken((await makeArchive(storage, ABOUT)).bytes)).filter((path) => /^s(lips|pool)/.test(path)),
  ).toEqual([]);
  const { bytes, manifest } = await withMore(await makeArchive(storage, ABOUT), {
    'slips/2026-11-23T022405Z-5b1f0c9e.pdf': '%PDF',
    'spool/Hang-7.open': '',
  });
  expect(manifest.files.length).toBeGreaterThan(2);
  expect(await checkArchive(bytes, '0.2.0')).toEqual({ ok: true, value: manifest });
  expect(Object.keys(await taken(bytes))).toEqual(['clips/vi/abc.ogg', 'settings.json', 'visits/2026/2026-11-23.json']);
});

test('an archive that claims to hold more than any kiosk has is refused before anything of it is unpacked', async () => {
  const made = await makeArchive(await used(), ABOUT);
  const files = Array.from({ length: 9 }, (_, at) => `clips/vi/${at}.ogg`);
  const more = await withMore(made, Object.fromEntries(files.map((path) => [path, 'x'])));
  const large = 250 * 1024 * 1024;
  const manifest = {
    ...more.manifest,
    files: more.manifest.files.map((file) => (files.includes(file.path) ? { ...file, bytes: large } : file)),
  };
  const { [MANIFEST_NAME]: _manifest, ...entries } = unzipSync(more.bytes);
  const bytes = Buffer.from(zipSync({ ...entries, [MANIFEST_NAME]: Buffer.from(JSON.stringify(manifest)) }));
  for (const path of files) {
    // In the list at the end a name stands 46 bytes into its row, the length of the file 24.
    bytes.writeUInt32LE(large, bytes.lastIndexOf(`${DATA}${path}`) - 22);
  }
  expect(openArchive(bytes)).toEqual({ ok: false, error: 'damaged' });
});

/** The archive as a program made it that left fewer files out. */
async function withMore(made: MadeArchive, more: Readonly<Record<string, string>>): Promise<MadeArchive> {
  const { [MANIFEST_NAME]: _manifest, ...entries } = unzipSync(made.bytes);
  const files = Object.entries(more).map(([path, text]) => ({ path, bytes: text.length, sha256: sha256(text) }));
  const manifest = { ...made.manifest, files: [...made.manifest.files, ...files] };
  for (const [path, text] of Object.entries(more)) entries[`${DATA}${path}`] = Buffer.from(text);
  return { manifest, bytes: zipSync({ ...entries, [MANIFEST_NAME]: Buffer.from(JSON.stringify(manifest)) }) };
}
