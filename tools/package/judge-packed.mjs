// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import asar from '@electron/asar';
import fuses from '@electron/fuses';
import { root } from '../lib/run.mjs';
import { FUSES, LOCALES } from './builder-config.mjs';
import { faultsOfExecutable } from './judge-executable.mjs';
import { PROGRAMS } from './stage.mjs';

const { FuseV1Options, getCurrentFuseWire } = fuses;

/** A fuse as it stands in the binary: a letter. */
const ON = 0x31;
const OFF = 0x30;

/** @typedef {import('./builder-config.mjs').System} System */

/** Names and words that have no business in a package. */
const UNWANTED_NAMES =
  /(^|\/)(tests?|node_modules|\.git|\.cache|\.vite|coverage)(\/|$)|\.(tsx?|map|pem|gocsokey|ya?ml|env|log)$|\.test\./;
const SECRET = /-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{20}/;

/** Fuses by the names electron-builder has for them, in the names of whoever reads them back. */
const FUSE_NAMES = {
  runAsNode: FuseV1Options.RunAsNode,
  enableCookieEncryption: FuseV1Options.EnableCookieEncryption,
  enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
  enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  loadBrowserProcessSpecificV8Snapshot: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  grantFileProtocolExtraPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
};

/** @param {readonly string[]} names paths with slashes @returns {string[]} those that have no business in a package */
export function unwantedIn(names) {
  return names.filter((name) => UNWANTED_NAMES.test(name));
}

/**
 * What is not as promised in a packed folder; empty where all is.
 * @param {System} system
 * @param {string} program the staged program
 * @param {string} out where electron-builder put it
 * @returns {Promise<string[]>}
 */
export async function faultsOfPacked(system, program, out) {
  const folder = join(out, system === 'windows' ? 'win-unpacked' : 'linux-unpacked');
  const executable = join(folder, system === 'windows' ? 'Goc So.exe' : 'goc-so');
  if (!existsSync(executable)) return [`there is no ${executable}`];
  const archive = join(folder, 'resources/app.asar');
  return [
    ...faultsOfArchive(archive, program),
    ...(await faultsOfFuses(executable)),
    ...faultsOfLocales(folder),
    ...faultsOfResources(join(folder, 'resources'), system),
    ...(system === 'windows' ? faultsOfExecutable(executable, headerHash(archive)) : []),
  ];
}

/** The hash Electron holds the archive against: of its header, which holds the hashes of the files. @param {string} archive */
function headerHash(archive) {
  return createHash('sha256').update(asar.getRawHeader(archive).headerString).digest('hex');
}

/** @param {string} archive @param {string} program @returns {string[]} */
function faultsOfArchive(archive, program) {
  if (!existsSync(archive)) return ['there is no app.asar'];
  if (existsSync(`${archive}.unpacked`)) return ['something lies beside the archive, where nothing vouches for it'];
  const faults = [];
  // It remembers what an archive of this name held before.
  asar.uncache(archive);
  const packed = asar
    .listPackage(archive, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').slice(1))
    .filter((name) => !('files' in asar.statFile(archive, name)));
  const wanted = filesBelow(program);
  for (const name of wanted) if (!packed.includes(name)) faults.push(`the archive lacks ${name}`);
  for (const name of packed) {
    if (!wanted.includes(name)) faults.push(`the archive holds ${name}, which was not staged`);
    const bytes = asar.extractFile(archive, name);
    // The one file electron-builder writes anew.
    if (name !== 'package.json' && wanted.includes(name) && !bytes.equals(readFileSync(join(program, name))))
      faults.push(`${name} is another in the archive`);
    if (SECRET.test(bytes.toString('latin1'))) faults.push(`${name} holds a secret key`);
    const { integrity } = /** @type {{ integrity?: { hash: string } }} */ (asar.statFile(archive, name));
    if (integrity?.hash !== createHash('sha256').update(bytes).digest('hex')) faults.push(`nothing vouches for ${name}`);
  }
  for (const name of unwantedIn(packed)) faults.push(`the archive holds ${name}`);
  for (const entry of PROGRAMS.electron) if (!packed.includes(`dist/node/${entry}.js`)) faults.push(`no dist/node/${entry}.js`);
  return [...faults, ...faultsOfContent((name) => (packed.includes(name) ? asar.extractFile(archive, name) : null))];
}

/**
 * Content is there whole, by its own manifest.
 * @param {(name: string) => Buffer | null} read
 * @returns {string[]}
 */
export function faultsOfContent(read) {
  const manifest = read('dist/content/manifest.json');
  if (manifest === null) return ['there is no content'];
  /** @type {{ files: Record<string, string> }} */
  const { files } = JSON.parse(manifest.toString('utf8'));
  const missing = Object.entries(files).flatMap(([name, hash]) => {
    const bytes = read(`dist/content/${name}`);
    if (bytes === null) return [`content lacks ${name}`];
    return createHash('sha256').update(bytes).digest('hex') === hash ? [] : [`content: ${name} is not what its manifest says`];
  });
  return Object.keys(files).includes('pack.json') ? missing : [...missing, 'content has no pack.json'];
}

/** @param {string} executable @returns {Promise<string[]>} */
async function faultsOfFuses(executable) {
  const wire = await getCurrentFuseWire(executable);
  return Object.entries(FUSES).flatMap(([name, on]) => {
    const state = wire[FUSE_NAMES[/** @type {keyof typeof FUSE_NAMES} */ (name)]];
    return Number(state) === (on ? ON : OFF) ? [] : [`fuse ${name} is not ${on ? 'on' : 'off'}`];
  });
}

/** @param {string} folder @returns {string[]} */
function faultsOfLocales(folder) {
  const there = readdirSync(join(folder, 'locales')).toSorted().join(' ');
  const wanted = LOCALES.map((locale) => `${locale}.pak`)
    .toSorted()
    .join(' ');
  return there === wanted ? [] : [`locales are ${there}`];
}

/** @param {string} resources @param {System} system @returns {string[]} */
function faultsOfResources(resources, system) {
  const faults = ['licences.html', 'bom.json', 'LICENSE.txt'].flatMap((name) =>
    existsSync(join(resources, 'papers', name)) ? [] : [`papers lack ${name}`],
  );
  const recipes = join(root, 'build', system);
  for (const name of filesBelow(recipes))
    if (!existsSync(join(resources, `lock-${system}`, name))) faults.push(`the lock recipe lacks ${name}`);
  for (const name of filesBelow(resources).filter((each) => each !== 'app.asar' && !/^(papers|lock-\w+)\//.test(each)))
    faults.push(`resources hold ${name}`);
  const notices = existsSync(join(resources, 'papers/licences.html'))
    ? readFileSync(join(resources, 'papers/licences.html'), 'utf8')
    : '';
  for (const part of [
    'react 1',
    'zod 4',
    '@base-ui/react',
    '@fontsource/tinos',
    '@fontsource/be-vietnam-pro',
    '@phosphor-icons/core',
    'zxing-cpp',
    'Chromium',
  ])
    if (!notices.includes(part)) faults.push(`licences do not name ${part}`);
  return faults;
}

/** @param {string} folder @returns {string[]} files below it, with slashes */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .toSorted();
}
