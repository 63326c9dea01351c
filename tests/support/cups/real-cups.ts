import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { appendFile, chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const CUPSD = '/usr/sbin/cupsd';
const PROGRAMS = '/usr/lib/cups';
const SHARED = '/usr/share/cups';
const FILTER = `${PROGRAMS}/filter/pdftopdf`;
const DRIVER = join(import.meta.dirname, 'any-size.ppd');

/** A CUPS of our own: its own scheduler, settings, spool and socket in a folder that goes with it. The machine's is never asked. */
export interface RealCups {
  /** What a kiosk is started with, and what its `lp` therefore speaks to. */
  readonly env: Readonly<Record<string, string>>;
  /** A queue whose printer the test plays. */
  stage(name: string): Promise<Stage>;
  /** A queue without a driver, straight to a port of this machine as to a thermal printer's 9100. */
  raw(name: string, port: number): Promise<void>;
  /** Runs a program of CUPS on it and answers what it said. */
  ask(program: string, ...args: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

export interface Stage {
  /** What the printer says from the next job on, instead of what it said before. A line `end 0` lets a job come out. */
  says(...lines: readonly string[]): Promise<void>;
  /** What it says now, in the middle of a job. */
  adds(...lines: readonly string[]): Promise<void>;
  /** What came out, in order. */
  pages(): Promise<readonly Uint8Array[]>;
}

/** Why there is no CUPS to try here, in plain words; null where there is one. */
export function whyNoCups(): string | null {
  if (process.platform !== 'linux') return 'a CUPS of our own is started on Linux only';
  if (process.getuid?.() !== 0) return 'cupsd starts its programs as another user, which only root may do';
  const missing = [CUPSD, FILTER, '/usr/bin/lp', '/usr/sbin/lpadmin'].filter((path) => !existsSync(path));
  if (backend('socket') === null) missing.push('the backend "socket"');
  if (isConfined()) return 'AppArmor lets cupsd work in its own folders only';
  return missing.length === 0 ? null : `CUPS is not installed (${missing.join(', ')}): apt-get install cups`;
}

/** The machine's rules for `cupsd`, where it has such: they know nothing of a folder for a test. */
function isConfined(): boolean {
  try {
    return readFileSync('/sys/kernel/security/apparmor/profiles', 'utf8').includes(`${CUPSD} (enforce)`);
  } catch {
    return false;
  }
}

/** Debian keeps the backends of the package `cups` aside until it is configured. */
function backend(name: string): string | null {
  const places = ['backend', 'backend-available'].map((folder) => join(PROGRAMS, folder, name));
  return places.find((path) => existsSync(path)) ?? null;
}

/** Where `cupsd` and its programs, who are another user, find and leave things. */
async function layOut(folder: string): Promise<void> {
  const [{ stdout: user }, { stdout: group }] = await Promise.all([run('id', ['-u', 'lp']), run('id', ['-g', 'lp'])]);
  for (const name of ['root/ppd', 'cache', 'state', 'spool/tmp', 'tmp', 'log', 'bin/backend']) {
    await mkdir(join(folder, name), { recursive: true });
    await chown(join(folder, name), 0, Number(group));
  }
  await chmod(folder, 0o755);
  await chown(join(folder, 'tmp'), Number(user), Number(group));
  for (const name of ['daemon', 'filter', 'monitor', 'notifier']) await symlink(join(PROGRAMS, name), join(folder, 'bin', name));
  await cp(backend('socket') ?? '', join(folder, 'bin/backend/socket'));
  await cp(join(import.meta.dirname, 'stage-backend.sh'), join(folder, 'bin/backend/stage'));
  // A backend that others may write to is not run.
  for (const name of ['socket', 'stage']) await chmod(join(folder, 'bin/backend', name), 0o755);
}

async function configure(folder: string, socket: string): Promise<void> {
  const places = [
    ['ServerRoot', 'root'],
    ['ServerBin', 'bin'],
    ['CacheDir', 'cache'],
    ['StateDir', 'state'],
    ['RequestRoot', 'spool'],
    ['TempDir', 'tmp'],
    ['AccessLog', 'log/access'],
    ['ErrorLog', 'log/error'],
    ['PageLog', 'log/page'],
  ].map(([setting, name]) => `${setting} ${join(folder, name ?? '')}`);
  await writeFile(
    join(folder, 'root/cups-files.conf'),
    [...places, `DataDir ${SHARED}`, 'User lp', 'Group lp', 'SystemGroup root', ''].join('\n'),
  );
  await writeFile(
    join(folder, 'root/cupsd.conf'),
    [
      `Listen ${socket}`,
      'Browsing Off',
      'WebInterface No',
      'DefaultAuthType None',
      'LogLevel debug',
      ...['/', '/admin'].map((path) => `<Location ${path}>\n  Order allow,deny\n  Allow all\n</Location>`),
      '<Policy default>\n  <Limit All>\n    Order deny,allow\n  </Limit>\n</Policy>',
      '',
    ].join('\n'),
  );
}

/** Resolves when it answers. Whoever starts one asked `whyNoCups` before. */
export async function startRealCups(): Promise<RealCups> {
  const folder = await mkdtemp(join(tmpdir(), 'goc-so-cups-'));
  const socket = join(folder, 'cups.sock');
  await layOut(folder);
  await configure(folder, socket);
  const env = { CUPS_SERVER: socket };
  const ask = async (program: string, ...args: readonly string[]): Promise<string> =>
    (await run(program, args, { env: { ...process.env, ...env, LC_ALL: 'C' } })).stdout;
  const scheduler = spawn(CUPSD, ['-f', '-c', join(folder, 'root/cupsd.conf'), '-s', join(folder, 'root/cups-files.conf')], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((done) => scheduler.once('exit', () => done()));
  while (!existsSync(socket)) {
    if (scheduler.exitCode !== null) throw new Error(`cupsd ended with ${scheduler.exitCode} before it answered`);
    await new Promise((next) => setTimeout(next, 20));
  }

  return {
    env,
    ask,
    async stage(name) {
      const own = join(folder, name);
      const says = join(own, 'says');
      await mkdir(own);
      await chmod(own, 0o777);
      await writeFile(says, '');
      await ask('lpadmin', '-p', name, '-E', '-v', `stage:${own}`, '-P', DRIVER, '-o', 'printer-error-policy=abort-job');
      return {
        says: (...lines) => writeFile(says, lines.map((line) => `${line}\n`).join('')),
        adds: (...lines) => appendFile(says, lines.map((line) => `${line}\n`).join('')),
        async pages() {
          const numbers = (await readdir(own)).flatMap((file) => /^job-(\d+)\.pdf$/.exec(file)?.[1] ?? []);
          const inOrder = numbers.toSorted((a, b) => Number(a) - Number(b));
          return Promise.all(inOrder.map((number) => readFile(join(own, `job-${number}.pdf`))));
        },
      };
    },
    async raw(name, port) {
      const device = `socket://127.0.0.1:${port}/?snmp=false&contimeout=5`;
      await ask('lpadmin', '-p', name, '-E', '-v', device, '-o', 'printer-error-policy=abort-job');
    },
    async stop() {
      scheduler.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
