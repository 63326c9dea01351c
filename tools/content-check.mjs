// @ts-check
import { buildNode } from './lib/build-node.mjs';
import { run } from './lib/run.mjs';

/** Builds the checker alone and runs it over kiosk-content. */
await buildNode(['content-check'], 'dist/tools');
const { code } = await run(process.execPath, ['dist/tools/content-check.js', ...process.argv.slice(2)]);
process.exitCode = code;
