// @ts-check
import { buildNode } from './lib/build-node.mjs';
import { run } from './lib/run.mjs';

/** Builds the walker of the audit alone and runs it over a data folder. */
await buildNode(['audit-verify'], 'dist/tools');
const { code } = await run(process.execPath, ['dist/tools/audit-verify.js', ...process.argv.slice(2)]);
process.exitCode = code;
