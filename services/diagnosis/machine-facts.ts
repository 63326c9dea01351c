import { statfs } from 'node:fs/promises';
import { arch, freemem, platform, release, totalmem } from 'node:os';
import type { RunFacts } from './check-run.ts';

/** What only the machine itself can say. */

/** Bytes this program may still write where the folder is; null where the system does not say. */
export async function freeBytesOf(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

export function runFacts(): RunFacts {
  return {
    upSeconds: Math.floor(process.uptime()),
    ownBytes: process.memoryUsage().rss,
    freeBytes: freemem(),
    allBytes: totalmem(),
  };
}

/** `linux 6.8.0 x64`: the system, never the name of the machine. */
export function systemName(): string {
  return `${platform()} ${release()} ${arch()}`.slice(0, 80);
}

export function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
