import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { PrintedDocument } from '#core/slip/printed.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The built print page alone, for a tool: it is answered what it is to draw, and nothing else is there. */
export interface PrintPageServer {
  /** Where the page draws this document, however often it is opened. */
  address(document: PrintedDocument): string;
  close(): Promise<void>;
}

export async function servePrintPages(pageFolder: string): Promise<PrintPageServer> {
  let current: PrintedDocument | null = null;
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://page.invalid').pathname;
    if (path === '/api/slip.document') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(current === null ? { ok: false, error: 'unknown-token' } : { ok: true, value: current }));
      return;
    }
    const file = normalize(path.startsWith('/print/') ? '/print.html' : path);
    readFile(join(pageFolder, file)).then(
      (bytes) => {
        response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
        response.end(bytes);
      },
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address(document) {
      current = document;
      return `http://127.0.0.1:${port}/print/${'a'.repeat(43)}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
