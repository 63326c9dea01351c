import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The checkout. */
export const root = resolve(import.meta.dirname, '../..');

/** Which zones each zone may import from, besides itself. The one-sentence rule of docs/architecture.md as a table. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  services: ['core'],
  webhost: ['core', 'services'],
  electron: ['core', 'services'],
  renderer: ['core'],
  // Two rooms for who writes lessons: the page they see, and the program behind it. Neither is part of the kiosk.
  author: ['core', 'renderer'],
  tools: ['core', 'services', 'author'],
};

/** Packages a zone may import. `node:` stands for Node's own modules. Dev-only packages never appear here. */
export const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  core: ['zod'],
  services: [
    'node:',
    'zod',
    'lowdb',
    'yaml',
    '@hono/node-server',
    'electron-log',
    'fflate',
    'jsqr',
    'pngjs',
    'qrcode',
    'write-excel-file',
    'zxing-wasm',
  ],
  webhost: ['node:', 'zod'],
  electron: ['node:', 'electron'],
  renderer: [
    'react',
    'react-dom',
    '@base-ui/react',
    'minisearch',
    'qrcode',
    '@phosphor-icons/core',
    '@fontsource/be-vietnam-pro',
    '@fontsource/tinos',
  ],
  author: ['react', 'react-dom'],
  tools: ['node:', 'vite', '@vitejs/plugin-react'],
};

export interface SourceFile {
  readonly path: string;
  readonly zone: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

export function importsOf(text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, fixed, lazy]) => ({
    specifier: (fixed ?? lazy) as string,
    typeOnly: type !== undefined,
  }));
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return walk(path);
    return /\.tsx?$/.test(name) && !name.endsWith('.d.ts') ? [path] : [];
  });
}

/** All sources of the zones that are TypeScript; unit tests beside them are left out. */
export function productSources(): SourceFile[] {
  return Object.keys(MAY_IMPORT).flatMap((zone) =>
    walk(join(root, zone))
      .filter((path) => !/\.test\.tsx?$/.test(path))
      .map((path) => {
        const text = readFileSync(path, 'utf8');
        return { path: relative(root, path).split(sep).join('/'), zone, text, imports: importsOf(text) };
      }),
  );
}

/** The path inside the checkout an import leads to, or null for a package. */
export function resolveInside(from: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.'))
    return relative(root, resolve(root, dirname(from), specifier))
      .split(sep)
      .join('/');
  return null;
}
