// @ts-check
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, lutimesSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root, run } from '../lib/run.mjs';
import { filesBelow, unwantedIn } from './judge-packed.mjs';
import { NODE, nodeRuntime } from './node-runtime.mjs';
import { writePapers } from './papers.mjs';
import { sourceDate } from './source-date.mjs';
import { AUTHOR, HOMEPAGE, stage, VERSION } from './stage.mjs';

/** What the kiosk needs of Debian 12: the browser and what keeps its pages in, a screen with a window manager, voice, printing. */
const DEPENDS = [
  'libc6 (>= 2.28)',
  'libstdc++6 (>= 8)',
  'passwd',
  'chromium',
  'chromium-sandbox',
  'xinit',
  'xserver-xorg',
  'x11-xserver-utils',
  'x11-utils',
  'x11-xkb-utils',
  'xinput',
  'openbox',
  'espeak-ng',
  'cups-client',
  'systemd',
  'libpam-systemd',
  'dbus',
];
/** The queue itself may be on another machine; sticks formatted by Windows are often NTFS; cage is the other way to show it. */
const RECOMMENDS = ['cups', 'ntfs-3g'];
const SUGGESTS = ['cage', 'xwayland'];

/** Files below /etc belong to whoever runs the machine: a changed one is asked about, not written over. */
const CONFIGURATION = ['/etc/pam.d/goc-so'];

/**
 * Packs the web host for Debian, with a Node of its own. The same sources and the same `SOURCE_DATE_EPOCH` make the same bytes.
 * @param {{ revision?: string, out?: string }} [options] `revision`: what stands behind the version, for a package that is made again
 * @returns {Promise<string>} path of the package
 */
export async function packWebDeb({ revision = '1', out = join(root, 'dist/package/out') } = {}) {
  const { folder: program, licences } = await stage('web');
  const unwanted = unwantedIn(filesBelow(program));
  if (unwanted.length > 0) throw new Error(`not to be packed: ${unwanted.join(', ')}`);
  const runtime = await nodeRuntime();
  const tree = join(root, 'dist/package/web/tree');
  rmSync(tree, { recursive: true, force: true });
  cpSync(program, join(tree, 'usr/lib/goc-so'), { recursive: true });
  cpSync(runtime.binary, join(tree, 'usr/lib/goc-so/node'));
  for (const [mode, from, to] of rows()) {
    mkdirSync(dirname(join(tree, to)), { recursive: true });
    cpSync(join(root, from), join(tree, to), { recursive: true });
    if (!statSync(join(root, from)).isDirectory()) chmodSync(join(tree, to), Number.parseInt(mode, 8));
  }
  const papers = join(tree, 'usr/share/doc/goc-so');
  await writePapers({ host: 'web', licences, folder: papers, node: { version: NODE.version, licence: runtime.licence } });
  // The name Debian looks for. The whole of it stands in the page beside it.
  writeFileSync(
    join(papers, 'copyright'),
    `${readFileSync(join(root, 'LICENSE'), 'utf8')}\nOthers' work inside: licences.html, bom.json\n`,
  );
  rmSync(join(papers, 'LICENSE.txt'));
  const version = `${VERSION}-${revision}`;
  const installed = evenRights(
    tree,
    new Set(
      rows()
        .filter(([mode]) => mode === '0755')
        .map(([, , to]) => to.slice(1)),
    ),
  );
  layControl(tree, version, installed);
  mkdirSync(out, { recursive: true });
  const file = join(out, `goc-so_${version}_amd64.deb`);
  const env = { SOURCE_DATE_EPOCH: `${sourceDate().getTime() / 1000}` };
  // One thread: how many there are may change how what is packed is cut. zstd packs in seconds what takes xz minutes.
  const parameters = ['--root-owner-group', '--threads-max=1', '-Zzstd', '-z6', '--build', tree, file];
  const { code, output } = await run('dpkg-deb', parameters, { quiet: true, env });
  if (code !== 0) throw new Error(`dpkg-deb: ${output}`);
  return file;
}

/** @returns {[mode: string, from: string, to: string][]} */
function rows() {
  return readFileSync(join(root, 'build/deb/files.list'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => /** @type {[string, string, string]} */ (line.split(' ')));
}

/**
 * Gives every file the rights and the time it has in the package, whatever the umask and the day of whoever packs.
 * @param {string} tree
 * @param {ReadonlySet<string>} runnable paths below the tree
 * @returns {number} bytes it takes when it is installed
 */
function evenRights(tree, runnable) {
  const time = sourceDate();
  let bytes = 0;
  for (const name of readdirSync(tree, { recursive: true, encoding: 'utf8' })) {
    const path = join(tree, name);
    const isFolder = statSync(path).isDirectory();
    chmodSync(path, isFolder || runnable.has(name) || name === 'usr/lib/goc-so/node' ? 0o755 : 0o644);
    lutimesSync(path, time, time);
    if (!isFolder) bytes += statSync(path).size;
  }
  chmodSync(tree, 0o755);
  return bytes;
}

/** @param {string} tree @param {string} version @param {number} bytes */
function layControl(tree, version, bytes) {
  const folder = join(tree, 'DEBIAN');
  const time = sourceDate();
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'control'),
    `Package: goc-so
Version: ${version}
Architecture: amd64
Maintainer: ${AUTHOR}
Installed-Size: ${Math.ceil(bytes / 1024)}
Depends: ${DEPENDS.join(', ')}
Recommends: ${RECOMMENDS.join(', ')}
Suggests: ${SUGGESTS.join(', ')}
Conflicts: goc-so-electron
Section: education
Priority: optional
Homepage: ${HOMEPAGE}
Description: touch kiosk for public-service practice (in Chromium)
 A citizen finds a procedure, practises filing it offline in a simulation, and
 leaves with a slip whose QR opens the real portal. Carries its own Node ${NODE.version}.
`,
  );
  writeFileSync(join(folder, 'conffiles'), `${CONFIGURATION.join('\n')}\n`);
  for (const script of ['postinst', 'prerm', 'postrm']) {
    cpSync(join(root, 'build/deb', script), join(folder, script));
    chmodSync(join(folder, script), 0o755);
  }
  writeFileSync(join(folder, 'md5sums'), checksums(tree));
  chmodSync(join(folder, 'md5sums'), 0o644);
  chmodSync(join(folder, 'control'), 0o644);
  chmodSync(join(folder, 'conffiles'), 0o644);
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder)) lutimesSync(join(folder, name), time, time);
  for (const path of [folder, tree]) lutimesSync(path, time, time);
}

/** What `dpkg --verify` holds the installed files against. @param {string} tree @returns {string} */
function checksums(tree) {
  return filesBelow(tree)
    .filter((name) => !name.startsWith('DEBIAN/') && !CONFIGURATION.includes(`/${name}`))
    .map(
      (name) =>
        `${createHash('md5')
          .update(readFileSync(join(tree, name)))
          .digest('hex')}  ${name}\n`,
    )
    .join('');
}
