import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { failure, success, type Result } from '#core/basics/result.ts';
import { answer, type Answer } from './answer.ts';
import type { Desk } from './desk.ts';
import type { PageFiles } from './page-files.ts';

const HOST = '127.0.0.1';

export interface Host {
  readonly address: string;
  /** Tells every open page that the content was read again. */
  changed(): void;
  close(): Promise<void>;
}

/**
 * The server of the author's view: this machine only, reading only, and only for a page that was opened under its own address. A name
 * that resolves here without being ours is a rebinding; another origin is another page.
 */
export function openHost(port: number, desk: Desk, files: PageFiles): Promise<Result<Host, 'port-taken'>> {
  const listeners = new Set<ServerResponse>();
  let own = '';
  const server = createServer((request, response) => {
    const { host, origin } = request.headers;
    if (host !== own || (origin !== undefined && origin !== `http://${own}`)) return send(response, { status: 403 });
    if (request.method !== 'GET') return send(response, { status: 405 });
    if (request.url === '/api/events') return listen(request, response);
    return send(response, answer(request.url ?? '', desk, files));
  });
  const listen = (request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream; charset=utf-8' });
    response.write('retry: 500\n\n');
    listeners.add(response);
    request.once('close', () => listeners.delete(response));
  };
  return new Promise((done) => {
    server.once('error', () => done(failure('port-taken')));
    server.listen(port, HOST, () => {
      own = `${HOST}:${(server.address() as AddressInfo).port}`;
      done(
        success({
          address: `http://${own}/`,
          changed() {
            for (const listener of listeners) listener.write('event: changed\ndata: {}\n\n');
          },
          close: () =>
            new Promise<void>((closed) => {
              server.close(() => closed());
              server.closeAllConnections();
            }),
        }),
      );
    });
  });
}

/** The page may load only itself, and be framed only by itself: the stage stands in a frame of its own size. */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    ...['script-src', 'style-src', 'font-src', 'connect-src', 'frame-src', 'frame-ancestors'].map((part) => `${part} 'self'`),
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

function send(response: ServerResponse, { status, type, body }: Answer): void {
  response.writeHead(status, { ...HEADERS, ...(type === undefined ? {} : { 'content-type': type }) });
  response.end(body);
}
