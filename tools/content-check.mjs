// @ts-check
/* oxlint-disable no-console -- a terminal program */
import { buildNode } from './lib/build-node.mjs';
import { buildPrintPage } from './lib/build-print-page.mjs';
import { findChromium } from './lib/find-chromium.mjs';
import { isFresh } from './lib/freshness.mjs';
import { run } from './lib/run.mjs';

/**
 * Builds the checker alone and runs it over kiosk-content; then draws every slip, handout and code of it as the kiosk does and reads it back.
 * With `--sample` one in eleven, with `--no-slips` none.
 */
const SAMPLE = 11;
const OUT = 'dist/tools';

const own = ['--sample', '--no-slips'];
const asked = process.argv.slice(2);
const parameters = asked.filter((word) => !own.includes(word));
const outAt = parameters.indexOf('--out');
const packFolder = outAt < 0 ? `${OUT}/content` : (parameters[outAt + 1] ?? '');

await buildNode(['content-check', 'slips', 'twin-work'], OUT);
const { code } = await run(process.execPath, [
  `${OUT}/content-check.js`,
  ...parameters,
  ...(outAt < 0 ? ['--out', packFolder] : []),
]);
// Counts for a program are the last line it reads.
process.exitCode = code === 0 && !asked.includes('--no-slips') && !asked.includes('--json') ? await slips() : code;

/** @returns {Promise<number>} the exit code */
async function slips() {
  const browser = findChromium();
  if (browser === null) {
    console.log(
      'Slips and handouts on paper: not drawn here, for there is no Chromium, Chrome or Edge; the end-to-end tests draw and read them',
    );
    return 0;
  }
  let page = 'dist/renderer';
  if (!isFresh()) {
    page = `${OUT}/page`;
    await buildPrintPage(page);
  }
  const oneOf = asked.includes('--sample') ? String(SAMPLE) : '1';
  return (await run(process.execPath, [`${OUT}/slips.js`, packFolder, page, browser, oneOf])).code;
}
