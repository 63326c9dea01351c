// @ts-check
/* oxlint-disable no-console -- a terminal program */
import { runnerImport } from 'vite';
import { root } from './lib/run.mjs';

/** The author's view. Program and page are made in memory: nothing is written, to the content least of all. */
const { module } = await runnerImport(`${root}/tools/author/program.ts`, { root, configFile: false, logLevel: 'error' });
const { author } = /** @type {typeof import('./author/program.ts')} */ (module);
process.exitCode = await author(process.argv.slice(2), root, (line) => console.log(line));
