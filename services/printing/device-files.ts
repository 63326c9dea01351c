import type { FileSystem } from '#services/storage/file-system.ts';

/** Where Linux puts printers that are plugged in straight: by USB, and by the old parallel port. */
const FOLDERS = ['/dev/usb', '/dev'] as const;

/**
 * Device files of printers that are there now. A plain file of that name is none: it is what is left behind where somebody wrote to
 * a printer that was gone. Nothing is opened, and nothing on the network is looked for.
 */
export async function printerDevices(fileSystem: Pick<FileSystem, 'list' | 'kind'>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const folder of FOLDERS) {
    const names = await fileSystem.list(folder).catch(() => []);
    for (const name of names.filter((one) => /^lp\d{1,2}$/.test(one)).toSorted()) {
      const path = `${folder}/${name}`;
      if ((await fileSystem.kind(path).catch(() => null)) === 'other') found.push(path);
    }
  }
  return found;
}
