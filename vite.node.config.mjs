// @ts-check
import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

/** Everything that runs in Node, one bundle an entry: the packaged program needs no node_modules. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/node',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: {
        launcher: 'webhost/launcher.ts',
        service: 'webhost/service.ts',
        electron: 'electron/main.ts',
        'content-check': 'services/content/check-cli.ts',
      },
      external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
  ssr: { noExternal: true },
});
