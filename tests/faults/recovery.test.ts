import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MINUTE } from '#core/basics/durations.ts';
import { failure } from '#core/basics/result.ts';
import type { Saying } from '#core/diagnosis/sayings.ts';
import type { StaffNotice } from '#core/contract/shapes.ts';
import { LOOK_AGAIN } from '#services/app/open-somehow.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import type { Printer } from '#services/printing/printer.ts';
import { createFakeSpeaker } from '#services/speech/fake-speaker.ts';
import { seal } from '#services/storage/envelope.ts';
import { failing, withFaults } from '#services/storage/faulty-file-system.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { FIRST_PIN, type MemoryApp, type MemoryAppOptions, startMemoryApp } from '#support/memory-app.ts';
import { PLAIN, simulation, visitId } from './visits-on-disk.ts';

/** What staff hear, without asking or by the look at the machine. */
type Told = { readonly notice: StaffNotice['kind']; readonly about?: string } | { readonly finding: Saying } | null;

const TODAY = '2026/2026-11-23';
const MONTH = '2026/2026-11';

/** Every kind of data file, and whether staff hear of it at start or when the machine is looked at. */
const FILES: Readonly<Record<string, 'start' | 'look'>> = {
  'settings.json': 'start',
  'settings-before.json': 'start',
  'staff.json': 'start',
  'notices.json': 'start',
  'overlay.json': 'start',
  'plans.json': 'start',
  'resume.json': 'start',
  'keep.json': 'start',
  'identity.json': 'start',
  'packs.json': 'start',
  'pack-keys.json': 'start',
  'starts.json': 'start',
  'presentation.json': 'start',
  'visits/state.json': 'start',
  [`visits/${TODAY}.json`]: 'start',
  [`audit/${TODAY}.json`]: 'start',
  'away/sums.json': 'look',
  [`away/${MONTH}.json`]: 'start',
  [`groups/${MONTH}.json`]: 'start',
  [`tallies/${MONTH}.json`]: 'look',
  [`printing/${TODAY}.json`]: 'start',
  'totals/2026-11.json': 'look',
};

const BROKEN: Readonly<Record<string, Uint8Array>> = {
  garbage: new TextEncoder().encode('{"half a'),
  'from the future': seal('{"all":"new"}', 99, 7),
  'whole, but of another shape': seal('{"all":"new"}', 1, 7),
};

/** Calls whose yes somebody would rely on tomorrow. */
const PROMISED = [
  ['staff.setup', { pin: '482915' }],
  ['staff.changePin', { pin: '482915' }],
  ['staff.makeRecovery', {}],
  ['kiosk.leaveSafe', {}],
  ['tally.count', { place: 'khac-xa', kind: 'vneid', by: 1 }],
  ['presentation.open', { plan: 'khong-co' }],
] as const;

let folder: string;
let life: ReadonlyMap<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-recovery-'));
  const kiosk = await startMemoryApp({ folder });
  const { staff, settings, visits } = kiosk.app.context;
  await staff.setup(FIRST_PIN);
  await settings.save({ ...settings.read(), kiosk: 'sanh-1', printer: { kind: 'system', name: 'Q' } });
  await visits.start(visitId(1), PLAIN);
  await visits.record(visitId(1), 20, PLAIN, simulation(1));
  await visits.end(visitId(1), 30, PLAIN, 'done');
  await kiosk.close();
  life = await bytesOf(kiosk.disk, '/');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A disk on which a kiosk lived a little: a PIN, a name, a visit with one finished activity. */
function lived(): MemoryFileSystem {
  const disk = createMemoryFileSystem();
  for (const [path, bytes] of life) disk.put(path, Buffer.from(bytes, 'latin1'));
  return disk;
}

/** Every file of the disk with its bytes. */
async function bytesOf(disk: MemoryFileSystem, below: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const name of await disk.list(below)) {
    const path = join(below, name);
    if ((await disk.kind(path)) === 'folder') for (const [at, bytes] of await bytesOf(disk, path)) found.set(at, bytes);
    else found.set(path, Buffer.from(await disk.read(path)).toString('latin1'));
  }
  return found;
}

/** The home is served, the first calls of a page are answered, and staff are told. */
async function comesUp(kiosk: MemoryApp, told: Told): Promise<void> {
  const { handle, context, lookedOver } = kiosk.app;
  const home = await handle(new Request('http://kiosk.test/'), { host: 'web', surface: 'kiosk' });
  expect(home.status).toBe(200);
  const hello = await kiosk.call('kiosk.hello', {});
  expect(hello.ok).toBe(true);
  expect(await kiosk.send('visit.start', { visit: visitId(9), settings: PLAIN })).toMatchObject({ ok: true });
  await lookedOver;
  if (told === null) expect(context.notices.list()).toEqual([]);
  else if ('notice' in told) {
    const about = told.about === undefined ? {} : { about: told.about };
    expect(context.notices.list()).toContainEqual(expect.objectContaining({ kind: told.notice, ...about }));
  } else {
    const findings = await context.diagnosis.run();
    expect(findings.map(({ says }) => says)).toContain(told.finding);
  }
}

interface Broken {
  readonly what: string;
  readonly with?: MemoryAppOptions;
  /** Breaks the disk after a little life. */
  readonly disk?: (disk: MemoryFileSystem, root: string) => void;
  readonly told: Told;
}

async function refuse(): Promise<never> {
  throw Object.assign(new Error('EIO'), { code: 'EIO' });
}

const dead: Printer = { takes: 'pdf', state: async () => 'offline', print: async () => failure('refused') };

const CASES: readonly Broken[] = [
  { what: 'nothing at all', told: null },
  {
    what: 'no content',
    with: { prepare: (made) => rm(join(made, 'content'), { recursive: true }) },
    told: { notice: 'content-problem', about: 'missing' },
  },
  {
    what: 'a pack that is not what it was',
    with: { prepare: (made) => appendFile(join(made, 'content', 'pack.json'), ' ') },
    told: { notice: 'content-problem', about: 'broken' },
  },
  {
    what: 'a list of hashes that is cut',
    with: { prepare: (made) => writeFile(join(made, 'content', 'manifest.json'), '{"format":1,') },
    told: { notice: 'content-problem', about: 'broken' },
  },
  { what: 'a full disk', disk: (disk) => disk.setCapacity(0), told: { notice: 'nothing-kept', about: 'full' } },
  { what: 'a read-only disk', disk: (disk) => disk.setReadOnly(true), told: { notice: 'nothing-kept', about: 'read-only' } },
  {
    what: 'a data folder that is a file',
    with: { over: (disk) => ({ ...disk, kind: async (path) => (path.endsWith('data') ? 'file' : disk.kind(path)) }) },
    told: { notice: 'nothing-kept', about: 'not-a-folder' },
  },
  {
    what: 'a disk that cannot be read',
    with: {
      over: (disk) => ({ ...disk, list: refuse, read: refuse, readStart: refuse, realPath: refuse, kind: refuse }),
    },
    told: { notice: 'nothing-kept', about: 'unusable' },
  },
  {
    what: 'too many open files',
    with: { over: (disk) => withFaults(disk, failing('read', 'EMFILE', Infinity)) },
    told: { notice: 'nothing-kept', about: 'unreadable' },
  },
  {
    what: 'a clock in 1970',
    with: { clock: createFakeClock(86_400_000) },
    told: { notice: 'clock-suspect', about: 'start' },
  },
  {
    what: 'a missing font',
    with: { prepare: (made) => rm(join(made, 'page', 'assets', 'chu.woff2')) },
    told: { notice: 'program-damaged', about: 'assets/chu.woff2' },
  },
  {
    what: 'a font that is cut',
    with: { prepare: (made) => writeFile(join(made, 'page', 'assets', 'chu.woff2'), 'a f') },
    told: { notice: 'program-damaged', about: 'assets/chu.woff2' },
  },
  { what: 'no sound', with: { speaker: createFakeSpeaker([]) }, told: { finding: 'voice-none' } },
  { what: 'a dead printer', with: { printer: dead }, told: { finding: 'printer-offline' } },
];

describe('whatever is broken, the kiosk comes up and staff are told', () => {
  test.each(CASES)('$what', async ({ with: more, disk: breakDisk, told }) => {
    const disk = lived();
    breakDisk?.(disk, join(folder, 'data'));
    const before = await bytesOf(disk, '/');
    const kiosk = await startMemoryApp({ folder, disk, ...more });
    await comesUp(kiosk, told);
    await kiosk.close();
    // What was readable is as it was; a file written anew has its former self beside it.
    const after = new Set((await bytesOf(disk, '/')).values());
    const lost = [...before].filter(
      ([path, bytes]) => !path.endsWith('.bak') && !/starts|notices/.test(path) && !after.has(bytes),
    );
    expect(lost.map(([path]) => path)).toEqual([]);
  });
});

describe('data files of every kind at once, broken in any way', () => {
  const few = ['settings.json', 'staff.json'];

  test.each(Object.keys(BROKEN))('%s: all but who may enter and how the kiosk is set', async (how) => {
    const disk = lived();
    const files = Object.entries(FILES).filter(([file]) => !few.includes(file));
    for (const [file] of files) replace(disk, file, how);
    const kiosk = await startMemoryApp({ folder, disk });
    await comesUp(kiosk, { notice: 'file-lost', about: 'packs.json' });
    const { settings, notices, diagnosis } = kiosk.app.context;
    const heard = notices.list().map(({ kind, about }) => (kind === 'file-lost' ? about : ''));
    const found = (await diagnosis.run()).find(({ says }) => says === 'data-bad')?.named ?? [];
    for (const [file, when] of files) expect(when === 'start' ? heard : found, file).toContain(file);
    expect(settings.read().kiosk).toBe('sanh-1');
    // The book of wrong PINs was not among them.
    await kiosk.enter();
    expect(kiosk.app.context.staff.role()).toBe('admin');
    await kiosk.close();
    await stillThere(disk, how, files.length);
  });

  test.each(Object.keys(BROKEN))('%s: those two', async (how) => {
    const disk = lived();
    for (const file of few) replace(disk, file, how);
    const kiosk = await startMemoryApp({ folder, disk });
    await comesUp(kiosk, { notice: 'file-lost', about: 'staff.json' });
    const { staff, notices, visits } = kiosk.app.context;
    expect(notices.list()).toContainEqual(expect.objectContaining({ kind: 'file-lost', about: 'settings.json' }));
    expect(staff.firstRun()).toBe(true);
    const today = await visits.today();
    expect(today.ok && today.value.visits[0]).toMatchObject({ id: visitId(1), ended: 'done' });
    await kiosk.close();
    await stillThere(disk, how, few.length);
  });

  /** A file without the generation before it. */
  function replace(disk: MemoryFileSystem, file: string, how: string): void {
    const path = join(folder, 'data', file);
    disk.put(path, BROKEN[how] ?? new Uint8Array());
    disk.put(`${path}.bak`, new Uint8Array());
  }

  /** What could not be read lies there for somebody to look at. */
  async function stillThere(disk: MemoryFileSystem, how: string, times: number): Promise<void> {
    const bytes = Buffer.from(BROKEN[how] ?? []).toString('latin1');
    expect([...(await bytesOf(disk, '/')).values()].filter((one) => one === bytes)).toHaveLength(times);
  }
});

describe('a disk that takes nothing', () => {
  const ways = {
    full: (disk: MemoryFileSystem, on: boolean) => disk.setCapacity(on ? 0 : null),
    'read-only': (disk: MemoryFileSystem, on: boolean) => disk.setReadOnly(on),
  } as const;
  test.each(['full', 'read-only'] as const)(
    '%s: all that was known is known, nothing is changed, and it comes back by itself',
    async (how) => {
      const disk = lived();
      ways[how](disk, true);
      const before = await bytesOf(disk, '/');
      let restarts = 0;
      const kiosk = await startMemoryApp({ folder, disk, restart: () => (restarts += 1) });
      const { context } = kiosk.app;
      expect(context.settings.read().kiosk).toBe('sanh-1');
      await kiosk.enter();
      const today = await context.visits.today();
      expect(today.ok && today.value.visits).toMatchObject([{ id: visitId(1) }]);
      expect(await kiosk.send('visit.start', { visit: visitId(2), settings: PLAIN })).toMatchObject({ ok: true });
      // What would be relied on tomorrow is not promised.
      for (const [call, input] of PROMISED) expect(await kiosk.send(call, input)).toEqual({ ok: false, error: 'storage-failed' });
      expect(await bytesOf(disk, '/')).toEqual(before);

      // Room again, but somebody stands there; then nobody does.
      ways[how](disk, false);
      const look = async (between = (): void => {}): Promise<void> => {
        for (let minute = 0; minute < LOOK_AGAIN / MINUTE; minute += 1) {
          between();
          kiosk.clock.advance(MINUTE);
        }
        for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
      };
      await look();
      expect(restarts).toBe(0);
      await context.visits.end(visitId(2), 10, PLAIN, 'done');
      // Staff at work in the corner are not thrown out.
      await kiosk.enter();
      await look(() => context.staff.touch());
      expect(restarts).toBe(0);
      context.staff.lock();
      // Nor is a room before which something is presented.
      context.windows.open();
      await look();
      expect(restarts).toBe(0);
      context.windows.close();
      await look();
      expect(restarts).toBe(1);
      await kiosk.close();
    },
  );
});
