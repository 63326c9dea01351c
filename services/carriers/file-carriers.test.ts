import { describe, expect, test } from 'vitest';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { withFaults } from '#services/storage/faulty-file-system.ts';
import { createMemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { createCountingIds } from '#support/memory-storage.ts';
import { createFileCarriers } from './file-carriers.ts';
import { createMemoryCarriers } from './memory-carriers.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const code = (name: string): Error => Object.assign(new Error(name), { code: name });

describe('a stick', () => {
  test('takes a file, gives it back, lists it and lets it go', async () => {
    const carriers = createMemoryCarriers(['USB']);
    expect(await carriers.list()).toEqual([{ id: 'USB', kind: 'stick', name: 'USB', freeBytes: null }]);
    expect(await carriers.files('USB')).toEqual({ ok: true, value: [] });
    expect(await carriers.write('USB', 'b.csv', bytes('hai'))).toEqual({ ok: true, value: { path: '/sticks/USB/GocSo/b.csv' } });
    await carriers.write('USB', 'a.csv', bytes('một'));
    await carriers.write('USB', 'b.csv', bytes('hai lần'));
    expect(await carriers.files('USB')).toEqual({
      ok: true,
      value: [
        { name: 'a.csv', bytes: bytes('một').length },
        { name: 'b.csv', bytes: bytes('hai lần').length },
      ],
    });
    expect(await carriers.read('USB', 'b.csv')).toEqual({ ok: true, value: bytes('hai lần') });
    expect(await carriers.remove('USB', 'b.csv')).toEqual({ ok: true, value: null });
    expect(await carriers.read('USB', 'b.csv')).toEqual({ ok: false, error: 'no-file' });
    expect(await carriers.remove('USB', 'b.csv')).toEqual({ ok: false, error: 'no-file' });
  });

  test('takes one beside another of its name, with a number, and never loses the first', async () => {
    const carriers = createMemoryCarriers(['USB']);
    const add = async (name: string, text: string) => {
      const written = await carriers.add('USB', name, bytes(text));
      return written.ok ? written.value.file : written.error;
    };
    // At once too: whoever presses twice has two files.
    expect(await Promise.all([add('a.csv', 'một'), add('a.csv', 'hai'), add('a.csv', 'ba')])).toEqual([
      'a.csv',
      'a-2.csv',
      'a-3.csv',
    ]);
    expect(await carriers.read('USB', 'a.csv')).toEqual({ ok: true, value: bytes('một') });
    expect(await carriers.read('USB', 'a-3.csv')).toEqual({ ok: true, value: bytes('ba') });
    expect(await add('b', 'x')).toBe('b');
    expect(await add('b', 'x')).toBe('b-2');
  });

  test('what others keep there is not seen', async () => {
    const carriers = createMemoryCarriers(['USB']);
    carriers.fileSystem.put('/sticks/USB/anh.jpg', 'x');
    carriers.fileSystem.put('/sticks/USB/GocSo/sub/x.csv', 'x');
    carriers.fileSystem.put('/sticks/USB/GocSo/a.csv.1.part', 'x');
    expect(await carriers.files('USB')).toEqual({ ok: true, value: [] });
  });

  test('a name that would lead out of our folder is a defect, not a file', async () => {
    const carriers = createMemoryCarriers(['USB']);
    for (const name of ['../a', '/a', 'a/b', 'a\\b', '', '.a', 'a.', 'ă.csv', 'a:b'])
      await expect(carriers.write('USB', name, bytes('x'))).rejects.toThrow(TypeError);
  });

  test('that is pulled out is gone, for every call', async () => {
    const carriers = createMemoryCarriers(['USB']);
    carriers.pullOut('USB');
    const gone = { ok: false, error: 'carrier-gone' };
    expect(await carriers.write('USB', 'a', bytes('x'))).toEqual(gone);
    expect(await carriers.files('USB')).toEqual(gone);
    expect(await carriers.read('USB', 'a')).toEqual(gone);
    expect(await carriers.remove('USB', 'a')).toEqual(gone);
  });

  test('that is full keeps what stood there', async () => {
    const carriers = createMemoryCarriers(['USB']);
    await carriers.write('USB', 'a.csv', bytes('cũ'));
    carriers.fileSystem.setCapacity(8);
    expect(await carriers.write('USB', 'a.csv', bytes('dài hơn chỗ còn lại'))).toEqual({ ok: false, error: 'carrier-full' });
    carriers.fileSystem.setCapacity(null);
    expect(await carriers.read('USB', 'a.csv')).toEqual({ ok: true, value: bytes('cũ') });
    expect(await carriers.fileSystem.list('/sticks/USB/GocSo')).toEqual(['a.csv']);
  });

  test('that may only be read refuses', async () => {
    const carriers = createMemoryCarriers(['USB']);
    carriers.fileSystem.setReadOnly(true);
    expect(await carriers.write('USB', 'a.csv', bytes('x'))).toEqual({ ok: false, error: 'carrier-failed' });
  });
});

test('a file that is being written is not cleared away by another writing, where two ways lead to one folder', async () => {
  const disk = createMemoryFileSystem();
  disk.putFolder('/stick');
  let between = async (): Promise<void> => {};
  const carriers = createFileCarriers({
    fileSystem: {
      ...disk,
      async rename(from, to) {
        const now = between;
        between = async () => {};
        await now();
        await disk.rename(from, to);
      },
    },
    find: async () => ['s', 't'].map((id) => ({ id, kind: 'stick', name: id, freeBytes: null, path: '/stick' })),
    ids: createCountingIds(),
    log: silentLogger,
  });
  between = async () => expect((await carriers.write('t', 'b', bytes('hai'))).ok).toBe(true);
  expect((await carriers.write('s', 'a', bytes('một'))).ok).toBe(true);
  expect(await disk.list('/stick/GocSo')).toHaveLength(2);
});

test('files of one stick are written one after the other', async () => {
  const disk = createMemoryFileSystem();
  disk.putFolder('/stick');
  let open = 0;
  let most = 0;
  const carriers = createFileCarriers({
    fileSystem: withFaults(disk, {
      before({ call }) {
        if (call === 'create') most = Math.max(most, (open += 1));
        if (call === 'rename') open -= 1;
      },
    }),
    find: async () => [{ id: 's', kind: 'stick', name: 's', freeBytes: null, path: '/stick' }],
    ids: createCountingIds(),
    log: silentLogger,
  });
  await Promise.all(['a', 'b', 'c'].map((name) => carriers.write('s', name, bytes(name))));
  expect(most).toBe(1);
});

test('a file larger than is asked for is not read', async () => {
  const carriers = createMemoryCarriers(['USB']);
  await carriers.write('USB', 'a.csv', bytes('12345'));
  carriers.fileSystem.read = () => Promise.reject(new TypeError('read'));
  expect(await carriers.read('USB', 'a.csv', 4)).toEqual({ ok: false, error: 'too-large' });
  await expect(carriers.read('USB', 'a.csv', 5)).rejects.toThrow('read');
  carriers.fileSystem.size = async () => 1024 * 1024 * 1024 + 1;
  expect(await carriers.read('USB', 'a.csv')).toEqual({ ok: false, error: 'too-large' });
});

describe('pulled out in the middle of writing', () => {
  /** A stick that goes away at one step, and whatever is asked of it afterwards fails as well. */
  const leaving = (at: number) => {
    const disk = createMemoryFileSystem();
    disk.putFolder('/stick');
    let left = false;
    const fileSystem = withFaults(disk, {
      before({ index, path }) {
        if (index >= at && path.startsWith('/stick')) left = true;
        if (left) throw code('EIO');
      },
    });
    const carriers = createFileCarriers({
      fileSystem,
      find: async () => [{ id: 's', kind: 'stick', name: 's', freeBytes: null, path: '/stick' }],
      ids: createCountingIds(),
      log: silentLogger,
    });
    return { carriers, disk, happened: () => left };
  };

  test('is said as gone at every step, and no half file ever has the name', async () => {
    let steps = 0;
    for (let at = 0; ; at += 1) {
      const { carriers, disk, happened } = leaving(at);
      const answer = await carriers.write('s', 'a.csv', bytes('dữ liệu'));
      if (!happened()) break;
      steps += 1;
      expect(answer).toEqual({ ok: false, error: 'carrier-gone' });
      const kept = await disk.read('/stick/GocSo/a.csv').catch(() => null);
      if (kept !== null) expect(kept).toEqual(bytes('dữ liệu'));
    }
    expect(steps).toBeGreaterThan(6);
  });

  test('what such a stick left half-written is cleared away the next time', async () => {
    const carriers = createMemoryCarriers(['USB']);
    carriers.fileSystem.put('/sticks/USB/GocSo/a.csv.1.part', 'nửa');
    await carriers.write('USB', 'a.csv', bytes('cả'));
    expect(await carriers.fileSystem.list('/sticks/USB/GocSo')).toEqual(['a.csv']);
  });
});

test('a stick that gives back other bytes than it took is not believed, and the old file stays', async () => {
  const disk = createMemoryFileSystem();
  disk.put('/stick/GocSo/a.csv', 'cũ');
  const carriers = createFileCarriers({
    fileSystem: { ...disk, read: async () => bytes('khác') },
    find: async () => [{ id: 's', kind: 'stick', name: 's', freeBytes: null, path: '/stick' }],
    ids: createCountingIds(),
    log: silentLogger,
  });
  expect(await carriers.write('s', 'a.csv', bytes('mới'))).toEqual({ ok: false, error: 'carrier-failed' });
  expect(await disk.read('/stick/GocSo/a.csv')).toEqual(bytes('cũ'));
  expect(await disk.list('/stick/GocSo')).toEqual(['a.csv']);
});

test('an error no disk gives is not taken for a stick’s', async () => {
  const disk = createMemoryFileSystem();
  disk.putFolder('/stick');
  const carriers = createFileCarriers({
    fileSystem: {
      ...disk,
      makeFolder: () => {
        throw new TypeError('a defect');
      },
    },
    find: async () => [{ id: 's', kind: 'stick', name: 's', freeBytes: null, path: '/stick' }],
    ids: createCountingIds(),
    log: silentLogger,
  });
  await expect(carriers.write('s', 'a.csv', bytes('x'))).rejects.toThrow('a defect');
});
