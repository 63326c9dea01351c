import { describe, expect, test } from 'vitest';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createNoticeBoard } from '#services/diagnostics/memory-notice-board.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { createPinHasher } from '#services/staff/pin-hasher.ts';
import { createCountingIds } from '#support/memory-storage.ts';
import { failing, withFaults } from './faulty-file-system.ts';
import type { FileSystem } from './file-system.ts';
import { createMemoryFileSystem } from './memory-file-system.ts';
import { openStores, type OpenStoresOptions } from './open-stores.ts';
import { takeNoLock, type TakeWriterLock } from './writer-lock.ts';

const settings = { language: 'vi', textSize: 'normal', theme: 'default' } as const;
const VISIT = '00000001-0000-4000-9000-000000000000';

function options(fileSystem: FileSystem, takeLock: TakeWriterLock = takeNoLock): OpenStoresOptions {
  const clock = createFakeClock();
  return {
    folder: '/srv/goc-so',
    fileSystem,
    clock,
    ids: createCountingIds(),
    log: silentLogger,
    notices: createNoticeBoard(clock, silentLogger),
    takeLock,
    hasher: createPinHasher({ N: 2, r: 1, p: 1 }),
    pause: async () => {},
  };
}

/** A lock like the real one, in memory. */
function oneAtATime(): TakeWriterLock {
  const held = new Set<string>();
  return async (folder) => {
    if (held.has(folder)) return { ok: false, error: 'in-use' };
    held.add(folder);
    return { ok: true, value: { release: async () => void held.delete(folder) } };
  };
}

describe('opening the data folder', () => {
  test('gives every store, and what they keep is there at the next start', async () => {
    const disk = createMemoryFileSystem();
    const lock = oneAtATime();
    const first = await openStores(options(disk, lock));
    if (!first.ok) throw new Error(first.error);
    const { visits, settings: kept, staff } = first.value;
    await kept.save({ ...kept.read(), kiosk: 'sanh-2' });
    await staff.setup('483920');
    await visits.start(VISIT, settings);
    expect(await openStores(options(disk, lock))).toEqual({ ok: false, error: 'in-use' });
    await first.value.close();

    const second = await openStores(options(disk, lock));
    if (!second.ok) throw new Error(second.error);
    expect(second.value.settings.read().kiosk).toBe('sanh-2');
    expect(second.value.staff.firstRun()).toBe(false);
    expect(await second.value.visits.today()).toMatchObject({
      value: { visits: [{ id: VISIT, kiosk: 'sanh-2', ended: 'interrupted' }] },
    });
  });

  test('closing waits for what is being written', async () => {
    const disk = createMemoryFileSystem();
    const opened = await openStores(options(disk));
    if (!opened.ok) throw new Error(opened.error);
    void opened.value.visits.start(VISIT, settings);
    void opened.value.settings.save({ ...opened.value.settings.read(), kiosk: 'sanh-3' });
    await opened.value.close();
    disk.losePower({ kind: 'everything' });
    const again = await openStores(options(disk));
    if (!again.ok) throw new Error(again.error);
    expect(again.value.settings.read().kiosk).toBe('sanh-3');
    expect(await again.value.visits.today()).toMatchObject({ value: { visits: [{ id: VISIT }] } });
  });

  test('a notice that nobody read is there again', async () => {
    const disk = createMemoryFileSystem();
    disk.put('/srv/goc-so/settings.json', 'garbage');
    const first = await openStores(options(disk));
    if (!first.ok) throw new Error(first.error);
    await first.value.close();
    const next = options(disk);
    await openStores(next);
    expect(next.notices.list()).toMatchObject([{ kind: 'file-lost', about: 'settings.json' }]);
  });

  test('says why it cannot, and gives the lock back', async () => {
    const lock = oneAtATime();
    const disk = createMemoryFileSystem();
    disk.putFolder('/srv/goc-so');
    disk.setReadOnly(true);
    expect(await openStores(options(disk, lock))).toEqual({ ok: false, error: 'read-only' });
    disk.setReadOnly(false);
    disk.setCapacity(10);
    expect(await openStores(options(disk, lock))).toEqual({ ok: false, error: 'full' });
    disk.setCapacity(null);
    disk.put('/srv/goc-so/staff.json', 'x');
    const broken = withFaults(disk, failing('read', 'EMFILE', 1, 'staff.json'));
    expect(await openStores(options(broken, lock))).toEqual({ ok: false, error: 'unreadable' });
    expect((await openStores(options(disk, lock))).ok).toBe(true);
    const file = createMemoryFileSystem();
    file.put('/srv/goc-so', 'x');
    expect(await openStores(options(file))).toEqual({ ok: false, error: 'not-a-folder' });
  });
});
