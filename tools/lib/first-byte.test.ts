import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { firstByteComes } from './first-byte.mjs';

const PATIENCE = 5000;
let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** A place to download from; answers by path. */
async function place(): Promise<string> {
  const made = createServer((request, response) => {
    switch (request.url) {
      case '/file':
        // Never ends: only the first byte counts.
        response.writeHead(200).write('x');
        break;
      case '/moved':
        response.writeHead(302, { location: '/file' }).end();
        break;
      case '/astray':
        response.writeHead(302, { location: 'ftp://[' }).end();
        break;
      case '/round':
        response.writeHead(302, { location: '/round' }).end();
        break;
      case '/empty':
        response.writeHead(200).end();
        break;
      case '/silent':
        break;
      default:
        response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  server = made;
  await new Promise((ready) => made.once('listening', ready));
  return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
}

test.each([
  ['/file', true],
  ['/moved', true],
  ['/round', false],
  ['/astray', false],
  ['/empty', false],
  ['/nothing', false],
])('%s: %s', async (path, comes) => {
  expect(await firstByteComes((await place()) + path, PATIENCE)).toBe(comes);
});

test('silence is given up, and so is a place that does not answer at all', async () => {
  const address = await place();
  expect(await firstByteComes(`${address}/silent`, 50)).toBe(false);
  server?.close();
  expect(await firstByteComes('http://127.0.0.1:1/', PATIENCE)).toBe(false);
});
