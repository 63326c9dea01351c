import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failure, type Result, success } from '#core/basics/result.ts';
import { codeOf } from './file-system.ts';

/** Held while a program writes in a data folder. */
export interface WriterLock {
  release(): Promise<void>;
}

/** Takes the lock of a data folder (its real path), or says that another program has it. */
export type TakeWriterLock = (folder: string) => Promise<Result<WriterLock, 'in-use'>>;

/** The address that stands for a folder: an abstract socket on Linux, a named pipe on Windows, else a socket file. */
export function lockAddress(folder: string, platform: NodeJS.Platform): string {
  switch (platform) {
    case 'linux':
      return `\0${lockName(folder)}`;
    case 'win32':
      // Windows does not tell capitals apart in paths, so neither may the name made from one.
      return `\\\\.\\pipe\\${lockName(folder.toLowerCase())}`;
    default:
      return join(tmpdir(), `${lockName(folder)}.sock`);
  }
}

function lockName(folder: string): string {
  return `goc-so-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
}

/**
 * One writer a folder, by listening on an address made from its path. The kernel closes it however the program ends, so
 * there is never a stale lock to clear by hand.
 */
export async function takeWriterLock(
  folder: string,
  platform: NodeJS.Platform = process.platform,
): Promise<Result<WriterLock, 'in-use'>> {
  const address = lockAddress(folder, platform);
  const first = await listen(address);
  if (first !== null) return success(lockOf(first));
  // Only socket files outlive their program; nobody answering means that this one did.
  if (!isSocketFile(address) || (await answers(address))) return failure('in-use');
  await rm(address, { force: true });
  const second = await listen(address);
  return second === null ? failure('in-use') : success(lockOf(second));
}

/** For storage in memory, which nobody else can open. */
export const takeNoLock: TakeWriterLock = async () => success({ release: async () => {} });

function isSocketFile(address: string): boolean {
  return address.endsWith('.sock');
}

function listen(address: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    // The lock alone must not keep a program running that has nothing left to do.
    server.unref();
    server.once('error', (error) => {
      if (codeOf(error) === 'EADDRINUSE' || codeOf(error) === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen(address, () => resolve(server));
  });
}

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

function lockOf(server: Server): WriterLock {
  return { release: () => new Promise((resolve) => server.close(() => resolve())) };
}
