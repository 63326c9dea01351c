// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ARCHIVE = 'http://deb.debian.org/debian';
const SOURCES = `deb ${ARCHIVE} bookworm main\ndeb http://deb.debian.org/debian-security bookworm-security main\n`;
/** Services are not started in a tree that has no init: policy-rc.d is how Debian is told. */
const NO_SERVICES = '#!/bin/sh\nexit 101\n';
const ENVIRONMENT = {
  PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C.UTF-8',
  DEBIAN_FRONTEND: 'noninteractive',
  HOME: '/root',
};

/** @typedef {ReturnType<typeof chrootAt>} Chroot */

/**
 * A Debian 12 in a folder.
 * @param {string} folder absolute, not there yet
 * @param {string} cache where packages are kept for the next time
 */
export function chrootAt(folder, cache) {
  /** @param {string} command @param {...string} parameters */
  const tell = (command, ...parameters) => {
    const { status, stdout, stderr } = spawnSync('chroot', [folder, command, ...parameters], {
      env: ENVIRONMENT,
      encoding: 'utf8',
    });
    return { code: status ?? 1, output: `${stdout}${stderr}`.trim() };
  };
  /** @param {string} command @param {...string} parameters */
  const must = (command, ...parameters) => {
    const { code, output } = tell(command, ...parameters);
    if (code !== 0) throw new Error(`${command} ${parameters.join(' ')}: ${output.slice(-3000)}`);
    return output;
  };
  /** @type {string[]} */
  const mounted = [];
  /** @param {string[]} parameters @param {string} place */
  const mount = (parameters, place) => {
    if (spawnSync('mount', [...parameters, join(folder, place)]).status !== 0) throw new Error(`mount ${place}`);
    mounted.unshift(place);
  };
  const archives = join(folder, 'var/cache/apt/archives');

  return {
    folder,
    tell,
    ask: must,
    /** @param {string} place absolute, in the tree */
    path: (place) => join(folder, place),
    make() {
      const made = spawnSync('debootstrap', ['--variant=minbase', `--cache-dir=${cache}`, 'bookworm', folder, ARCHIVE], {
        encoding: 'utf8',
      });
      if (made.status !== 0) throw new Error(`debootstrap: ${made.stdout.slice(-2000)}${made.stderr}`);
      writeFileSync(join(folder, 'etc/apt/sources.list'), SOURCES);
      cpSync('/etc/resolv.conf', join(folder, 'etc/resolv.conf'), { dereference: true });
      writeFileSync(join(folder, 'usr/sbin/policy-rc.d'), NO_SERVICES, { mode: 0o755 });
      // A /proc of this machine, but no setting of its kernel can be changed from within; a /dev of its own, with shared memory.
      mount(['-t', 'proc', 'proc'], '/proc');
      mount(['--bind', join(folder, 'proc/sys')], '/proc/sys');
      mount(['-o', 'remount,bind,ro'], '/proc/sys');
      mount(['-t', 'tmpfs', '-o', 'mode=755', 'tmpfs'], '/dev');
      for (const device of ['null', 'zero', 'full', 'random', 'urandom', 'tty'])
        spawnSync('cp', ['-a', `/dev/${device}`, join(folder, 'dev', device)]);
      for (const [name, target] of [
        ['fd', '/proc/self/fd'],
        ['ptmx', 'pts/ptmx'],
        ['stdin', '/proc/self/fd/0'],
      ])
        symlinkSync(target ?? '', join(folder, 'dev', name ?? ''));
      for (const place of ['/dev/shm', '/dev/pts']) mkdirSync(join(folder, place));
      mount(['-t', 'tmpfs', '-o', 'mode=1777', 'tmpfs'], '/dev/shm');
      mount(['-t', 'devpts', '-o', 'newinstance,ptmxmode=0666,mode=620,gid=5', 'devpts'], '/dev/pts');
      mkdirSync(archives, { recursive: true });
      for (const name of readdirSync(cache).filter((each) => each.endsWith('.deb')))
        cpSync(join(cache, name), join(archives, name));
      must('apt-get', 'update');
    },
    /** Packages in files (absolute, outside) or by name, with what they depend on. @param {readonly string[]} packages */
    install(packages) {
      const named = packages.map((each) => {
        if (!each.startsWith('/')) return each;
        cpSync(each, join(folder, 'root', basename(each)));
        return `/root/${basename(each)}`;
      });
      const keep = [
        '-o',
        'APT::Keep-Downloaded-Packages=true',
        '-o',
        'Dpkg::Options::=--force-confdef',
        '-o',
        'Dpkg::Options::=--force-confold',
      ];
      must('apt-get', 'install', '-y', '--no-install-recommends', '--allow-downgrades', ...keep, ...named);
      for (const name of readdirSync(archives).filter((each) => each.endsWith('.deb')))
        cpSync(join(archives, name), join(cache, name));
    },
    /** Command lines of what runs in the tree, seen from outside. */
    running: () =>
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap((id) => {
          try {
            const isOurs = readlinkSync(`/proc/${id}/root`) === folder;
            return isOurs ? [readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0').join(' ')] : [];
          } catch {
            return [];
          }
        }),
    /**
     * Starts a command in the tree as the kiosk's user, in a group of its own.
     * @param {readonly string[]} words @param {Readonly<Record<string, string>>} environment
     */
    start: (words, environment) => {
      const user = ['setpriv', '--reuid=goc-so', '--regid=goc-so', '--init-groups', '--reset-env', 'env'];
      const set = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
      return spawn('chroot', [folder, ...user, ...set, ...words], { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    },
    close() {
      for (const place of mounted) spawnSync('umount', ['-l', join(folder, place)]);
    },
  };
}
