// @ts-check
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

/**
 * Writes down what the page says to citizens by itself, where programs that cannot import the page find it.
 * @param {string} bundles folder into which `buildNode` put `page-messages`
 * @param {string} file path of the JSON file: `{ "<key>": { "vi": …, "en": … } }`
 */
export async function writePageMessages(bundles, file) {
  /** @type {{ citizenMessages: Readonly<Record<string, unknown>> }} */
  const { citizenMessages } = await import(pathToFileURL(join(root, bundles, 'page-messages.js')).href);
  writeFileSync(join(root, file), JSON.stringify(citizenMessages));
}
