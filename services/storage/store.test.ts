import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createMemoryDisk, createMemoryStorage, type MemoryStorage } from '#support/memory-storage.ts';
import { failing, type Step, withFaults } from './faulty-file-system.ts';
import { openStore, type Store } from './store.ts';

const schema = z.strictObject({ names: z.array(z.string()) });
type Names = z.infer<typeof schema>;
const add =
  (name: string) =>
  (data: Names): Names => ({ names: [...data.names, name] });

function open(storage: MemoryStorage): Promise<Store<Names>> {
  return openStore<Names>(storage, { name: 'names.json', version: 1, schema, defaults: { names: [] } });
}

function counted(): { readonly storage: MemoryStorage; readonly writes: () => number } {
  const disk = createMemoryDisk();
  const steps: Step[] = [];
  const storage = createMemoryStorage({ disk, fileSystem: withFaults(disk, { before: (step) => steps.push(step) }) });
  return { storage, writes: () => steps.filter(({ call, path }) => call === 'rename' && path.endsWith('.json')).length };
}

describe('a store', () => {
  test('fifty changes of one moment are one write, and every one is in it', async () => {
    const { storage, writes } = counted();
    const store = await open(storage);
    const results = await Promise.all(Array.from({ length: 50 }, (_, index) => store.update(add(String(index)))));
    expect(results.every(({ ok }) => ok)).toBe(true);
    expect(writes()).toBe(1);
    expect((await open(storage)).data().names).toEqual(Array.from({ length: 50 }, (_, index) => String(index)));
  });

  test('a caller waits for its own write, not for those that queue up behind it', async () => {
    const { storage, writes } = counted();
    const store = await open(storage);
    let writesWhenFirstResolved = 0;
    const first = store.update(add('a')).then(() => (writesWhenFirstResolved = writes()));
    await Promise.resolve();
    await Promise.resolve();
    const rest = store.update(add('b'));
    await Promise.all([first, rest]);
    expect(writesWhenFirstResolved).toBe(1);
    expect(writes()).toBe(2);
  });

  test('shows nothing that is not on disk yet', async () => {
    const store = await open(createMemoryStorage());
    const writing = store.update(add('a'));
    expect(store.data().names).toEqual([]);
    expect(store.busy()).toBe(true);
    await writing;
    expect(store.data().names).toEqual(['a']);
    await store.settled();
    expect(store.busy()).toBe(false);
  });

  test('a change that changes nothing writes nothing', async () => {
    const { storage, writes } = counted();
    const store = await open(storage);
    expect(await store.update((data) => data)).toEqual({ ok: true, value: null });
    expect(writes()).toBe(0);
  });

  test('a failed write leaves memory as the disk is, tells staff, and the next one works', async () => {
    const disk = createMemoryDisk();
    const storage = createMemoryStorage({ disk, fileSystem: withFaults(disk, failing('sync', 'ENOSPC', 1)) });
    const store = await open(storage);
    expect(await store.update(add('lost'))).toEqual({ ok: false, error: 'storage-failed' });
    expect(store.data().names).toEqual([]);
    expect(storage.notices.list()).toMatchObject([{ kind: 'disk-full', about: 'names.json' }]);
    expect(await store.update(add('kept'))).toEqual({ ok: true, value: null });
    expect((await open(storage)).data().names).toEqual(['kept']);
  });

  test('a read-only disk is told to staff as such', async () => {
    const storage = createMemoryStorage();
    const store = await open(storage);
    storage.disk.setReadOnly(true);
    expect((await store.update(add('a'))).ok).toBe(false);
    expect(storage.notices.list()).toMatchObject([{ kind: 'read-only' }]);
  });

  test('a change that throws fails alone', async () => {
    const store = await open(createMemoryStorage());
    const bad = store.update(() => {
      throw new TypeError('defect');
    });
    const good = store.update(add('good'));
    await expect(bad).rejects.toThrow('defect');
    expect(await good).toEqual({ ok: true, value: null });
    expect(store.data().names).toEqual(['good']);
  });
});
