import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The sample pictures, as an author would have made them; drawn by draw.mjs. */
export const SAMPLES = ['trang-mau.png', 'dien-thoai-mau.png', 'giay-mau.jpg'] as const;

/** Where a sample lies on disk. */
export const samplePath = (name: (typeof SAMPLES)[number]): string => join(import.meta.dirname, name);

/** Its bytes. */
export const sampleBytes = (name: (typeof SAMPLES)[number]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(samplePath(name)));
