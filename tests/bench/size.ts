import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Row } from './row.ts';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
  readonly src?: string;
}

/** What the first load weighs: the entry's scripts with all they import at once, and all fonts. */
export async function measure(): Promise<Row[]> {
  const folder = join(process.cwd(), 'dist/renderer');
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>;
  const seen = new Set<string>();
  const walk = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const next of manifest[key]?.imports ?? []) walk(next);
  };
  walk('index.html');
  const scripts = [...seen].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js'));
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).byteLength, 0);
  const fonts = readdirSync(join(folder, 'assets'))
    .filter((name) => name.endsWith('.woff2'))
    .reduce((sum, name) => sum + readFileSync(join(folder, 'assets', name)).byteLength, 0);
  return [
    { name: 'first-load scripts, gzipped', value: bytes / 1024, unit: 'kB', limit: 130, ratio: bytes / 1024 / 130 },
    { name: 'fonts', value: fonts / 1024, unit: 'kB', limit: 200, ratio: fonts / 1024 / 200 },
  ];
}
