// @ts-check
import { builtinModules } from 'node:module';
import { build } from 'vite';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './run.mjs';

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Entries of what runs in Node, by the name of the bundle. */
export const ENTRIES = {
  launcher: 'webhost/launcher.ts',
  service: 'webhost/service.ts',
  electron: 'electron/main.ts',
  'content-check': 'services/content/check-cli.ts',
  'content-schemas': 'services/content/schemas-cli.ts',
  clips: 'services/clips/clips-cli.ts',
  merge: 'services/merge/merge-cli.ts',
  'audit-verify': 'services/audit/verify-cli.ts',
  pack: 'services/packs/pack-cli.ts',
  'pack-work': 'services/packs/pack-work-cli.ts',
  'report-work': 'services/report/report-work-cli.ts',
  slips: 'webhost/slips/slips-cli.ts',
  'twin-work': 'services/printing/twin/twin-work-cli.ts',
  'page-messages': 'renderer/language/citizen-messages.ts',
};

const DECODER = 'zxing-wasm/reader/zxing_reader.wasm';

/**
 * Bundles Node programs completely: what is packed needs no node_modules.
 * @param {readonly (keyof typeof ENTRIES)[]} names
 * @param {string} outDir
 */
export async function buildNode(names, outDir) {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { KIOSK_VERSION: JSON.stringify(version) },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      license: true,
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, ENTRIES[name]])),
        external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
    ssr: { noExternal: true },
  });
  // The one program that is no JavaScript: a decoder of printed codes. Beside its bundle, so that a packed kiosk carries it.
  if (names.includes('twin-work'))
    copyFileSync(fileURLToPath(import.meta.resolve(DECODER)), join(root, outDir, 'zxing_reader.wasm'));
}
