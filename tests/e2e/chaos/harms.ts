import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WholeKiosk } from '../whole-kiosk.ts';
import { below, killHard } from './processes.ts';

/** What is done to the kiosk at an instant, and what has to happen before it can come home again. */
export interface Harm {
  readonly name: string;
  /** Whether the whole kiosk is gone afterwards and has to be started, as whatever watches over it would. */
  readonly ends: boolean;
  /** Whether the kiosk comes home over memory, and keeps nothing until it is started again. */
  readonly covers?: boolean;
  /** Whether it can be done on this machine. */
  readonly possible: (place: Place) => boolean;
  readonly act: (kiosk: WholeKiosk, place: Place) => Promise<void>;
  /** Puts the machine right again, once the kiosk has come home on it as it was. */
  readonly after?: (place: Place) => Promise<void>;
}

export interface Place {
  readonly data: string;
  /** The data folder lies on a small disk of its own, which can be filled. */
  readonly ownDisk: boolean;
  /** File that says how far the clock is off; null where clocks cannot be set. */
  readonly clock: string | null;
}

/** Debian's libfaketime: the clock of a process, set by a file while it runs. */
const FAKETIME = ['/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1', '/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1'];

/** What a kiosk is started with so that its clock can be set; nothing where the library is missing. */
export function settableClock(file: string): Readonly<Record<string, string>> | null {
  const library = FAKETIME.find((path) => existsSync(path));
  if (library === undefined) return null;
  return {
    LD_PRELOAD: library,
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
}

/** A small disk for the data folder, where this machine lets one be made. */
export function makeDisk(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export function removeDisk(path: string): void {
  execFileSync('umount', ['-l', path], { stdio: 'ignore' });
}

const FILLER = 'filler.bin';
const MEBIBYTE = Buffer.alloc(1024 * 1024);

async function fill(folder: string): Promise<void> {
  const file = await open(join(folder, FILLER), 'w');
  try {
    for (let size = 0; size < 64; size += 1) await file.write(MEBIBYTE);
  } catch {
    // That is what a full disk says.
  } finally {
    await file.close();
  }
}

export async function killWhole({ launcher, temporary }: WholeKiosk): Promise<void> {
  const pid = launcher.pid ?? 0;
  const browsers = await browsersOf(temporary);
  killHard([pid, ...(await below(pid, '')), ...browsers]);
  if (launcher.exitCode === null && launcher.signalCode === null)
    await new Promise((done) => launcher.once('exit', () => done(null)));
}

async function browsersOf(temporary: string): Promise<readonly number[]> {
  const names = (await readdir(temporary)).filter((name) => name.startsWith('goc-so-profile-'));
  const pids = await Promise.all(
    names.map(async (name) => Number(await readFile(join(temporary, name, 'browser.pid'), 'utf8').catch(() => '0'))),
  );
  return pids.filter((pid) => pid > 0);
}

/** The file of visits that was written last, or null before the first. */
async function newest(data: string): Promise<string | null> {
  const folder = join(data, 'visits');
  const names = (await readdir(folder, { recursive: true }).catch(() => [])).filter((name) =>
    /\d{4}-\d\d-\d\d\.json$/.test(name),
  );
  const times = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), time: (await stat(join(folder, name))).mtimeMs })),
  );
  return times.toSorted((a, b) => b.time - a.time)[0]?.path ?? null;
}

const always = (): boolean => true;

export const HARMS: readonly Harm[] = [
  {
    name: 'page',
    ends: false,
    possible: always,
    act: async ({ launcher }) => killHard(await below(launcher.pid ?? 0, '--type=renderer')),
  },
  {
    name: 'browser',
    ends: false,
    possible: always,
    act: async ({ temporary }) => killHard(await browsersOf(temporary)),
  },
  {
    name: 'service',
    ends: false,
    possible: always,
    act: async ({ launcher }) => killHard(await below(launcher.pid ?? 0, 'service.js')),
  },
  {
    name: 'launcher',
    ends: true,
    possible: always,
    act: async ({ launcher }) => {
      const gone = new Promise((done) => launcher.once('exit', done));
      killHard([launcher.pid ?? 0]);
      await gone;
    },
  },
  { name: 'whole kiosk', ends: true, possible: always, act: killWhole },
  {
    name: 'full disk',
    ends: true,
    covers: true,
    possible: ({ ownDisk }) => ownDisk,
    async act(kiosk, { data }) {
      await fill(data);
      // A visitor goes on for a moment on a machine that can write nothing.
      await new Promise((done) => setTimeout(done, 600));
      await killWhole(kiosk);
    },
    after: ({ data }) => rm(join(data, FILLER), { force: true }),
  },
  {
    name: 'clock set back',
    ends: false,
    possible: ({ clock }) => clock !== null,
    async act(kiosk, { clock }) {
      if (clock !== null) await writeFile(clock, '-40d\n');
      // Read by a page only through the service: what it does next is done in the past.
      killHard(await below(kiosk.launcher.pid ?? 0, '--type=renderer'));
    },
    after: async ({ clock }) => {
      if (clock !== null) await writeFile(clock, '+0\n');
    },
  },
  {
    name: 'broken file',
    ends: true,
    possible: always,
    async act(kiosk, { data }) {
      await killWhole(kiosk);
      const path = await newest(data);
      if (path === null) return;
      const bytes = await readFile(path);
      const middle = Math.floor(bytes.length / 2);
      bytes[middle] = (bytes[middle] ?? 0) ^ 0x55;
      await writeFile(path, bytes);
    },
  },
  {
    name: 'torn write',
    ends: true,
    possible: always,
    async act(kiosk, { data }) {
      await killWhole(kiosk);
      const path = await newest(data);
      if (path === null) return;
      const bytes = await readFile(path);
      await writeFile(`${path}.tmp`, bytes.subarray(0, Math.floor(bytes.length / 3)));
    },
  },
];
