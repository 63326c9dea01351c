import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builderConfig } from './builder-config.mjs';
import { icoOf, picturesOf } from './ico.mjs';
import { entriesOf } from './papers.mjs';
import { PROGRAMS } from './stage.mjs';
import { ENTRIES } from '../lib/build-node.mjs';

const read = (path: string): string => readFileSync(path, 'utf8');
const about = { program: '/program', papers: '/papers', out: '/out' };
const rows = read('build/deb/files.list')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' '));
const placeOf = (file: string): string | undefined => rows.find(([, from]) => from === file)?.[2];

test('the installer of Windows puts the program where the recipes look for it, for the whole machine', () => {
  const { productName, nsis } = builderConfig({ system: 'windows', ...about });
  expect(nsis).toMatchObject({ perMachine: true, allowToChangeInstallationDirectory: false, deleteAppDataOnUninstall: false });
  for (const script of ['lock-custom-shell.ps1', 'lock-shell-launcher.ps1', 'lock-assigned-access.ps1'])
    expect(read(join('build/windows', script))).toContain(`${productName}\\${productName}.exe`);
});

test('the path of the Electron host on Linux is one the recipe takes', () => {
  const { productName, linux } = builderConfig({ system: 'linux', ...about });
  expect(`/opt/${productName}/${linux?.executableName}`).toBe('/opt/goc-so/goc-so');
  expect(read('build/linux/lock.sh')).toContain('--program /opt/goc-so/goc-so');
});

test('every program a host starts in a thread of its own is packed with it', () => {
  for (const host of ['electron/boot.ts', 'webhost/service.ts', 'webhost/kiosk-run.ts']) {
    const started = [...read(host).matchAll(/'([a-z-]+)\.js'/g)].map(([, name]) => name);
    expect(started.length).toBeGreaterThan(0);
    expect(PROGRAMS[host.startsWith('electron') ? 'electron' : 'web']).toEqual(expect.arrayContaining(started));
  }
  for (const names of Object.values(PROGRAMS)) for (const name of names) expect(existsSync(ENTRIES[name]), name).toBe(true);
});

test('the package of the web host lays every file of the lock recipe, and what its unit names', () => {
  const scripts = readdirSync('build/linux').map((name) => `build/linux/${name}`);
  expect(scripts.filter((file) => placeOf(file) === undefined)).toEqual([]);
  const unit = read('build/deb/goc-so.service');
  const named = [...unit.matchAll(/\/usr\/share\/goc-so\/[\w./-]+/g)].map(([path]) => path);
  expect(named).toEqual(['/usr/share/goc-so/linux/files/openbox.xml', '/usr/share/goc-so/linux/files/session.sh']);
  for (const path of named) expect(existsSync(path.replace('/usr/share/goc-so', 'build')), path).toBe(true);
  expect(placeOf('docs/install.md')).toBe(/file:(\S+)/.exec(unit)?.[1]);
});

test('no policy, no setting of the kernel and no locked unit is laid by the package itself', () => {
  const places = rows.map(([, , place]) => place ?? '');
  expect(places.filter((place) => place.startsWith('/etc/'))).toEqual(['/etc/pam.d/goc-so']);
  expect(places.filter((place) => place.includes('policies'))).toEqual([]);
});

test('the unit of the package and the one that locks differ in what locks, and in nothing else', () => {
  const settings = (text: string): readonly string[] => text.split('\n').filter((line) => /^\w+=/.test(line));
  const locked = settings(read('build/linux/files/goc-so-openbox.service').replaceAll('@USER@', 'goc-so'));
  const own = settings(read('build/deb/goc-so.service'));
  const differs = (one: readonly string[], other: readonly string[]): readonly string[] =>
    one.filter((line) => !other.includes(line)).map((line) => line.split('=')[0] ?? '');
  expect(new Set(differs(locked, own))).toEqual(
    new Set(['Description', 'Before', 'Conflicts', 'EnvironmentFile', 'ExecStart', 'WantedBy']),
  );
  expect(new Set(differs(own, locked))).toEqual(
    new Set(['Description', 'Conflicts', 'ConditionPathExists', 'Environment', 'ExecStart', 'WantedBy']),
  );
});

test.skipIf(process.platform === 'win32')(
  'the scripts of the package are read by a shell without a word (skipped where there is no sh)',
  () => {
    for (const script of ['goc-so', 'postinst', 'prerm', 'postrm']) execFileSync('sh', ['-n', join('build/deb', script)]);
  },
);

test('icons are there in every size, and the one of Windows holds them as PNGs', () => {
  expect(picturesOf(readFileSync('build/icons/goc-so.ico'))).toEqual(
    [16, 24, 32, 48, 64, 128, 256].map((size) => ({ size, png: true })),
  );
  const png = readFileSync('build/icons/16x16.png');
  expect(picturesOf(icoOf([{ size: 256, png }]))).toEqual([{ size: 256, png: true }]);
});

test('licences of the bundler are read by their headings', () => {
  const text = '# Licenses\n\nWords\n\n## one - 1.0.0 (MIT)\n\ntext\n\n## @two/three - 2 (ISC)\n\nmore\n';
  expect(entriesOf(text).map(({ title }) => title)).toEqual(['one 1.0.0 (MIT)', '@two/three 2 (ISC)']);
});
