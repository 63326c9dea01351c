// @ts-check
/* oxlint-disable no-console -- a terminal program */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, run } from '../lib/run.mjs';
import { chrootAt } from './chroot.mjs';
import { fetchHome, runsUnderXvfb } from './prove-home.mjs';
import { packWebDeb } from './web-deb.mjs';

/**
 * The package of the web host, from the first installation to the last trace, in a Debian 12 of its own (a folder, by debootstrap).
 * Needs root, debootstrap and Debian's archive; packages are kept in .cache/debs. Nothing outside of the folder is changed.
 */
const built = await run(process.execPath, ['tools/build.mjs'], { quiet: true });
if (built.code !== 0) throw new Error(built.output);
if (process.getuid?.() !== 0 || spawnSync('debootstrap', ['--version']).error !== undefined) {
  console.error('This proof needs root and debootstrap (apt-get install debootstrap).');
  process.exit(2);
}
const work = mkdtempSync(join(tmpdir(), 'goc-so-web-deb-'));
const cache = join(root, '.cache/debs');
mkdirSync(cache, { recursive: true });
const debian = chrootAt(join(work, 'debian'), cache);

/** @param {string} what @param {boolean} does @param {string} [why] */
function holds(what, does, why = '') {
  console.log(`${does ? 'ok  ' : 'NOT '} ${what}`);
  if (!does) throw new Error(`${what} ${why}`.trim());
}
/** @param {string} file */
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
const DATA = '/var/lib/goc-so';
const POLICY = '/etc/chromium/policies/managed/goc-so.json';
const MARK = `${DATA}/left-by-the-proof`;

try {
  const first = await packWebDeb({ revision: '1', out: work });
  const again = await packWebDeb({ revision: '1', out: join(work, 'again') });
  holds('packed twice, the same bytes', hashOf(first) === hashOf(again));
  const second = await packWebDeb({ revision: '2', out: work });

  debian.make();
  debian.install([first]);
  // Only this proof's: a screen that is no screen.
  debian.install(['xvfb']);
  holds('installed with what it depends on', debian.ask('dpkg-query', '-W', '-f=${Status}', 'goc-so') === 'install ok installed');
  holds('every file is as it was packed', debian.ask('dpkg', '--verify', 'goc-so') === '');
  const account = debian.ask('getent', 'passwd', 'goc-so');
  holds('its user has no shell', account.endsWith(':/usr/sbin/nologin'), account);
  holds('its user has no password', debian.ask('passwd', '-S', 'goc-so').split(' ')[1] === 'L');
  holds(
    'its user may print and nothing else',
    debian.ask('id', '-nG', 'goc-so') === 'goc-so lp',
    debian.ask('id', '-nG', 'goc-so'),
  );
  holds('the data folder is its own', debian.ask('stat', '-c', '%U %G %a', DATA) === 'goc-so goc-so 700');
  const verified = debian.tell('systemd-analyze', 'verify', '--man=no', 'goc-so.service');
  holds('systemd reads the unit without a word', verified.code === 0 && verified.output === '', verified.output);
  holds(
    'the unit is not enabled by itself',
    !existsSync(debian.path('/etc/systemd/system/multi-user.target.wants/goc-so.service')),
  );
  holds('no policy of the browser is laid by the package', !existsSync(debian.path(POLICY)));

  const started = await fetchHome(debian);
  holds('started as its user, home comes with a session', started.home, started.said);
  holds('a stranger without the address gets nothing', started.refused);
  const visible = await runsUnderXvfb(debian);
  holds('the session of the unit shows home in the sandboxed Chromium, as its user', visible.painted, visible.said);

  holds('no part of that Chromium runs without its sandbox', visible.sandboxed);
  holds(
    'all of the data is its own, and nobody else may read it',
    debian.ask('find', DATA, '(', '!', '-user', 'goc-so', '-o', '-perm', '/077', ')') === '',
  );

  debian.tell('touch', MARK);
  debian.install([second]);
  holds('upgraded', debian.ask('dpkg-query', '-W', '-f=${Version}', 'goc-so').endsWith('-2'));
  holds('the data is still there', existsSync(debian.path(MARK)));
  holds('and home comes again', (await fetchHome(debian)).home);
  writeFileSync(debian.path('/etc/pam.d/goc-so'), `${readFileSync(debian.path('/etc/pam.d/goc-so'), 'utf8')}# ours\n`);
  debian.install([first]);
  holds('an older one can be put back', debian.ask('dpkg-query', '-W', '-f=${Version}', 'goc-so').endsWith('-1'));
  holds(
    'what an administrator changed in /etc stays',
    readFileSync(debian.path('/etc/pam.d/goc-so'), 'utf8').endsWith('# ours\n'),
  );

  const recipe = debian.path('/usr/share/goc-so/linux/lock.sh');
  const lock = ['--way', 'openbox', '--program', '/usr/bin/goc-so', '--root', debian.folder];
  holds('the recipe it brings locks the tree', (await run('sh', [recipe, ...lock], { quiet: true })).code === 0);
  holds(
    'the policy of the browser is in the tree, and not on this machine',
    existsSync(debian.path(POLICY)) && !existsSync(POLICY),
  );
  const units = debian.tell('systemd-analyze', 'verify', '--man=no', 'goc-so.service', 'goc-so-openbox.service');
  holds('systemd reads both units', units.code === 0, units.output);
  holds('home comes under the policy', (await runsUnderXvfb(debian)).painted);
  const refused = debian.tell('apt-get', 'remove', '-y', 'goc-so');
  holds('while it is locked it is not removed', refused.code !== 0 && refused.output.includes('lock.sh --undo'));
  holds('and still works', (await fetchHome(debian)).home);
  holds('the lock is undone', (await run('sh', [recipe, '--undo', '--root', debian.folder], { quiet: true })).code === 0);
  holds('and the policy with it', !existsSync(debian.path(POLICY)));

  holds('removed', debian.tell('apt-get', 'remove', '-y', 'goc-so').code === 0);
  holds('no program is left', !existsSync(debian.path('/usr/lib/goc-so')) && !existsSync(debian.path('/usr/bin/goc-so')));
  holds('the data stays', existsSync(debian.path(MARK)));
  const purged = debian.tell('apt-get', 'purge', '-y', 'goc-so');
  holds('purged', purged.code === 0, purged.output);
  holds(
    'nothing of it in /etc, and no home',
    !existsSync(debian.path('/etc/pam.d/goc-so')) && !existsSync(debian.path('/home/goc-so')),
  );
  holds(
    'the data stays even then, and it says how to remove it',
    existsSync(debian.path(MARK)) && purged.output.includes(`rm -r ${DATA}`),
  );
  debian.install([second]);
  holds('installed again, the data is taken up', existsSync(debian.path(MARK)) && (await fetchHome(debian)).home);
  holds('installed again, home is on the screen', (await runsUnderXvfb(debian)).painted);
  cpSync(second, join(root, 'dist/package', 'proved.deb'));
  console.log('The package of the web host: as promised');
} finally {
  debian.close();
  rmSync(work, { recursive: true, force: true });
}
