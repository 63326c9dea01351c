// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lists every file of the built page with its hash, beside it: the kiosk holds its own files against the list at each start.
 * @param {string} folder @param {string} to
 */
export function writePageFiles(folder, to) {
  /** @type {Record<string, string>} */
  const files = {};
  const walk = (/** @type {string} */ path) => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const at = path === '' ? entry.name : `${path}/${entry.name}`;
      // What the bundler notes for the size budget is no part of the page.
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) walk(at);
      else
        files[at] = createHash('sha256')
          .update(readFileSync(join(folder, at)))
          .digest('hex');
    }
  };
  walk('');
  writeFileSync(to, JSON.stringify({ format: 1, files }));
}
