import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import asar from '@electron/asar';
import fuses from '@electron/fuses';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultsOfPacked, filesBelow } from './judge-packed.mjs';
import { makeStubElectron } from './stub-electron.mjs';

/** A Linux folder as electron-builder leaves it, made small by hand: what the judge of packages must see is broken in it one by one. */
let place = '';
const program = (): string => join(place, 'program');
const packed = (): string => join(place, 'linux-unpacked');
const lay = (path: string, text: string): void => {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
};
const archive = (): string => join(packed(), 'resources/app.asar');

/** What makes the archive answers before the last of it is written. */
async function pack(): Promise<void> {
  rmSync(archive(), { force: true });
  await asar.createPackage(program(), archive());
  while (!isWhole()) await new Promise((done) => setImmediate(done));
}
function isWhole(): boolean {
  try {
    const { headerSize } = asar.getRawHeader(archive());
    const files = filesBelow(program()).map((name) => statSync(join(program(), name)).size);
    return statSync(archive()).size === 8 + headerSize + files.reduce((all, size) => all + size, 0);
  } catch {
    return false;
  }
}
const faults = (): Promise<string[]> => faultsOfPacked('linux', program(), place);
const { FuseV1Options: Fuse, FuseVersion, flipFuses } = fuses;
const GOOD = {
  version: FuseVersion.V1 as const,
  [Fuse.RunAsNode]: false,
  [Fuse.EnableNodeOptionsEnvironmentVariable]: false,
  [Fuse.EnableNodeCliInspectArguments]: false,
  [Fuse.EnableEmbeddedAsarIntegrityValidation]: true,
  [Fuse.OnlyLoadAppFromAsar]: true,
  [Fuse.EnableCookieEncryption]: false,
  [Fuse.LoadBrowserProcessSpecificV8Snapshot]: false,
  [Fuse.GrantFileProtocolExtraPrivileges]: false,
};
const NAMED =
  'react 1, zod 4, @base-ui/react, @fontsource/tinos, @fontsource/be-vietnam-pro, @phosphor-icons/core, zxing-cpp, Chromium';

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'goc-so-packed-'));
  makeStubElectron('linux', packed());
  renameSync(join(packed(), 'electron'), join(packed(), 'goc-so'));
  for (const locale of ['de', 'en-GB', 'fr', 'ja', 'zh-CN']) rmSync(join(packed(), 'locales', `${locale}.pak`));
  for (const name of ['electron', 'report-work', 'pack-work', 'twin-work']) lay(join(program(), `dist/node/${name}.js`), name);
  lay(join(program(), 'package.json'), '{}');
  lay(join(program(), 'dist/content/pack.json'), 'content');
  const hash = createHash('sha256').update('content').digest('hex');
  lay(join(program(), 'dist/content/manifest.json'), JSON.stringify({ files: { 'pack.json': hash } }));
  lay(join(packed(), 'resources/papers/licences.html'), NAMED);
  for (const name of ['bom.json', 'LICENSE.txt']) lay(join(packed(), 'resources/papers', name), '');
  cpSync('build/linux', join(packed(), 'resources/lock-linux'), { recursive: true });
  await pack();
  await flipFuses(join(packed(), 'goc-so'), GOOD);
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('what is packed', () => {
  test('as promised, is found so', async () => {
    expect(await faults()).toEqual([]);
  });

  const broken: readonly (readonly [string, () => unknown, string])[] = [
    ['a worker is not packed', () => rmSync(join(program(), 'dist/node/pack-work.js')), 'no dist/node/pack-work.js'],
    ['a test is packed', () => lay(join(program(), 'dist/node/x.test.js'), ''), 'the archive holds dist/node/x.test.js'],
    ['a source is packed', () => lay(join(program(), 'core/x.ts'), ''), 'the archive holds core/x.ts'],
    [
      'a package is packed',
      () => lay(join(program(), 'node_modules/x/index.js'), ''),
      'the archive holds node_modules/x/index.js',
    ],
    [
      'a secret key is packed',
      () => lay(join(program(), 'a.js'), ['-----BEGIN', 'PRIVATE', 'KEY-----\nMC4CAQAwBQYDK2VwBCIEIA'].join(' ')),
      'a.js holds a secret key',
    ],
    [
      'content is cut',
      () => lay(join(program(), 'dist/content/pack.json'), 'conten'),
      'content: pack.json is not what its manifest says',
    ],
    ['content is not there', () => rmSync(join(program(), 'dist/content/manifest.json')), 'there is no content'],
  ];
  for (const [what, breakIt, fault] of broken)
    test(`is refused where ${what}`, async () => {
      breakIt();
      await pack();
      expect(await faults()).toEqual([fault]);
    });

  test('is refused where it is not what was staged', async () => {
    lay(join(program(), 'dist/node/electron.js'), 'another');
    expect(await faults()).toEqual(['dist/node/electron.js is another in the archive']);
  });

  test('is refused where something lies beside the archive', async () => {
    lay(join(packed(), 'resources/app.asar.unpacked/a.js'), '');
    expect(await faults()).toContain('something lies beside the archive, where nothing vouches for it');
  });

  test('is refused with a fuse that is as delivered', async () => {
    await flipFuses(join(packed(), 'goc-so'), { ...GOOD, [Fuse.RunAsNode]: true, [Fuse.OnlyLoadAppFromAsar]: false });
    expect(await faults()).toEqual(['fuse runAsNode is not off', 'fuse onlyLoadAppFromAsar is not on']);
  });

  test('is refused with other languages, without papers, recipe or licences', async () => {
    lay(join(packed(), 'locales/fr.pak'), '');
    rmSync(join(packed(), 'resources/papers/bom.json'));
    rmSync(join(packed(), 'resources/lock-linux/lock.sh'));
    lay(join(packed(), 'resources/papers/licences.html'), NAMED.replace('zod 4', ''));
    expect(await faults()).toEqual([
      'locales are en-US.pak fr.pak vi.pak',
      'papers lack bom.json',
      'the lock recipe lacks lock.sh',
      'licences do not name zod 4',
    ]);
  });
});
