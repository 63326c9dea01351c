// @ts-check
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { iconPlugin } from './tools/vite/icon-plugin.mjs';
import { layerOrderPlugin } from './tools/vite/layer-order-plugin.mjs';

/** The page a practice is taken home in: one script and one style sheet that ask for nothing, put together by tools/lib/one-file.mjs. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [iconPlugin(), react(), layerOrderPlugin()],
  build: {
    outDir: '../dist/takehome/parts',
    emptyOutDir: true,
    // Homes have older browsers than offices.
    target: ['chrome111', 'firefox121', 'safari16.4'],
    license: true,
    // Fonts and drawings go into the style sheet: there is nowhere else they could be.
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    // All of it is one script, on purpose.
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: 'renderer/takehome.html', output: { codeSplitting: false } },
  },
});
