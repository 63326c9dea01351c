// @ts-check
import { join } from 'node:path';
import { build } from 'vite';
import renderer from '../../vite.renderer.config.mjs';
import { root } from './run.mjs';

/**
 * The print page without the rest of the page, for what only draws slips.
 * @param {string} outDir from the checkout
 */
export async function buildPrintPage(outDir) {
  await build({
    ...renderer,
    configFile: false,
    root: join(root, 'renderer'),
    logLevel: 'warn',
    build: {
      ...renderer.build,
      outDir: join(root, outDir),
      rollupOptions: { input: { print: join(root, 'renderer/print.html') } },
    },
  });
}
