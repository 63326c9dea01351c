// @ts-check
/* oxlint-disable no-console -- a terminal program */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../lib/find-chromium.mjs';
import { root } from '../lib/run.mjs';
import { icoOf } from './ico.mjs';

/**
 * Draws the icons of the program from the page's own mark into build/icons: PNGs for Linux, one ICO for Windows. They are kept in the
 * repository, so that packing needs no browser: run again where the mark changes.
 */
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512];
const GROUND = '#951915';
const INK = '#F3D9A0';
/** Below this many pixels rings and birds are a smear: the star alone is drawn, larger. */
const SMALL = 40;

const mark = readFileSync(join(root, 'renderer/styles/art/mark.svg'), 'utf8').replace(/color="[^"]*"/, `color="${INK}"`);
const star = /<polygon[^>]*>/.exec(mark)?.[0] ?? '';
const out = join(root, 'build/icons');

/** @param {number} size */
function drawing(size) {
  const inner =
    size < SMALL
      ? `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-38 -38 76 76" color="${INK}">${star}</svg>`
      : mark.replace('viewBox="-60 -60 120 120"', 'viewBox="-66 -66 132 132"');
  return `<!doctype html><style>html,body{margin:0}div{width:${size}px;height:${size}px;border-radius:${size * 0.18}px;background:${GROUND};overflow:hidden}
svg{display:block;width:100%;height:100%}</style><div>${inner}</div>`;
}

const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
/** @type {{ size: number, png: Buffer }[]} */
const pictures = [];
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(drawing(size));
  const png = await page.screenshot({ omitBackground: true });
  await page.close();
  writeFileSync(join(out, `${size}x${size}.png`), png);
  pictures.push({ size, png });
}
await browser.close();
writeFileSync(join(out, 'goc-so.ico'), icoOf(pictures.filter(({ size }) => size <= 256)));
console.log(`Icons: ${SIZES.join(', ')} in build/icons`);
