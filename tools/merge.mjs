// @ts-check
import { buildNode } from './lib/build-node.mjs';
import { run } from './lib/run.mjs';

/** Builds the joiner of bundles alone and runs it over the files named. */
await buildNode(['merge'], 'dist/tools');
const { code } = await run(process.execPath, ['dist/tools/merge.js', ...process.argv.slice(2)]);
process.exitCode = code;
