import { mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codeOf, ifThere } from './file-system.ts';
import { createMemoryFileSystem } from './memory-file-system.ts';
import { nodeFileSystem as real } from './node-file-system.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goc-so-disk-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the real disk and the one in memory', () => {
  test('answer a script of calls alike', async () => {
    const script = async (disk: typeof real, root: string): Promise<unknown[]> => {
      const seen: unknown[] = [];
      const note = async (action: Promise<unknown>): Promise<void> => {
        seen.push(
          await action.then(
            (value) =>
              value instanceof Uint8Array
                ? Buffer.from(value).toString('utf8')
                : Array.isArray(value)
                  ? value.map(String).toSorted((a, b) => a.localeCompare(b))
                  : value,
            (error: unknown) => codeOf(error),
          ),
        );
      };
      const file = await disk.create(join(root, 'a'));
      await note(file.write(Buffer.from('one')));
      await note(file.write(Buffer.from('two')));
      await file.sync();
      await file.close();
      await note(disk.read(join(root, 'a')));
      await note(disk.readStart(join(root, 'a'), 4));
      await note(disk.readStart(join(root, 'a'), 99));
      await note(disk.readStart(join(root, 'none'), 4));
      await note(disk.size(join(root, 'a')));
      await note(disk.size(join(root, 'none')));
      await note(disk.size(root));
      await note(disk.readStart(root, 4));
      await note(disk.create(join(root, 'a')).then(() => 'made'));
      await note(disk.link(join(root, 'a'), join(root, 'b')));
      await note(disk.link(join(root, 'a'), join(root, 'b')));
      await note(disk.rename(join(root, 'a'), join(root, 'b')));
      await note(disk.list(root));
      await note(disk.remove(join(root, 'b')));
      await note(disk.remove(join(root, 'b')));
      await note(disk.makeFolder(join(root, 'f')));
      await note(disk.makeFolder(join(root, 'f')));
      await note(disk.rename(join(root, 'a'), join(root, 'f', 'c')));
      await note(disk.list(join(root, 'f')));
      await note(disk.kind(join(root, 'f')));
      await note(disk.kind(join(root, 'f', 'c')));
      await note(disk.kind(join(root, 'f', 'c', 'd')));
      await note(disk.kind(join(root, 'none')));
      await note(disk.read(join(root, 'none')));
      await note(disk.read(join(root, 'f')));
      await note(disk.syncFolder(join(root, 'f')));
      return seen;
    };
    const memory = createMemoryFileSystem();
    memory.putFolder('/root');
    expect(await script(real, folder)).toEqual(await script(memory, '/root'));
  });

  test.skipIf(process.platform === 'win32')('files and folders belong to their owner alone', async () => {
    await (await real.create(join(folder, 'a'))).close();
    await real.makeFolder(join(folder, 'f'));
    expect((await stat(join(folder, 'a'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'f'))).mode & 0o777).toBe(0o700);
  });

  test.skipIf(process.platform === 'win32')('follows links, and sees one that leads nowhere', async () => {
    await symlink(folder, join(folder, 'here'));
    await symlink(join(folder, 'gone'), join(folder, 'nowhere'));
    expect(await real.realPath(join(folder, 'here'))).toBe(await real.realPath(folder));
    expect(await real.kind(join(folder, 'here'))).toBe('folder');
    expect(await real.kind(join(folder, 'nowhere'))).toBe('other');
  });
});

test('only a missing path is passed over', async () => {
  expect(await ifThere(real.remove(join(folder, 'none')))).toBe(false);
  await expect(ifThere(real.remove(folder))).rejects.toThrow(/EPERM|EISDIR/);
});
