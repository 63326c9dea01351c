import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
} from 'node:fs';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root as project } from './zones.ts';

const LINUX = join(project, 'build/linux');
const there = (program: string): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
const lines = (name: string): readonly (readonly string[])[] =>
  readFileSync(join(LINUX, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' '));

/** Every file, folder and link below a folder: what it is, its rights and what is in it. */
function picture(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      const { mode } = lstatSync(path);
      if (lstatSync(path).isSymbolicLink()) return `${name} -> ${readlinkSync(path)}`;
      return `${name} ${mode.toString(8)} ${lstatSync(path).isFile() ? readFileSync(path, 'utf8') : ''}`;
    });
}

describe('what the lists name', () => {
  test('is every file there is, each once a way, and only of the ways there are', () => {
    const named = lines('files.list');
    expect(new Set(named.map(([, , file]) => file))).toEqual(new Set(readdirSync(join(LINUX, 'files'))));
    const all = [
      ...named.map(([way = '', , , place = '']) => [way, place]),
      ...lines('links.list').map(([way = '', , place = '']) => [way, place]),
    ];
    expect(all.filter(([way = '']) => !['any', 'cage', 'openbox'].includes(way))).toEqual([]);
    expect(new Set(all.map(([, place]) => place)).size).toBe(all.length);
    // The data folder is not among them, and nothing outside of /etc.
    expect(all.filter(([, place = '']) => !place.startsWith('/etc/'))).toEqual([]);
  });

  test('holds no secret and no name that is not filled in', () => {
    for (const file of readdirSync(join(LINUX, 'files'))) {
      const text = readFileSync(join(LINUX, 'files', file), 'utf8');
      expect([file, /password\s*=|secret|BEGIN [A-Z ]*PRIVATE/i.test(text)]).toEqual([file, false]);
      expect([file, [...text.matchAll(/@[A-Z]+@/g)].filter(([name]) => !['@USER@', '@PROGRAM@'].includes(name))]).toEqual([
        file,
        [],
      ]);
    }
  });

  test('the install guide tells of every place', () => {
    const guide = readFileSync(join(project, 'docs/install.md'), 'utf8');
    const places = [
      ...lines('files.list').map(([, , , place = '']) => place),
      ...lines('links.list').map(([, , place = '']) => place),
    ];
    expect(places.filter((place) => !guide.includes(place.split('/').at(-1) ?? place))).toEqual([]);
  });
});

describe('the units', () => {
  const unit = (name: string): string => readFileSync(join(LINUX, 'files', name), 'utf8');

  test.each(['goc-so-cage.service', 'goc-so-openbox.service'])(
    '%s starts again for ever, as a user of its own, and says so',
    (name) => {
      const text = unit(name);
      for (const line of [
        'User=@USER@',
        'Restart=always',
        'StartLimitIntervalSec=0',
        'PAMName=goc-so',
        'StateDirectoryMode=0700',
      ]) {
        expect([line, text.includes(`\n${line}\n`)]).toEqual([line, true]);
      }
      expect(text).toContain('KIOSK_SUPERVISED=1');
      expect(text).not.toMatch(/no-sandbox|User=root/);
    },
  );

  test('cage never allows another console, openbox has no key and no menu', () => {
    const words = [unit('goc-so-cage.service').match(/^ExecStart=.*/m), unit('kiosk.env').match(/^GOC_SO_CAGE=.*/m)].map(String);
    expect(words.filter((line) => /\s-\w*s\b/.test(line))).toEqual([]);
    expect(unit('openbox.xml')).not.toMatch(/<keybind|<mousebind|<menu>[^<]/);
    expect(unit('xorg.conf')).toContain('"DontVTSwitch" "true"');
    expect(unit('sysctl.conf')).toMatch(/^kernel\.sysrq = 0$/m);
  });
});

describe.skipIf(process.platform === 'win32')('locking a tree of its own', () => {
  let tree = '';
  const run = (script: string, ...words: string[]) =>
    spawnSync('sh', [join(LINUX, script), '--root', tree, ...words], { encoding: 'utf8' });
  const lock = (...words: string[]) => run('lock.sh', '--program', '/usr/bin/goc-so', ...words);

  beforeEach(() => {
    tree = mkdtempSync(join(tmpdir(), 'goc-so-lock-'));
    for (const folder of ['var/lib', 'etc/sysctl.d', 'etc/systemd/system']) mkdirSync(join(tree, folder), { recursive: true });
    // What an administrator had there before.
    writeFileSync(join(tree, 'etc/sysctl.d/60-goc-so.conf'), 'kernel.sysrq = 1\n', { mode: 0o600 });
    symlinkSync('/lib/systemd/system/multi-user.target', join(tree, 'etc/systemd/system/default.target'));
  });
  afterEach(() => rmSync(tree, { recursive: true, force: true }));

  test.each(['cage', 'openbox'])('%s: all of it holds, again changes nothing, undo leaves what was there before', (way) => {
    const before = picture(tree);
    expect(lock('--way', way).status).toBe(0);
    expect(run('check-lock.sh').status).toBe(0);
    const locked = picture(tree);
    expect(locked.filter((line) => /@[A-Z]+@/.test(line))).toEqual([]);
    expect(lock('--way', way).status).toBe(0);
    expect(picture(tree)).toEqual(locked);
    expect(run('lock.sh', '--undo').status).toBe(0);
    expect(picture(tree)).toEqual(before);
    expect(run('check-lock.sh').status).toBe(2);
    expect(run('lock.sh', '--undo').status).toBe(0);
  });

  test('what somebody changed or removed is named, in words and as JSON, and locking again mends it', () => {
    lock('--way', 'openbox');
    writeFileSync(join(tree, 'etc/sysctl.d/60-goc-so.conf'), 'kernel.sysrq = 1\n');
    rmSync(join(tree, 'etc/systemd/system/ctrl-alt-del.target'));
    const told = run('check-lock.sh');
    expect(told.status).toBe(1);
    expect(told.stdout.split('\n').filter((line) => line.startsWith('[HỞ'))).toHaveLength(2);
    const { way, rows } = JSON.parse(run('check-lock.sh', '--json').stdout) as {
      way: string;
      rows: { id: string; state: string }[];
    };
    expect(way).toBe('openbox');
    expect(rows.filter(({ state }) => state === 'open').map(({ id }) => id)).toEqual([
      'file:/etc/sysctl.d/60-goc-so.conf',
      'link:/etc/systemd/system/ctrl-alt-del.target',
    ]);
    lock('--way', 'openbox');
    expect(run('check-lock.sh').status).toBe(0);
    // The first that was there is still the one that comes back.
    run('lock.sh', '--undo');
    expect(readFileSync(join(tree, 'etc/sysctl.d/60-goc-so.conf'), 'utf8')).toBe('kernel.sysrq = 1\n');
  });

  test('the other way, another user, an odd name or a dry run change nothing', () => {
    const before = picture(tree);
    expect(lock('--way', 'cage', '--dry-run').status).toBe(0);
    expect(lock('--way', 'cage', '--user', 'a;b').status).toBe(3);
    expect(run('lock.sh', '--way', 'cage', '--program', '/usr/bin/x|y').status).toBe(3);
    expect(run('lock.sh', '--way', 'cage').status).toBe(3);
    expect(lock('--way', 'windows').status).toBe(2);
    expect(picture(tree)).toEqual(before);
    lock('--way', 'cage');
    const locked = picture(tree);
    expect(lock('--way', 'openbox').status).toBe(3);
    expect(lock('--way', 'cage', '--user', 'other').status).toBe(3);
    expect(run('lock.sh', '--undo', '--dry-run').status).toBe(0);
    expect(picture(tree)).toEqual(locked);
  });

  test.skipIf(!there('systemd-analyze'))('systemd takes the units (skipped where there is no systemd-analyze)', () => {
    lock('--way', 'cage');
    run('lock.sh', '--undo');
    const system = ['/lib/systemd/system', '/usr/lib/systemd/system'].find((folder) => existsSync(folder)) ?? '';
    cpSync(system, join(tree, 'usr/lib/systemd/system'), { recursive: true, verbatimSymlinks: true });
    mkdirSync(join(tree, 'usr/bin'), { recursive: true });
    for (const program of ['cage', 'xinit', 'mkdir', 'mount', 'umount', 'rmdir']) {
      writeFileSync(join(tree, 'usr/bin', program), '#!/bin/sh\n');
      chmodSync(join(tree, 'usr/bin', program), 0o755);
    }
    for (const way of ['cage', 'openbox']) {
      lock('--way', way);
      const units = [`goc-so-${way}.service`, 'goc-so-stick@sda1.service'];
      const told = spawnSync('systemd-analyze', [`--root=${tree}`, '--man=no', 'verify', ...units], { encoding: 'utf8' });
      expect([told.status, told.stderr]).toEqual([0, '']);
      run('lock.sh', '--undo');
    }
  });
});

/**
 * A machine of its own as far as scripts can see: what is written to /etc, /var/lib and /home is seen by this process alone and gone with
 * it, and programs that would reach the real system only say what they were asked.
 */
const APART = `
mount -t tmpfs none /mnt
for each in etc var/lib home; do
  mkdir -p "/mnt/upper/$each" "/mnt/work/$each"
  mount -t overlay none -o "lowerdir=/$each,upperdir=/mnt/upper/$each,workdir=/mnt/work/$each" "/$each"
done
mount -t tmpfs none /run
mkdir -p /run/systemd/system /mnt/bin
for each in systemctl udevadm sysctl cage Xwayland program; do
  printf '#!/bin/sh\\necho "%s $*" >>/mnt/asked\\n' "$each" >"/mnt/bin/$each"
  chmod +x "/mnt/bin/$each"
done
mkdir -p /etc/cups
echo 'WebInterface Yes' >/etc/cups/cupsd.conf
printf '#!/bin/sh\\necho "cupsctl $*" >>/mnt/asked\\necho "WebInterface \${1#*=}" >/etc/cups/cupsd.conf\\n' >/mnt/bin/cupsctl
chmod +x /mnt/bin/cupsctl
PATH=/mnt/bin:$PATH
`;
const apart = (script: string) =>
  spawnSync('unshare', ['-m', '--propagation', 'private', 'sh', '-ec', APART + script], { cwd: LINUX, encoding: 'utf8' });
const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && apart('useradd --help >/dev/null').status === 0;

describe.skipIf(!mayMount)('locking a machine (skipped without root or where no file systems may be mounted apart)', () => {
  test('its user has no password, no shell and no rights, and goes again with all that was laid', () => {
    const told = apart(`
      sh lock.sh --way cage --program /mnt/bin/program --user quay1
      grep '^quay1:' /etc/passwd /etc/shadow | cut -d: -f1-3,8
      id -nG quay1
      test -d /home/quay1 -a -L /etc/systemd/system/graphical.target.wants/goc-so-cage.service
      ls -ld /var/lib/goc-so-lock | cut -c1-10
      sh lock.sh --undo
      if grep quay1 /etc/passwd /etc/shadow /etc/group; then exit 9; fi
      for left in /home/quay1 /etc/goc-so /var/lib/goc-so-lock /etc/pam.d/goc-so; do test ! -e "$left"; done
      grep -v is-active /mnt/asked`);
    expect([told.status, told.stdout.replace(/user@\d+/, 'user@UID').split('\n')]).toEqual([
      0,
      [
        '/etc/passwd:quay1:x:/usr/sbin/nologin',
        '/etc/shadow:quay1:!:',
        'quay1 lp',
        'drwx------',
        'systemctl daemon-reload',
        'udevadm control --reload',
        'sysctl -q -p /etc/sysctl.d/60-goc-so.conf',
        'cupsctl WebInterface=no',
        'systemctl stop goc-so-cage.service',
        'cupsctl WebInterface=yes',
        'systemctl stop user@UID.service',
        'systemctl daemon-reload',
        'udevadm control --reload',
        '',
      ],
    ]);
  });

  test('whoever is not root is told that it is not known, not that the machine is open', () => {
    const told = apart(`
      useradd quay2
      cp -r . /mnt/linux && cd /mnt/linux && chmod 755 /mnt
      ask() { setpriv --reuid quay2 --clear-groups sh check-lock.sh "$@" 2>/mnt/said || echo "ended $?"; }
      ask | grep -e way -e ended
      sh lock.sh --way cage --program /mnt/bin/program --user quay1
      ask | grep -e way -e ended
      ask --json | grep -e '"id":"way"' -e ended | cut -d, -f1-2
      cat /mnt/said`);
    expect([told.status, told.stdout.split('\n')]).toEqual([
      0,
      [
        '[HỞ / OPEN] way: lock.sh has not been run',
        'ended 2',
        '[chưa rõ / unknown] way: lock.sh was run; only root may ask how: please run this again with sudo',
        'ended 3',
        '{"id":"way","state":"unknown"',
        'ended 3',
        'Cần quyền quản trị để biết máy đã khoá đủ chưa. Mời chạy lại với sudo.',
        '  Only root may ask whether all of it holds. Please run it again with sudo.',
        '',
      ],
    ]);
  });

  test('a user who cannot be removed is named, and the rest is undone', () => {
    const told = apart(`
      sh lock.sh --way cage --program /mnt/bin/program --user quay1 2>/mnt/said
      printf '#!/bin/sh\\nexit 8\\n' >/mnt/bin/userdel
      chmod +x /mnt/bin/userdel
      sh lock.sh --undo
      for left in /etc/goc-so /var/lib/goc-so-lock /etc/pam.d/goc-so; do test ! -e "$left"; done
      id -nu quay1`);
    expect([told.status, told.stdout]).toEqual([0, 'quay1\n']);
    expect(told.stderr).toContain('run: sudo userdel -r quay1\n');
    expect(told.stderr).toContain('  Undone.');
  });

  test('a user who was removed by hand stops nothing', () => {
    const told = apart(`
      sh lock.sh --way cage --program /mnt/bin/program --user quay1 2>/mnt/said
      userdel quay1
      sh lock.sh --undo
      test ! -e /var/lib/goc-so-lock`);
    expect([told.status, told.stderr]).toEqual([0, expect.stringContaining('  Undone.')]);
  });

  test('the pages of CUPS are looked at, and come back only where they were shown before', () => {
    const told = apart(`
      pages() { sh check-lock.sh | grep cups-pages; }
      lock() { sh lock.sh --way cage --program /mnt/bin/program --user quay1 2>/dev/null; }
      lock; pages
      echo '# WebInterface No' >/etc/cups/cupsd.conf; pages
      lock; pages
      sh lock.sh --undo 2>/dev/null; cat /etc/cups/cupsd.conf
      echo 'WebInterface No' >/etc/cups/cupsd.conf
      lock; pages
      sh lock.sh --undo 2>/dev/null; cat /etc/cups/cupsd.conf
      rm /etc/cups/cupsd.conf
      lock; pages
      grep -c cupsctl /mnt/asked`);
    const [locked, open] = ['[khoá / locked]', '[HỞ / OPEN]'].map(
      (state) => `${state} cups-pages: CUPS shows no pages of its own`,
    );
    expect([told.stderr, told.stdout.split('\n')]).toEqual([
      '',
      [locked, open, locked, 'WebInterface yes', locked, 'WebInterface No', locked, '3', ''],
    ]);
  });

  test('an administrator is not made the kiosk, and nothing is left of the trial', () => {
    const told = apart(`
      for who in root boss; do
        test "$who" = root || useradd --groups adm "$who"
        sh lock.sh --way cage --program /mnt/bin/program --user "$who" || echo "refused $?"
      done
      sh lock.sh --way cage --program /mnt/bin/none || echo "refused $?"
      for left in /var/lib/goc-so-lock /etc/goc-so; do test ! -e "$left"; done`);
    expect([told.status, told.stdout]).toEqual([0, 'refused 3\nrefused 3\nrefused 3\n']);
  });
});

test.skipIf(!there('shellcheck'))('the scripts are clean (skipped where there is no shellcheck)', () => {
  const scripts = ['lock.sh', 'check-lock.sh', 'common.sh', 'files/session.sh'];
  expect(() => execFileSync('shellcheck', ['-x', ...scripts], { cwd: LINUX, encoding: 'utf8' })).not.toThrow();
});
