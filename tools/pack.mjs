// @ts-check
import { buildNode } from './lib/build-node.mjs';
import { run } from './lib/run.mjs';

/** Builds the maker of content packs alone and runs it. */
await buildNode(['pack'], 'dist/tools');
const { code } = await run(process.execPath, ['dist/tools/pack.js', ...process.argv.slice(2)]);
process.exitCode = code;
