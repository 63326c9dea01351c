import { describe, expect, test } from 'vitest';

import { seeded } from '#support/seeded.ts';
import { codeOf, type FileSystem } from './file-system.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from './memory-file-system.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

async function write(onto: FileSystem, path: string, content: string, synced: boolean): Promise<void> {
  const file = await onto.create(path);
  await file.write(Buffer.from(content));
  if (synced) await file.sync();
  await file.close();
}

async function codeFrom(action: Promise<unknown>): Promise<string | null> {
  return action.then(
    () => 'none',
    (error: unknown) => codeOf(error),
  );
}

function disk(): MemoryFileSystem {
  const made = createMemoryFileSystem();
  made.putFolder('/d');
  return made;
}

describe('a disk in memory behaves like a disk', () => {
  test('answers with the codes of a real one', async () => {
    const d = disk();
    await write(d, '/d/a', 'x', true);
    expect(await codeFrom(d.read('/d/none'))).toBe('ENOENT');
    expect(await codeFrom(d.read('/d'))).toBe('EISDIR');
    expect(await codeFrom(d.read('/d/a/b'))).toBe('ENOTDIR');
    expect(await codeFrom(d.create('/d/a'))).toBe('EEXIST');
    expect(await codeFrom(d.create('/none/a'))).toBe('ENOENT');
    expect(await codeFrom(d.link('/d/a', '/d/a'))).toBe('EEXIST');
    expect(await codeFrom(d.makeFolder('/d'))).toBe('EEXIST');
    expect(await codeFrom(d.rename('/d/none', '/d/b'))).toBe('ENOENT');
    expect(await codeFrom(d.remove('/d/none'))).toBe('ENOENT');
    expect(await codeFrom(d.list('/d/a'))).toBe('ENOTDIR');
    expect([await d.kind('/d'), await d.kind('/d/a'), await d.kind('/d/none')]).toEqual(['folder', 'file', null]);
  });

  test('two names of one file share their bytes, and renaming one over the other does nothing', async () => {
    const d = disk();
    await write(d, '/d/a', 'x', true);
    await d.link('/d/a', '/d/b');
    await d.rename('/d/a', '/d/b');
    expect((await d.list('/d')).toSorted()).toEqual(['a', 'b']);
    await d.remove('/d/a');
    expect(text(await d.read('/d/b'))).toBe('x');
  });

  test('a full disk takes what fits, then refuses; a removed file makes room', async () => {
    const d = disk();
    d.setCapacity(10);
    const file = await d.create('/d/a');
    expect(await file.write(new Uint8Array(8))).toBe(8);
    expect(await file.write(new Uint8Array(8))).toBe(2);
    expect(await codeFrom(file.write(new Uint8Array(8)))).toBe('ENOSPC');
    await d.remove('/d/a');
    expect(await (await d.create('/d/b')).write(new Uint8Array(8))).toBe(8);
  });

  test('a read-only disk refuses every change and still reads', async () => {
    const d = disk();
    await write(d, '/d/a', 'x', true);
    d.setReadOnly(true);
    for (const change of [
      d.create('/d/b'),
      d.link('/d/a', '/d/b'),
      d.rename('/d/a', '/d/b'),
      d.remove('/d/a'),
      d.makeFolder('/d/c'),
    ]) {
      expect(await codeFrom(change)).toBe('EROFS');
    }
    expect(text(await d.read('/d/a'))).toBe('x');
  });

  test('without second names a link is refused', async () => {
    const d = disk();
    await write(d, '/d/a', 'x', true);
    d.setLinks(false);
    expect(await codeFrom(d.link('/d/a', '/d/b'))).toBe('EPERM');
  });
});

describe('what a power cut takes', () => {
  test('everything not synced: bytes by file, names by folder', async () => {
    const d = disk();
    await write(d, '/d/kept', 'kept', true);
    await d.syncFolder('/d');
    await write(d, '/d/name-lost', 'x', true);
    await d.remove('/d/kept');
    d.losePower({ kind: 'everything' });
    expect(await d.list('/d')).toEqual(['kept']);
    expect(text(await d.read('/d/kept'))).toBe('kept');
  });

  test('bytes without names: the careless writer finds zeros', async () => {
    const d = disk();
    await write(d, '/d/a', 'abc', false);
    await d.syncFolder('/d');
    d.losePower({ kind: 'bytes' });
    expect([...(await d.read('/d/a'))]).toEqual([0, 0, 0]);
  });

  test('a killed process loses nothing', async () => {
    const d = disk();
    await write(d, '/d/a', 'abc', false);
    d.losePower({ kind: 'nothing' });
    expect(text(await d.read('/d/a'))).toBe('abc');
  });

  test('some: never touches what was synced, and the same seed gives the same disk', async () => {
    const survivors = async (seed: number): Promise<string> => {
      const d = disk();
      await write(d, '/d/safe', 'safe', true);
      await d.syncFolder('/d');
      for (let number = 0; number < 12; number += 1) await write(d, `/d/${number}`, 'content', number % 2 === 0);
      d.losePower({ kind: 'some', random: seeded(seed) });
      expect(text(await d.read('/d/safe'))).toBe('safe');
      const names = (await d.list('/d')).toSorted();
      return (await Promise.all(names.map(async (name) => `${name}=${text(await d.read(`/d/${name}`))}`))).join();
    };
    expect(await survivors(7)).toBe(await survivors(7));
    expect(await survivors(7)).not.toBe(await survivors(8));
  });
});
