import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { carrierFolders } from './carrier-folders.ts';
import { findOnThisMachine } from './find-carriers.ts';
import { mountedSticks } from './mounted-sticks.ts';
import { windowsSticks } from './windows-sticks.ts';

test('sticks are what is mounted to be written to where desktops put them', () => {
  const mounts = [
    '/dev/sda2 / ext4 rw,relatime 0 0',
    'proc /proc proc rw 0 0',
    '/dev/sdb1 /media/xa/USB\\040Công\\040an vfat rw,nosuid 0 0',
    '/dev/sdc1 /run/media/xa/CHI_DOC iso9660 ro 0 0',
    'systemd-1 /mnt/net autofs rw 0 0',
    '/dev/sdd1 /mnt/dữ exfat rw 0 0',
    '/dev/sde1 /media/xa/A vfat ro 0 0',
    '/dev/sde1 /media/xa/A vfat rw 0 0',
    '',
  ].join('\n');
  expect(mountedSticks(mounts)).toEqual([
    { kind: 'stick', name: 'USB Công an', path: '/media/xa/USB Công an' },
    { kind: 'stick', name: 'dữ', path: '/mnt/dữ' },
    { kind: 'stick', name: 'A', path: '/media/xa/A' },
  ]);
});

test('removable drives of Windows by label and letter; one alone is no list, none is no text', () => {
  expect(windowsSticks('[{"DeviceID":"E:","VolumeName":"XÃ"},{"DeviceID":"F:","VolumeName":null}]')).toEqual([
    { kind: 'stick', name: 'XÃ (E:)', path: 'E:\\' },
    { kind: 'stick', name: 'F:', path: 'F:\\' },
  ]);
  expect(windowsSticks('\uFEFF{"DeviceID":"E:","VolumeName":""}')).toEqual([{ kind: 'stick', name: 'E:', path: 'E:\\' }]);
  for (const answer of ['', 'Access denied', 'null', '[1,null,{"DeviceID":"..\\\\"}]']) expect(windowsSticks(answer)).toEqual([]);
});

test('folders the kiosk was started with are offered while they are there', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-carry-'));
  const find = findOnThisMachine([folder, join(folder, 'none')]);
  const found = (await find()).filter(({ kind }) => kind === 'folder');
  expect(found).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      kind: 'folder',
      name: basename(folder),
      path: folder,
      freeBytes: expect.any(Number),
    },
  ]);
  await rm(folder, { recursive: true });
  expect((await find()).filter(({ kind }) => kind === 'folder')).toEqual([]);
});

test('only whole paths are folders to carry to', () => {
  expect(carrierFolders({})).toEqual([]);
  expect(carrierFolders({ KIOSK_CARRY: ['/a', '', 'b', '/c'].join(delimiter) })).toEqual(['/a', '/c']);
});
