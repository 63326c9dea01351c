import type { Surface } from '#core/contract/define.ts';
import { safeName } from './page-files.ts';

/** The one document of each surface. Presenter and room are two views of one. */
const DOCUMENTS: Readonly<Record<Surface, string>> = {
  kiosk: '/index.html',
  presenter: '/present.html',
  room: '/present.html',
  print: '/print.html',
};

/**
 * Which document a path means for a surface: null for a path that means another file, `'none'` for a document the surface does not have. A
 * document is opened at `/` (a printed one at its token) and is no file to ask for by name, in whatever writing.
 */
export function documentPath(pathname: string, surface: Surface): string | null {
  const own = DOCUMENTS[surface];
  if (/^\/print\/[A-Za-z0-9_-]{43}$/.test(pathname)) return surface === 'print' ? own : 'none';
  if (pathname === '/' || (pathname === '/index.html' && surface === 'kiosk')) return surface === 'print' ? 'none' : own;
  return /\.html?$/i.test(safeName(pathname) ?? '') ? 'none' : null;
}
