/* oxlint-disable no-console -- a terminal program */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentPack } from '#core/content/pack.ts';
import { slipsCommand } from './slips-command.ts';

/** `slips PACK_FOLDER PAGE_FOLDER BROWSER [ONE_OF]`, called by `tools/content-check.mjs`. */
const [packFolder = '', pageFolder = '', browser = '', oneOf = '1'] = process.argv.slice(2);
const pack = JSON.parse(await readFile(join(packFolder, 'pack.json'), 'utf8')) as ContentPack;
process.exitCode = await slipsCommand(
  { pack, pageFolder, programs: import.meta.dirname, browser, oneOf: Number(oneOf) },
  (line) => console.log(line),
);
