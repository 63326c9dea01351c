// @ts-check
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildNode } from '../lib/build-node.mjs';
import { root } from '../lib/run.mjs';

/** @typedef {keyof typeof PROGRAMS} Host */

/** The bundles each host starts, and no other: what is for authors and for the command line stays at home. */
export const PROGRAMS = {
  electron: /** @type {const} */ (['electron', 'report-work', 'pack-work', 'twin-work']),
  web: /** @type {const} */ (['launcher', 'service', 'report-work', 'pack-work', 'twin-work']),
};

/** @type {{ name: string, version: string, description: string, license: string }} */
const { name, version, description, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

export const VERSION = version;

/**
 * Lays the program of one host into a folder, as it is packed: its bundles made anew, the page, the content, the messages. Needs a
 * finished `npm run build`. The texts of the licences that the bundler collected are laid beside it, not in it.
 * @param {Host} host
 * @returns {Promise<{ folder: string, licences: string[] }>} absolute paths: the program, and lists of licences in Markdown
 */
export async function stage(host) {
  const below = `dist/package/${host}`;
  const folder = join(root, below, 'program');
  rmSync(join(root, below), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await buildNode(PROGRAMS[host], `${below}/program/dist/node`);
  cpSync(join(root, 'dist/renderer'), join(folder, 'dist/renderer'), { recursive: true });
  cpSync(join(root, 'dist/content'), join(folder, 'dist/content'), { recursive: true });
  cpSync(join(root, 'dist/takehome'), join(folder, 'dist/takehome'), { recursive: true });
  for (const file of ['messages.json', 'page-files.json']) cpSync(join(root, 'dist', file), join(folder, 'dist', file));
  const licences = ['renderer', 'node'].map((half) => {
    const kept = join(root, below, `licences-${half}.md`);
    renameSync(join(folder, 'dist', half, '.vite/license.md'), kept);
    rmSync(join(folder, 'dist', half, '.vite'), { recursive: true });
    return kept;
  });
  const main = host === 'electron' ? 'dist/node/electron.js' : 'dist/node/launcher.js';
  // `type` tells Node what the bundles are. Nothing of ours is fetched, so there are no dependencies to name.
  const about = { name, version, description, license, type: 'module', main, author: AUTHOR, homepage: HOMEPAGE };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(about, null, 2)}\n`);
  return { folder, licences };
}

/** Whom a package names. Debian wants an address; `.invalid` is one that can never be anybody's. */
export const AUTHOR = 'Góc Số <goc-so@lienminh.invalid>';
export const HOMEPAGE = 'https://goc-so.lienminh.invalid';
