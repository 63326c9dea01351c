// @ts-check
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { iconPlugin } from '../../tools/vite/icon-plugin.mjs';

/** The page of all components: for those who build the kiosk, never part of it. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [iconPlugin(), react()],
  server: { host: '127.0.0.1' },
  build: { outDir: '../../dist/gallery', emptyOutDir: true, target: 'chrome140', modulePreload: { polyfill: false } },
});
