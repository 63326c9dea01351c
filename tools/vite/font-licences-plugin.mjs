// @ts-check
import { readFileSync } from 'node:fs';

const FONTS = ['be-vietnam-pro', 'tinos'];

/**
 * Puts the licence of each font beside the page: the Open Font License goes wherever the font goes, and what only a stylesheet names is
 * not in the list of licences the bundler makes.
 * @returns {import('vite').Plugin}
 */
export function fontLicencesPlugin() {
  return {
    name: 'font-licences',
    apply: 'build',
    generateBundle() {
      for (const font of FONTS) {
        const source = readFileSync(new URL(`../../node_modules/@fontsource/${font}/LICENSE`, import.meta.url), 'utf8');
        this.emitFile({ type: 'asset', fileName: `licences/${font}.txt`, source });
      }
    },
  };
}
