// @ts-check
/* oxlint-disable no-console -- a terminal program */
import { build } from 'vite';
import { isFresh, markBuilt } from './lib/freshness.mjs';
import { buildNode, ENTRIES } from './lib/build-node.mjs';
import { writePageFiles } from './lib/page-files.mjs';
import { writePageMessages } from './lib/page-messages.mjs';
import { writeOneFile } from './lib/one-file.mjs';
import { root, run } from './lib/run.mjs';

/** Builds page, programs and content where a source is newer than the last build. `--force` builds anyway. */
const began = new Date();
if (!process.argv.includes('--force') && isFresh()) {
  console.log('Build: up to date');
} else {
  await build({ configFile: 'vite.renderer.config.mjs', root: `${root}/renderer`, logLevel: 'warn' });
  writePageFiles('dist/renderer', 'dist/page-files.json');
  await build({ configFile: 'vite.takehome.config.mjs', root: `${root}/renderer`, logLevel: 'warn' });
  const bytes = writeOneFile('dist/takehome', root);
  console.log(`Build: a practice to take home is ${Math.round(bytes / 1000)} kB before its lesson`);
  await buildNode(/** @type {(keyof typeof ENTRIES)[]} */ (Object.keys(ENTRIES)), 'dist/node');
  await writePageMessages('dist/node', 'dist/messages.json');
  const { code, output } = await run(process.execPath, ['dist/node/content-check.js', '--out', 'dist/content'], { quiet: true });
  if (code !== 0) {
    console.error(output);
    process.exit(code);
  }
  markBuilt(began);
  console.log(`Build: page, programs and content in ${((Date.now() - began.getTime()) / 1000).toFixed(1)} s`);
}
