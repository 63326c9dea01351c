import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ContentPack } from '#core/content/pack.ts';
import { openPack } from '#services/content/pack-store.ts';
import { openPackDesk } from '#services/packs/file-pack-desk.ts';
import { lookHere } from '#services/packs/look-at-pack.ts';
import type { PackDesk } from '#services/packs/pack-desk.ts';
import type { FileSystem } from '#services/storage/file-system.ts';
import type { MemoryFileSystem } from '#services/storage/memory-file-system.ts';
import { createMemoryStorage, type MemoryStorage } from './memory-storage.ts';
import { filesOf } from './packs.ts';

export interface PackKiosk {
  readonly desk: PackDesk;
  readonly storage: MemoryStorage;
  /** What visitors see: the name of the one procedure. */
  readonly seen: () => string;
  /** Whether somebody stands at the kiosk. */
  readonly visit: { open: boolean };
  readonly told: () => readonly string[];
}

/** A folder with the content a program carries; `remove` takes it away. */
export async function programContent(
  content: ContentPack | null,
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-own-'));
  if (content !== null) for (const [name, bytes] of Object.entries(filesOf(content))) await writeFile(join(folder, name), bytes);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The packs of a kiosk on a disk in memory, over the program's content in `folder`. */
export async function openPackKiosk(
  folder: string,
  parts: {
    readonly disk?: MemoryFileSystem;
    readonly fileSystem?: FileSystem;
    readonly program?: string;
    readonly builtInOnly?: boolean;
  } = {},
): Promise<PackKiosk> {
  const storage = createMemoryStorage(parts);
  const visit = { open: false };
  const desk = await openPackDesk({
    tools: storage,
    builtIn: await openPack(folder, storage),
    builtInFolder: folder,
    builtInOnly: parts.builtInOnly ?? false,
    program: parts.program ?? '0.1.0',
    work: lookHere,
    visitOpen: async () => visit.open,
  });
  return {
    desk,
    storage,
    visit,
    seen: () => desk.content.pack()?.procedures[0]?.name.vi ?? 'nothing',
    told: () => storage.notices.list().map(({ kind, about }) => `${kind} ${about}`),
  };
}
