import { basename } from 'node:path';
import type { Found } from './find-carriers.ts';

/** Where Linux desktops and udisks put what is plugged in. */
const STICK_FOLDERS = ['/media/', '/run/media/', '/mnt/'];
/** File systems the kernel makes up; nothing can be carried away on one. */
const NOT_DISKS = new Set(['autofs', 'proc', 'sysfs', 'tmpfs', 'devtmpfs', 'overlay', 'squashfs', 'fuse.portal', 'nsfs']);

/**
 * Sticks in the text of `/proc/self/mounts`: what is mounted, to be written to, under one of the usual folders. A stick mounted over
 * another at the same place is the one that counts.
 */
export function mountedSticks(mounts: string): readonly Found[] {
  const byPath = new Map<string, Found | null>();
  for (const line of mounts.split('\n')) {
    const [, rawPath, type = '', options = ''] = line.split(' ');
    if (rawPath === undefined) continue;
    const path = unescaped(rawPath);
    if (!STICK_FOLDERS.some((folder) => path.startsWith(folder))) continue;
    const usable = !NOT_DISKS.has(type) && options.split(',').includes('rw');
    byPath.set(path, usable ? { kind: 'stick', name: basename(path), path } : null);
  }
  return [...byPath.values()].filter((found) => found !== null);
}

/** The kernel writes space, tab, line feed, hash and backslash as `\040` and so on; other letters stand as they are. */
function unescaped(path: string): string {
  return path.replaceAll(/\\([0-7]{3})/g, (_, octal: string) => String.fromCodePoint(Number.parseInt(octal, 8)));
}
