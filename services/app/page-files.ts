import { readFile, realpath } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { bare, SAFE_HEADERS } from './headers.ts';

/** What may be served, by ending. Anything else does not exist. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ogg': 'audio/ogg',
  '.wav': 'audio/wav',
};

export interface PageFiles {
  /** Answers GET or HEAD for a path inside the page's folder. */
  serve(path: string, range: string | null): Promise<Response>;
}

/** Files of one folder. A path is decoded once and refused when it holds anything a plain file name does not. */
export function createPageFiles(folder: string): PageFiles {
  return {
    async serve(path, range) {
      const name = safeName(path);
      const type = name === null ? undefined : TYPES[extname(name)];
      if (name === null || type === undefined) return bare(404);
      const file = await readInside(folder, name);
      if (file === null) return bare(404);
      const headers = {
        ...SAFE_HEADERS,
        'content-type': type,
        'accept-ranges': 'bytes',
        // Built assets carry a hash in their name: the same name is the same bytes for ever.
        'cache-control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-store',
      };
      const part = range === null ? null : parseRange(range, file.byteLength);
      if (part === 'unsatisfiable') return bare(416, { 'content-range': `bytes */${file.byteLength}` });
      if (part === null) return new Response(new Uint8Array(file), { status: 200, headers });
      const slice = new Uint8Array(file.subarray(part.from, part.to + 1));
      return new Response(slice, {
        status: 206,
        headers: { ...headers, 'content-range': `bytes ${part.from}-${part.to}/${file.byteLength}` },
      });
    },
  };
}

/** The path as a plain relative name; null for anything with a way out of the folder, a drive, a stream or a null byte. */
export function safeName(path: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (!decoded.startsWith('/') || /[\0\\:%]/.test(decoded)) return null;
  const name = decoded.slice(1);
  if (name === '' || name.split('/').some((part) => part === '' || part.startsWith('.'))) return null;
  return normalize(name).split(sep).join('/') === name ? name : null;
}

async function readInside(folder: string, name: string): Promise<Buffer | null> {
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, name));
    return path.startsWith(root + sep) ? await readFile(path) : null;
  } catch {
    return null;
  }
}

function parseRange(range: string, size: number): { readonly from: number; readonly to: number } | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(range.trim());
  if (match === null || (match[1] === '' && match[2] === '')) return null;
  const [, first = '', last = ''] = match;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from > to || from >= size ? 'unsatisfiable' : { from, to };
}
