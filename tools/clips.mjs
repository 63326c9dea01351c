// @ts-check
import { buildNode } from './lib/build-node.mjs';
import { writePageMessages } from './lib/page-messages.mjs';
import { run } from './lib/run.mjs';

/** Builds the checker of recordings alone, writes down what the page says, and runs it over a data folder. */
await buildNode(['clips', 'page-messages'], 'dist/tools');
await writePageMessages('dist/tools', 'dist/tools/messages.json');
const { code } = await run(process.execPath, [
  'dist/tools/clips.js',
  '--messages',
  'dist/tools/messages.json',
  ...process.argv.slice(2),
]);
process.exitCode = code;
