import { silentLogger } from '#services/diagnostics/logger.ts';
import { systemIds } from '#services/environment/ids.ts';
import { createMemoryFileSystem, type MemoryFileSystem } from '#services/storage/memory-file-system.ts';
import type { Carriers } from './carriers.ts';
import { createFileCarriers, type FoundCarrier } from './file-carriers.ts';

/** Sticks made of memory: demo mode and tests plug them in and pull them out. */
export interface MemoryCarriers extends Carriers {
  readonly fileSystem: MemoryFileSystem;
  plugIn(name: string): void;
  /** Pulled out; what was written stays on it. */
  pullOut(name: string): void;
}

export function createMemoryCarriers(names: readonly string[] = []): MemoryCarriers {
  const fileSystem = createMemoryFileSystem();
  const plugged = new Map<string, FoundCarrier>();
  const plugIn = (name: string): void => {
    const path = `/sticks/${name}`;
    fileSystem.putFolder(path);
    plugged.set(name, { id: name, kind: 'stick', name, freeBytes: null, path });
  };
  for (const name of names) plugIn(name);
  return {
    ...createFileCarriers({ fileSystem, find: async () => [...plugged.values()], ids: systemIds, log: silentLogger }),
    fileSystem,
    plugIn,
    pullOut: (name) => void plugged.delete(name),
  };
}
