// @ts-check
import { buildNode } from './lib/build-node.mjs';
import { run } from './lib/run.mjs';

/** Writes the JSON Schemas by which editors complete and check authored files. */
await buildNode(['content-schemas'], 'dist/tools');
const { code } = await run(process.execPath, ['dist/tools/content-schemas.js', 'kiosk-content/schemas']);
process.exitCode = code;
