import { expect, test } from 'vitest';
import type { FileSystem } from '#services/storage/file-system.ts';
import { createMemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { printerDevices } from './device-files.ts';

type Kind = Awaited<ReturnType<FileSystem['kind']>>;

/** A /dev with these entries and what each is. */
function dev(entries: Readonly<Record<string, Kind>>): Pick<FileSystem, 'list' | 'kind'> {
  const under = (folder: string): readonly string[] =>
    Object.keys(entries)
      .filter((path) => path.slice(0, path.lastIndexOf('/')) === folder)
      .map((path) => path.slice(folder.length + 1));
  return { list: async (folder) => under(folder), kind: async (path) => entries[path] ?? null };
}

test('device files of printers that are there, by USB first; nothing else that lies beside them', async () => {
  const fileSystem = dev({
    '/dev/usb/lp1': 'other',
    '/dev/usb/lp0': 'other',
    '/dev/usb/hiddev0': 'other',
    '/dev/lp0': 'other',
    '/dev/lp': 'other',
    '/dev/loop0': 'other',
  });
  expect(await printerDevices(fileSystem)).toEqual(['/dev/usb/lp0', '/dev/usb/lp1', '/dev/lp0']);
});

test('a file left behind where a printer was is none, nor is a machine without any', async () => {
  expect(await printerDevices(dev({ '/dev/usb/lp0': 'file', '/dev/lp1': 'folder' }))).toEqual([]);
  expect(await printerDevices(createMemoryFileSystem())).toEqual([]);
});
