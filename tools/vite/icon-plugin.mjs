// @ts-check
import { readFile } from 'node:fs/promises';

const SUFFIX = '?icon';

/**
 * Imports a Phosphor SVG as plain data (`{ paths: [{ d, opacity }] }`), so that React can draw it: the content security
 * policy allows no HTML strings, and nothing of an SVG file but its paths reaches the page.
 * @returns {import('vite').Plugin}
 */
export function iconPlugin() {
  return {
    name: 'phosphor-icon',
    enforce: 'pre',
    async load(id) {
      if (!id.endsWith(SUFFIX)) return null;
      const svg = await readFile(id.slice(0, -SUFFIX.length), 'utf8');
      const paths = [...svg.matchAll(/<path\b([^>]*)\/>/g)].map(([, attributes = '']) => ({
        d: /\bd="([^"]+)"/.exec(attributes)?.[1] ?? '',
        opacity: Number(/\bopacity="([^"]+)"/.exec(attributes)?.[1] ?? 1),
      }));
      if (paths.length === 0 || paths.some((path) => path.d === '')) this.error(`No paths in icon ${id}`);
      return `export default ${JSON.stringify({ paths })};`;
    },
  };
}
