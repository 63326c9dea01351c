import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { SECOND } from '#core/basics/durations.ts';
import { failure, success, type Result } from '#core/basics/result.ts';
import type { Surface } from '#core/contract/define.ts';
import type { Handle } from '#services/app/caller.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Ids } from '#services/environment/ids.ts';
import { createOneTimeAddresses } from './one-time-addresses.ts';
import { cookieFor, surfaceOf, type SurfaceSecrets } from './surface-cookies.ts';

export interface GuardedServerOptions {
  readonly handle: Handle;
  /** 0 takes any free port. */
  readonly port: number;
  readonly secrets: SurfaceSecrets;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Milliseconds a request may take to come in whole; its headers half of that. */
  readonly patience?: number;
}

export interface GuardedServer {
  readonly port: number;
  /** A full address that signs a browser in, once, and leads it on. */
  address(surface: Surface, next?: string): string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const PATIENCE = 20 * SECOND;

/** What a browser says of itself where it asks for a page of ours, or was sent here by nobody's page. */
const OUR_SITES: ReadonlySet<string> = new Set(['same-origin', 'none']);

/** Whether a request is for us and comes from no other page. `own` is the one host, with its port, that we are. */
function isOurs({ url, headers }: IncomingMessage, own: string): boolean {
  // A name that resolves here without being ours is a rebinding. A whole address instead of a path says another name beside Host.
  if (headers.host !== own || url?.startsWith('/') !== true) return false;
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined && origin !== `http://${own}`) return false;
  // To a cookie all ports of this machine are one place, and a picture is asked for without an Origin: this tells them apart.
  return site === undefined || (typeof site === 'string' && OUR_SITES.has(site));
}

/**
 * The localhost server: reachable from this machine only, and of this machine only by a browser that opened a one-time address. Whoever
 * is not let in gets a number and an empty body.
 */
export function startGuardedServer(options: GuardedServerOptions): Promise<Result<GuardedServer, 'port-taken'>> {
  const { handle, secrets, clock, ids, patience = PATIENCE } = options;
  const addresses = createOneTimeAddresses(clock, ids);
  let own = '';

  const refuse = (response: ServerResponse, status: number): void => {
    response.writeHead(status, { 'content-length': 0, 'cache-control': 'no-store' });
    response.end();
  };
  const surfaces = new WeakMap<IncomingMessage, Surface>();
  const listener = getRequestListener(
    (request, env) => {
      const surface = surfaces.get((env as { incoming: IncomingMessage }).incoming);
      return surface === undefined ? new Response(null, { status: 403 }) : handle(request, { host: 'web', surface });
    },
    { overrideGlobalObjects: false },
  );

  const server = createServer(
    {
      requestTimeout: patience,
      headersTimeout: patience / 2,
      // Late requests are looked for only this often; Node's own half minute would make the times above a wish.
      connectionsCheckingInterval: patience / 4,
      maxHeaderSize: 8192,
    },
    (request, response) => {
      if (!isOurs(request, own)) return refuse(response, 403);
      const opened = /^\/open\/([A-Za-z0-9_-]{43})$/.exec(request.url ?? '');
      if (opened !== null) {
        const entry = request.method === 'GET' ? addresses.use(opened[1] ?? '') : null;
        if (entry === null) return refuse(response, 404);
        response.writeHead(303, {
          location: entry.next,
          'set-cookie': cookieFor(entry.surface, secrets),
          'cache-control': 'no-store',
          'content-length': 0,
        });
        response.end();
        return undefined;
      }
      const surface = surfaceOf(request.headers.cookie, secrets);
      if (surface === null) return refuse(response, 403);
      surfaces.set(request, surface);
      void listener(request, response);
      return undefined;
    },
  );
  server.maxConnections = 64;

  return new Promise((done) => {
    server.once('error', () => done(failure('port-taken')));
    server.listen(options.port, HOST, () => {
      const { port } = server.address() as AddressInfo;
      own = `${HOST}:${port}`;
      done(
        success({
          port,
          address: (surface, next) => `http://${own}${addresses.mint(surface, next)}`,
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
