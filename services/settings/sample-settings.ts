import { join } from 'node:path';
import type { Settings } from '#core/contract/shapes.ts';
import type { FileSystem } from '#services/storage/file-system.ts';

/** Whether staff never set anything in a data folder, and no older generation says otherwise. One that cannot be looked at is not new. */
export async function isNewFolder(fileSystem: Pick<FileSystem, 'kind'>, folder: string): Promise<boolean> {
  const found = await Promise.all(
    ['settings.json', 'settings.json.bak'].map((name) => fileSystem.kind(join(folder, name)).catch(() => 'file' as const)),
  );
  return found.every((kind) => kind === null);
}

/**
 * An office to show the kiosk with: every word of it says that it is a sample, and no number, day or fee is made up. Prints on the virtual
 * printer until staff choose another.
 */
export function sampleSettings(first: Settings): Settings {
  return {
    ...first,
    kiosk: 'may-mau',
    office: {
      'office-address': 'Khu mẫu 1 (mẫu)',
      'office-phone': 'Số của trung tâm (mẫu)',
      'police-phone': 'Số của Công an xã (mẫu)',
      'counter-guide': 'Quầy hướng dẫn (mẫu)',
      'counter-civil-status': 'Quầy hộ tịch (mẫu)',
    },
    places: [
      { id: 'khu-mau-1', kind: 'khu', name: 'Khu mẫu 1' },
      { id: 'chi-bo-mau-1', kind: 'chi-bo', name: 'Chi bộ mẫu 1' },
    ],
    printer: { kind: 'virtual', plays: 'well' },
    // Nothing is left to set: whoever shows it is not asked to.
    setup: { at: 'done' },
  };
}
