// @ts-check
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fontLicencesPlugin } from './tools/vite/font-licences-plugin.mjs';
import { iconPlugin } from './tools/vite/icon-plugin.mjs';
import { layerOrderPlugin } from './tools/vite/layer-order-plugin.mjs';

/** The page. Served only by our own handler, so the output is plain files with a manifest for the size budget. */
export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [iconPlugin(), react(), layerOrderPlugin(), fontLicencesPlugin()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    manifest: true,
    license: true,
    // Fonts and scenes stay files: inlined ones would weigh on the first script.
    assetsInlineLimit: 1024,
    modulePreload: { polyfill: false },
    rollupOptions: { input: { index: 'renderer/index.html', print: 'renderer/print.html', present: 'renderer/present.html' } },
  },
});
