import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { lockAddress, takeNoLock, takeWriterLock } from './writer-lock.ts';

const folder = (): string => `/srv/goc-so-test-${randomUUID()}`;

describe('the writer lock', () => {
  test('lets one in, refuses the second, and lets the next in after release', async () => {
    const path = folder();
    const first = await takeWriterLock(path);
    expect(await takeWriterLock(path)).toEqual({ ok: false, error: 'in-use' });
    if (!first.ok) throw new Error('the first must get the lock');
    await first.value.release();
    const next = await takeWriterLock(path);
    expect(next.ok).toBe(true);
    if (next.ok) await next.value.release();
  });

  test('folders do not disturb each other', async () => {
    const [a, b] = [await takeWriterLock(folder()), await takeWriterLock(folder())];
    expect([a.ok, b.ok]).toEqual([true, true]);
    for (const lock of [a, b]) if (lock.ok) await lock.value.release();
  });

  test('the kernel frees the lock of a killed program', async () => {
    const path = folder();
    const holder = spawn(
      process.execPath,
      [
        '-e',
        `require('node:net').createServer().listen(JSON.parse(process.argv[1]), () => console.log('held'))`,
        JSON.stringify(lockAddress(path, process.platform)),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    await once(holder.stdout, 'data');
    expect(await takeWriterLock(path)).toEqual({ ok: false, error: 'in-use' });
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const lock = await takeWriterLock(path);
    expect(lock.ok).toBe(true);
    if (lock.ok) await lock.value.release();
  });

  test('the address follows the system, and on Windows not the capitals', () => {
    expect(lockAddress('/srv/a', 'linux')).toMatch(/^\0goc-so-[0-9a-f]{32}$/);
    expect(lockAddress('C:\\Data', 'win32')).toMatch(/^\\\\\.\\pipe\\goc-so-[0-9a-f]{32}$/);
    expect(lockAddress('C:\\Data', 'win32')).toBe(lockAddress('c:\\data', 'win32'));
    expect(lockAddress('/srv/a', 'darwin')).toMatch(/goc-so-[0-9a-f]{32}\.sock$/);
    expect(lockAddress('/srv/a', 'linux')).not.toBe(lockAddress('/srv/A', 'linux'));
  });

  test.skipIf(process.platform === 'win32')(
    'a socket file of a dead program is cleared, that of a living one is not',
    async () => {
      const path = folder();
      const address = lockAddress(path, 'darwin');
      const holder = spawn(
        process.execPath,
        ['-e', `require('node:net').createServer().listen(process.argv[1], () => console.log('held'))`, address],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
      await once(holder.stdout, 'data');
      expect(await takeWriterLock(path, 'darwin')).toEqual({ ok: false, error: 'in-use' });
      holder.kill('SIGKILL');
      await once(holder, 'exit');
      const lock = await takeWriterLock(path, 'darwin');
      expect(lock.ok).toBe(true);
      if (lock.ok) await lock.value.release();
    },
  );
});

test('storage in memory needs no lock', async () => {
  const lock = await takeNoLock('/data');
  expect(lock.ok && (await takeNoLock('/data')).ok).toBe(true);
});
