import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { PrintedDocument } from '#core/slip/printed.ts';

const built = resolve(import.meta.dirname, '../../dist/renderer');
const ORIGIN = 'http://print.invalid';
/** Where the page stands; any token will do. */
export const PRINT_ADDRESS = `${ORIGIN}/print/${'a'.repeat(43)}`;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface PrintServing {
  /** What the page is to draw when it asks. */
  readonly document: () => PrintedDocument | null;
  /** May give another file in the place of one that was built, or none. */
  readonly change?: (path: string, bytes: Buffer) => Buffer | null;
  /** Hears every request: method, path, what is sent along. */
  readonly onAsked?: (request: string) => void;
}

/** The print page as it was built, answered without a service. */
export async function servePrintPage(page: Page, { document, change, onAsked }: PrintServing): Promise<void> {
  const files = new Map<string, Buffer>();
  await page.route(`${ORIGIN}/**`, async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    onAsked?.(`${request.method()} ${pathname} ${request.postData() ?? ''}`.trim());
    if (pathname === '/api/slip.document') return route.fulfill({ json: { ok: true, value: document() } });
    const path = pathname.startsWith('/print/') ? '/print.html' : pathname;
    const read = files.get(path) ?? (await readFile(join(built, path)));
    files.set(path, read);
    const body = change === undefined ? read : change(path, read);
    return body === null
      ? route.abort()
      : route.fulfill({ body, contentType: TYPES[extname(path)] ?? 'application/octet-stream' });
  });
}
