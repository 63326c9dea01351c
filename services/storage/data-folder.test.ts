import { describe, expect, test } from 'vitest';
import { dataFolderPath, prepareDataFolder, tryDataFolder } from './data-folder.ts';
import { failing, withFaults } from './faulty-file-system.ts';
import { createMemoryFileSystem } from './memory-file-system.ts';

describe('where the data lives', () => {
  const linux = { platform: 'linux', environment: {}, home: '/home/kiosk' } as const;

  test('what --data says wins', () => {
    expect(dataFolderPath({ data: '/srv/data', demo: true }, linux)).toBe('/srv/data');
    expect(dataFolderPath({ data: 'data' }, linux)).toBe(`${process.cwd()}/data`);
  });

  test('else the shared place of the system', () => {
    expect(dataFolderPath({ data: null }, linux)).toBe('/home/kiosk/.local/share/goc-so');
    expect(dataFolderPath({ data: null, demo: true }, linux)).toBe('/home/kiosk/.local/share/goc-so-demo');
    expect(dataFolderPath({ data: null }, { ...linux, environment: { XDG_DATA_HOME: '/var/data' } })).toBe('/var/data/goc-so');
    expect(dataFolderPath({ data: null }, { ...linux, environment: { XDG_DATA_HOME: 'relative' } })).toBe(
      '/home/kiosk/.local/share/goc-so',
    );
    const windows = { platform: 'win32', environment: { ProgramData: 'D:\\Data' }, home: 'C:\\Users\\k' } as const;
    expect(dataFolderPath({ data: null }, windows)).toMatch(/^D:\\Data[\\/]GocSo$/);
    expect(dataFolderPath({ data: null }, { ...windows, environment: {} })).toMatch(/^C:\\ProgramData[\\/]GocSo$/);
  });
});

describe('making the folder ready', () => {
  test('makes it with all parents, so that it survives a power cut', async () => {
    const disk = createMemoryFileSystem();
    expect(await prepareDataFolder(disk, '/a/b/c')).toEqual({ ok: true, value: '/a/b/c' });
    disk.losePower({ kind: 'everything' });
    expect(await disk.kind('/a/b/c')).toBe('folder');
    expect(await prepareDataFolder(disk, '/a/b/c')).toEqual({ ok: true, value: '/a/b/c' });
  });

  test('a file in the place, or on the way', async () => {
    const disk = createMemoryFileSystem();
    disk.put('/a/file', 'x');
    expect(await prepareDataFolder(disk, '/a/file')).toEqual({ ok: false, error: 'not-a-folder' });
    expect(await prepareDataFolder(disk, '/a/file/data')).toEqual({ ok: false, error: 'not-a-folder' });
  });

  test('a trial write leaves nothing behind, also after one that died half-way', async () => {
    const disk = createMemoryFileSystem();
    disk.put('/data/trial.tmp', 'left by a run that died');
    expect(await tryDataFolder(disk, '/data')).toEqual({ ok: true, value: null });
    expect(await disk.list('/data')).toEqual([]);
  });

  test('read-only, full, broken', async () => {
    const disk = createMemoryFileSystem();
    disk.putFolder('/data');
    disk.setCapacity(1000);
    expect(await tryDataFolder(disk, '/data')).toEqual({ ok: false, error: 'full' });
    expect(await disk.list('/data')).toEqual([]);
    disk.setReadOnly(true);
    expect(await tryDataFolder(disk, '/data')).toEqual({ ok: false, error: 'read-only' });
    expect(await prepareDataFolder(disk, '/other')).toEqual({ ok: false, error: 'read-only' });
    expect(await prepareDataFolder(withFaults(disk, failing('kind', 'EIO', 1)), '/data')).toEqual({
      ok: false,
      error: 'unusable',
    });
  });
});
