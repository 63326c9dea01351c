import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { nodeFileSystem } from '#services/storage/node-file-system.ts';
import { takeNoLock } from '#services/storage/writer-lock.ts';
import { createMemoryDisk, ROOT } from '#support/memory-storage.ts';
import { openForTest, PLAIN, simulation, visitId } from './visits-on-disk.ts';

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'goc-so-disk-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

describe('a full disk', () => {
  test('whatever fits is kept, whatever does not is refused, and nothing acknowledged is lost', async () => {
    // Every size from "nothing at all" to "plenty": the disk fills at another step each time.
    for (let capacity = 4200; capacity < 12_000; capacity += 97) {
      const disk = createMemoryDisk();
      disk.setCapacity(capacity);
      const first = await openForTest(disk, ROOT, createFakeClock(), { takeLock: takeNoLock });
      if (!first.result.ok) throw new Error(first.result.error);
      const { visits } = first.result.value;
      const kept: string[] = [];
      let refused = 0;
      await visits.start(visitId(1), PLAIN);
      for (let number = 1; number <= 12; number += 1) {
        const result = await visits.record(visitId(1), number, PLAIN, simulation(number));
        if (result.ok) kept.push(simulation(number).id);
        else refused += 1;
      }
      if (refused > 0) expect(first.notices.list().map(({ kind }) => kind)).toContain('disk-full');
      disk.losePower({ kind: 'everything' });

      disk.setCapacity(null);
      const next = await openForTest(disk, ROOT, createFakeClock(), { takeLock: takeNoLock });
      if (!next.result.ok) throw new Error(next.result.error);
      expect(next.notices.list().every(({ kind }) => kind === 'disk-full')).toBe(true);
      const today = await next.result.value.visits.today();
      const activities = today.ok ? today.value.visits.flatMap((visit) => visit.activities.map(({ id }) => id)) : [];
      expect(activities).toEqual(kept);
      expect((await next.result.value.visits.start(visitId(2), PLAIN)).ok).toBe(true);
    }
  });

  test('a real one', async (context) => {
    const mount = join(work, 'small');
    await mkdir(mount);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', mount], { stdio: 'pipe' });
    } catch {
      context.skip('a small file system cannot be mounted here (needs root and the right to mount)');
    }
    try {
      const { result, notices } = await openForTest(nodeFileSystem, join(mount, 'data'), createFakeClock());
      if (!result.ok) throw new Error(result.error);
      const { visits } = result.value;
      await visits.start(visitId(1), PLAIN);
      let kept = 0;
      while (kept < 499 && (await visits.record(visitId(1), kept, PLAIN, simulation(kept + 1))).ok) kept += 1;
      expect(kept).toBeGreaterThan(20);
      expect(kept).toBeLessThan(499);
      expect(notices.list()).toMatchObject([{ kind: 'disk-full', about: 'visits/2026/2026-11-23.json' }]);
      await result.value.close();

      await writeFile(join(mount, 'filler'), Buffer.alloc(1 << 20)).catch(() => {});
      const full = await openForTest(nodeFileSystem, join(mount, 'data'), createFakeClock());
      expect(full.result).toEqual({ ok: false, error: 'full' });
      await rm(join(mount, 'filler'));
      const again = await openForTest(nodeFileSystem, join(mount, 'data'), createFakeClock());
      if (!again.result.ok) throw new Error(again.result.error);
      const today = await again.result.value.visits.today();
      expect(today.ok && today.value.visits[0]?.activities).toHaveLength(kept);
      await again.result.value.close();
    } finally {
      execFileSync('umount', [mount]);
    }
  });
});

describe('a folder that cannot be written', () => {
  test('is refused at start, in memory', async () => {
    const disk = createMemoryDisk();
    disk.setReadOnly(true);
    expect((await openForTest(disk, ROOT, createFakeClock(), { takeLock: takeNoLock })).result).toEqual({
      ok: false,
      error: 'read-only',
    });
  });

  test('is refused at start, for real', async (context) => {
    const folder = join(work, 'locked');
    await mkdir(folder);
    if (process.getuid?.() === 0) {
      // Root may write anywhere but on a file system that is mounted read-only.
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=64k', 'tmpfs', folder], { stdio: 'pipe' });
      } catch {
        context.skip('root writes everywhere, and a read-only file system cannot be mounted here');
      }
    } else await chmod(folder, 0o500);
    try {
      expect((await openForTest(nodeFileSystem, folder, createFakeClock())).result).toEqual({ ok: false, error: 'read-only' });
      const inside = await openForTest(nodeFileSystem, join(folder, 'data'), createFakeClock());
      expect(inside.result).toEqual({ ok: false, error: 'read-only' });
    } finally {
      if (process.getuid?.() === 0) execFileSync('umount', [folder]);
      else await chmod(folder, 0o700);
    }
  });

  test('that is a file is refused, and the file left alone', async () => {
    const path = join(work, 'a-file');
    await writeFile(path, 'not ours');
    expect((await openForTest(nodeFileSystem, path, createFakeClock())).result).toEqual({ ok: false, error: 'not-a-folder' });
    expect(await readFile(path, 'utf8')).toBe('not ours');
  });
});

test('a second start on the same folder is refused, by whatever name it is called', async () => {
  const folder = join(work, 'data');
  const first = await openForTest(nodeFileSystem, folder, createFakeClock());
  expect(first.result.ok).toBe(true);
  for (const name of [folder, `${folder}/`, join(folder, '..', 'data')]) {
    expect((await openForTest(nodeFileSystem, name, createFakeClock())).result).toEqual({ ok: false, error: 'in-use' });
  }
  if (first.result.ok) await first.result.value.close();
  const next = await openForTest(nodeFileSystem, folder, createFakeClock());
  expect(next.result.ok).toBe(true);
  if (next.result.ok) await next.result.value.close();
});
