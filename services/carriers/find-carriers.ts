import { createHash } from 'node:crypto';
import { readFile, statfs } from 'node:fs/promises';
import { basename } from 'node:path';
import { runCommand } from '#services/printing/run-command.ts';
import type { FindCarriers, FoundCarrier } from './file-carriers.ts';
import { mountedSticks } from './mounted-sticks.ts';
import { WINDOWS_STICKS, windowsSticks } from './windows-sticks.ts';

/** Something to carry files away with, before it is known how much room it has. */
export interface Found {
  readonly kind: 'stick' | 'folder';
  readonly name: string;
  readonly path: string;
}

/** Looks at this machine: what is plugged in, and the folders the kiosk was started with. */
export function findOnThisMachine(folders: readonly string[]): FindCarriers {
  const sticks = process.platform === 'win32' ? sticksOfWindows : sticksOfLinux;
  return async () => {
    const found: Found[] = [
      ...folders.map((path): Found => ({ kind: 'folder', name: basename(path), path })),
      ...(await sticks().catch((): readonly Found[] => [])),
    ];
    return (await Promise.all(found.map(withRoom))).flatMap((carrier) => carrier ?? []);
  };
}

async function sticksOfLinux(): Promise<readonly Found[]> {
  return mountedSticks(await readFile('/proc/self/mounts', 'utf8'));
}

async function sticksOfWindows(): Promise<readonly Found[]> {
  const { stdout } = await runCommand(WINDOWS_STICKS.command, WINDOWS_STICKS.parameters, { timeout: 10_000 });
  return windowsSticks(stdout);
}

/** Null for what is not there after all: a folder of a network that is away, a stick pulled out this moment. */
async function withRoom(found: Found): Promise<FoundCarrier | null> {
  const id = createHash('sha256').update(found.path).digest('hex').slice(0, 16);
  try {
    const { bavail, bsize } = await statfs(found.path);
    return { ...found, id, freeBytes: bavail * bsize };
  } catch {
    return null;
  }
}
