import { describe, expect, test } from 'vitest';
import { isBackedUp } from '#core/keep/manifest.ts';
import { openAuditLog } from '#services/audit/file-audit-log.ts';
import { powerCut, type Step, withFaults } from '#services/storage/faulty-file-system.ts';
import type { FileSystem } from '#services/storage/file-system.ts';
import { filesBelow } from '#services/storage/file-tree.ts';
import type { Loss } from '#services/storage/memory-disk.ts';
import type { MemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { seal } from '#services/storage/envelope.ts';
import { takeNoLock } from '#services/storage/writer-lock.ts';
import { openDay } from '#services/visits/day-store.ts';
import { createMemoryDisk, createMemoryStorage, ROOT } from '#support/memory-storage.ts';
import { seeded } from '#support/seeded.ts';
import { visitAt } from '#support/visit-records.ts';
import { openForTest } from '../../tests/faults/visits-on-disk.ts';
import { makeArchive } from './make-archive.ts';
import { stageRestore } from './stage-restore.ts';

const NAME = 'goc-so-backup-kiosk-1-1a2b3c4d-20261120-020000.zip';
const HEAD = { sequence: 3, hash: 'a'.repeat(64) };

async function putDay(disk: MemoryFileSystem, day: string): Promise<void> {
  const store = await openDay(createMemoryStorage({ disk }), day);
  await store.update((data) => ({ ...data, visits: [visitAt(`${day}T02:00:00.000Z`)] }));
  await store.settled();
}

/** The data of a folder by its paths, without the audit, which notes the restore itself. */
async function dataOf(disk: MemoryFileSystem, top = ROOT): Promise<Readonly<Record<string, string>>> {
  const paths = await filesBelow(disk, top, (path) => !isBackedUp(path) || path.endsWith('.bak') || path.startsWith('audit'));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, Buffer.from(await disk.read(`${top}/${path}`)).toString('hex')])),
  );
}

async function archive(): Promise<{ readonly bytes: Uint8Array; readonly data: Readonly<Record<string, string>> }> {
  const disk = createMemoryDisk();
  await putDay(disk, '2026-11-10');
  await putDay(disk, '2026-11-11');
  const audit = await openAuditLog(createMemoryStorage({ disk }));
  await audit.record({ who: 'lan', act: 'tally.added', about: 'old', outcome: 'done' });
  await audit.settled();
  const { bytes } = await makeArchive(createMemoryStorage({ disk }), { program: '0.1.0', kiosk: 'kiosk-1' });
  return { bytes, data: await dataOf(disk) };
}

/** The disk of a kiosk that has other data. */
async function used(links = true): Promise<MemoryFileSystem> {
  const disk = createMemoryDisk();
  disk.setLinks(links);
  await putDay(disk, '2026-11-11');
  await putDay(disk, '2026-11-22');
  return disk;
}

const stage = (fileSystem: FileSystem, bytes: Uint8Array) =>
  stageRestore(createMemoryStorage({ fileSystem }), { archive: NAME, bytes, who: 'lan', program: '0.1.0', head: HEAD });
const start = (fileSystem: FileSystem) => openForTest(fileSystem, ROOT, createFakeClock(), { takeLock: takeNoLock });

describe('restoring', () => {
  test('changes nothing until the next start; then the old data stands aside, PINs stay, and the audit tells it', async () => {
    const { bytes, data } = await archive();
    const disk = await used();
    const people = seal('{"people":[],"recovery":null,"lockouts":{}}', 1, 7);
    disk.put(`${ROOT}/staff.json`, people);
    const before = await dataOf(disk);
    expect(await stage(disk, bytes)).toEqual({ ok: true, value: null });
    expect(await dataOf(disk)).toEqual(before);
    const { result, notices } = await start(disk);
    if (!result.ok) throw new Error(result.error);
    expect(await dataOf(disk)).toEqual(data);
    expect(await dataOf(disk, `${ROOT}/before-restore-20261123T020000Z`)).toEqual(before);
    expect(await disk.kind(`${ROOT}/restore`)).toBeNull();
    expect((await result.value.audit.recent(2)).map(({ act, who, about }) => ({ act, who, about }))).toEqual([
      { act: 'backup.restored', who: 'lan', about: `${NAME} after 3 ${'a'.repeat(16)}` },
      { act: 'tally.added', who: 'lan', about: 'old' },
    ]);
    expect(await disk.read(`${ROOT}/staff.json`)).toEqual(people);
    expect(notices.list()).toEqual([]);
    await result.value.close();
    // Once is enough.
    const again = await start(disk);
    if (!again.result.ok) throw new Error(again.result.error);
    expect(await again.result.value.audit.recent(9)).toHaveLength(2);
  });

  test('a bad archive changes nothing', async () => {
    const { bytes } = await archive();
    const disk = await used();
    const changed = bytes.slice();
    changed[200] = (changed[200] ?? 0) ^ 255;
    const all = async () => filesBelow(disk, ROOT);
    const before = await all();
    expect((await stage(disk, changed)).ok).toBe(false);
    expect((await stage(disk, new Uint8Array(30))).ok).toBe(false);
    expect(await all()).toEqual(before);
  });

  test('on a full disk is refused, and what was begun is cleared away', async () => {
    const { bytes } = await archive();
    const disk = await used();
    const before = await dataOf(disk);
    disk.setCapacity(2000);
    expect(await stage(disk, bytes)).toEqual({ ok: false, error: 'storage-failed' });
    expect(await disk.kind(`${ROOT}/restore`)).toBeNull();
    disk.setCapacity(null);
    const { result } = await start(disk);
    expect(result.ok).toBe(true);
    expect(await dataOf(disk)).toEqual(before);
    expect(await disk.kind(`${ROOT}/restore`)).toBeNull();
  });
});

test('whatever step of staging fails, nothing of it stays', async () => {
  const { bytes } = await archive();
  let failed = 0;
  for (const error of [Object.assign(new Error('full'), { code: 'ENOSPC' }), new TypeError('a defect')]) {
    for (let at = 0, more = true; more; at += 1) {
      more = false;
      const disk = await used();
      const before = ({ index, call }: Step): void => {
        if (index < at || more) return;
        more = true;
        if (!LOOKS.has(call)) throw error;
      };
      const staged = await stage(withFaults(disk, { before }), bytes).catch(() => null);
      if (staged?.ok === true) continue;
      failed += 1;
      expect(await disk.kind(`${ROOT}/restore`), `${error.message} at step ${at}`).toBeNull();
    }
  }
  expect(failed).toBeGreaterThan(20);
});

test('the power goes while a restore is staged over another: the next start has the old data whole or the new', async () => {
  const { bytes, data } = await archive();
  const before = await dataOf(await used());
  const steps: Step[] = [];
  const prepare = async (): Promise<MemoryFileSystem> => {
    const disk = await used();
    expect((await stage(disk, bytes)).ok).toBe(true);
    return disk;
  };
  await stage(withFaults(await prepare(), { before: (step) => steps.push(step) }), bytes);
  for (const { index, call, path } of steps.filter((step) => !LOOKS.has(step.call))) {
    const disk = await prepare();
    await stage(withFaults(disk, powerCut(index, 'after')), bytes).catch(() => null);
    disk.losePower({ kind: 'everything' });
    const { result } = await start(disk);
    if (!result.ok) throw new Error(result.error);
    await result.value.close();
    expect([before, data], `after step ${index} (${call} ${path})`).toContainEqual(await dataOf(disk));
  }
});

const LOOKS: ReadonlySet<Step['call']> = new Set(['read', 'readStart', 'list', 'kind', 'isLink', 'realPath', 'close']);

test.each([
  ['with', true],
  ['without', false],
])(
  'the power goes at every step, on a disk %s second names: the next start has the old data whole or the new, and the old is never lost',
  { timeout: 120_000 },
  async (_name, links) => {
    const { bytes, data } = await archive();
    const prepare = () => used(links);
    const before = await dataOf(await prepare());
    /** Answers whether the restore was said to be coming. */
    const run = async (fileSystem: FileSystem): Promise<boolean> => {
      const staged = await stage(fileSystem, bytes).catch(() => null);
      if (staged?.ok !== true) return false;
      const { result } = await start(fileSystem);
      if (result.ok) await result.value.close().catch(() => {});
      return true;
    };
    const steps: Step[] = [];
    await run(withFaults(await prepare(), { before: (step) => steps.push(step) }));
    let cuts = 0;
    for (const { index, call, path } of steps.filter((step) => !LOOKS.has(step.call))) {
      for (const when of ['before', 'after'] as const) {
        const losses: readonly Loss[] = [{ kind: 'everything' }, { kind: 'some', random: seeded(index) }];
        for (const loss of losses) {
          const disk = await prepare();
          const said = await run(withFaults(disk, powerCut(index, when)));
          disk.losePower(loss);
          const where = `${when} step ${index} (${call} ${path}), ${loss.kind}`;
          const { result, notices } = await start(disk);
          if (!result.ok) throw new Error(`${where}: ${result.error}`);
          await result.value.close();
          expect(notices.list(), where).toEqual([]);
          const now = await dataOf(disk);
          const isNew = JSON.stringify(now) === JSON.stringify(data);
          if (said || isNew) expect(now, where).toEqual(data);
          else expect(now, where).toEqual(before);
          if (isNew) {
            const aside = (await disk.list(ROOT)).find((name) => name.startsWith('before-restore-')) ?? '';
            expect(await dataOf(disk, `${ROOT}/${aside}`), where).toEqual(before);
            expect(
              (await result.value.audit.recent(9)).map(({ act }) => act),
              where,
            ).toEqual(['backup.restored', 'tally.added']);
          }
          expect(await disk.kind(`${ROOT}/restore`), where).toBeNull();
          cuts += 1;
        }
      }
    }
    expect(cuts).toBeGreaterThan(200);
  },
);
