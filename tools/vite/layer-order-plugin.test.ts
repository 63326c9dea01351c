import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { layerOrderPlugin } from './layer-order-plugin.mjs';

const ORDER = '@layer reset,base,ui,screens,forced;';

test('every stylesheet begins with the order of the layers, whichever is loaded first; other files stay as they are', () => {
  const bundle = {
    'Button.css': { type: 'asset', fileName: 'assets/Button.css', source: '@layer ui{.a{}}' },
    'mark.svg': { type: 'asset', fileName: 'assets/mark.svg', source: '<svg/>' },
    'index.js': { type: 'chunk', fileName: 'assets/index.js', code: '1' },
  };
  const hook = layerOrderPlugin().generateBundle as unknown as { readonly handler: (_: null, files: typeof bundle) => void };
  hook.handler(null, bundle);
  expect(bundle['Button.css'].source).toBe(`${ORDER}@layer ui{.a{}}`);
  expect(bundle['mark.svg'].source).toBe('<svg/>');
  expect(bundle['index.js']).toEqual({ type: 'chunk', fileName: 'assets/index.js', code: '1' });
});

test('the order is the one the styles are written in', async () => {
  const styles = await readFile(resolve(import.meta.dirname, '../../renderer/styles/index.css'), 'utf8');
  expect(styles.split('\n')[0]?.replaceAll(', ', ',')).toBe(ORDER);
});
