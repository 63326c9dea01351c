import { extname } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { iconPlugin } from '../vite/icon-plugin.mjs';
import { layerOrderPlugin } from '../vite/layer-order-plugin.mjs';

/** The files of the page by their path. */
export type PageFiles = ReadonlyMap<string, { readonly type: string; readonly body: string | Uint8Array }>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Builds the author's page into memory: nothing of it ever lies where the kiosk's own build does. */
export async function buildPage(root: string): Promise<PageFiles> {
  const built = await build({
    configFile: false,
    root: `${root}/author`,
    base: '/',
    logLevel: 'error',
    plugins: [iconPlugin(), layerOrderPlugin(), react()],
    build: {
      write: false,
      target: 'chrome140',
      assetsInlineLimit: 1024,
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: `${root}/author/index.html`, play: `${root}/author/play.html` } },
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('One build was expected');
  return new Map(
    built.output.map((file) => [
      `/${file.fileName}`,
      {
        type: TYPES[extname(file.fileName)] ?? 'application/octet-stream',
        body: file.type === 'asset' ? file.source : file.code,
      },
    ]),
  );
}
