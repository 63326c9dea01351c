// @ts-check
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { iconPlugin } from './tools/vite/icon-plugin.mjs';

/** The gallery: every component in every state. Development and tests only; never part of the program. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [iconPlugin(), react()],
  build: {
    outDir: '../dist/gallery',
    emptyOutDir: true,
    target: 'chrome140',
    rollupOptions: { input: { gallery: 'renderer/gallery.html' } },
  },
});
