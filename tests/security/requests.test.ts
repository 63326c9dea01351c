import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import { systemIds } from '#services/environment/ids.ts';
import { type GuardedServer, startGuardedServer } from '#services/http/guarded-server.ts';
import { openRaw, sendRaw } from './raw-http.ts';

/** Where a request is given up on soon, after so many milliseconds: what tests this waits for the server to do so. */
const PATIENCE = 80;

const secrets = { kiosk: 'k'.repeat(43), presenter: 'p'.repeat(43), room: 'r'.repeat(43), print: 'd'.repeat(43) };
let server: GuardedServer;
let host: string;
/** What got past the guard. */
let reached: string[];
async function start(patience?: number): Promise<GuardedServer> {
  const started = await startGuardedServer({
    handle: async (came, { surface }) => {
      reached.push(`${surface} ${came.method} ${came.url} ${await came.text()}`.trim());
      return new Response('in', { headers: { 'content-type': 'text/plain' } });
    },
    port: 0,
    secrets,
    clock: createFakeClock(),
    ids: systemIds,
    ...(patience === undefined ? {} : { patience }),
  });
  if (!started.ok) throw new Error(started.error);
  return started.value;
}
beforeEach(async () => {
  reached = [];
  server = await start();
  host = `127.0.0.1:${server.port}`;
});
afterEach(() => server.close());

const COOKIE = `Cookie: goc-so-kiosk=${secrets.kiosk}`;

/** A request of the kiosk's own page but for its first line and what is added to it. */
function request(line: string, added: readonly string[] = [], body = ''): string {
  return [`${line} HTTP/1.1`, `Host: ${host}`, COOKIE, 'Connection: close', ...added, '', body].join('\r\n');
}
const statusOf = async (bytes: string): Promise<readonly number[]> => (await sendRaw(server.port, bytes)).statuses;

test('what the page itself sends gets in', async () => {
  expect(await statusOf(request('GET /'))).toEqual([200]);
  expect(await statusOf(request('POST /api/x', ['Content-Length: 2'], '{}'))).toEqual([200]);
  expect(reached).toEqual([`kiosk GET http://${host}/`, `kiosk POST http://${host}/api/x {}`]);
});

describe('who asks', () => {
  test.each([
    ['another site', 'cross-site'],
    ['another port of this machine, to which cookies go all the same', 'same-site'],
    ['a word no browser says', 'anything'],
  ])('a browser that says it asks for %s', async (_name, site) => {
    expect(await statusOf(request('GET /', [`Sec-Fetch-Site: ${site}`]))).toEqual([403]);
    expect(reached).toEqual([]);
  });

  test('a browser that asks for the page itself, or for whoever opened it, is let in', async () => {
    expect(await statusOf(request('GET /', ['Sec-Fetch-Site: same-origin']))).toEqual([200]);
    expect(await statusOf(request('GET /', ['Sec-Fetch-Site: none']))).toEqual([200]);
  });

  test.each([
    'localhost',
    'kiosk.local',
    '127.0.0.1.nip.io',
    '127.1',
    '0x7f000001',
    '2130706433',
    '0.0.0.0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '127.0.0.1.',
    '127.0.0.1@evil.example',
    'evil.example#127.0.0.1',
  ])('a name that leads here without being ours: %s', async (name) => {
    const port = host.split(':')[1] ?? '';
    expect(await statusOf(request('GET /').replace(`Host: ${host}`, `Host: ${name}:${port}`))).toEqual([403]);
    expect(reached).toEqual([]);
  });

  test('no name, an empty one, two of them', async () => {
    for (const names of [[], ['Host: '], ['Host: evil.example', `Host: ${host}`]]) {
      const bytes = ['GET / HTTP/1.1', ...names, COOKIE, 'Connection: close', '', ''].join('\r\n');
      expect((await statusOf(bytes)).every((status) => status === 400 || status === 403)).toBe(true);
    }
    expect(await statusOf(['GET / HTTP/1.0', COOKIE, '', ''].join('\r\n'))).toEqual([403]);
    expect(reached).toEqual([]);
  });

  test.each([
    ['a whole address', (own: string) => `GET http://${own}/`],
    ['a whole address of another', () => 'GET http://evil.example/'],
    ['a file', () => 'GET file:///etc/passwd'],
    ['a script', () => 'GET javascript:alert(1)'],
    ['no path', () => 'GET index.html'],
    ['a star', () => 'OPTIONS *'],
    ['a tunnel', () => 'CONNECT evil.example:443'],
  ])('a first line with %s instead of a path', async (_name, line) => {
    expect((await statusOf(request(line(host)))).every((status) => status >= 400)).toBe(true);
    expect(reached).toEqual([]);
  });

  test('another origin asks beforehand whether it may: it is told nothing', async () => {
    const asked = ['Origin: https://evil.example', 'Access-Control-Request-Method: POST'];
    const { statuses, text } = await sendRaw(server.port, request('OPTIONS /api/staff.unlock', asked));
    expect(statuses).toEqual([403]);
    expect(text.toLowerCase()).not.toContain('access-control');
  });

  test('a cookie of another name, twice, in another case, cut short', async () => {
    for (const cookie of [
      `goc-so-kiosk=wrong; goc-so-kiosk=${secrets.print}`,
      `GOC-SO-KIOSK=${secrets.kiosk}`,
      `goc-so-kiosk=${secrets.kiosk.slice(1)}`,
      `__proto__=${secrets.kiosk}`,
      `goc-so-kiosk="${secrets.kiosk}"`,
      `goc-so-print=${secrets.kiosk}`,
    ])
      expect(await statusOf(request('GET /').replace(COOKIE, `Cookie: ${cookie}`)), cookie).toEqual([403]);
    expect(reached).toEqual([]);
  });
});

describe('one request in another', () => {
  const INNER = 'POST /api/staff.unlock HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n';
  test.each([
    ['two lengths', ['Content-Length: 0', `Content-Length: ${INNER.length}`]],
    ['a length and pieces', [`Content-Length: ${INNER.length}`, 'Transfer-Encoding: chunked']],
    ['pieces in another writing', ['Transfer-Encoding: xchunked']],
    ['pieces twice over', ['Transfer-Encoding: chunked, identity']],
    ['pieces beside a blank', ['Transfer-Encoding : chunked']],
    ['a length with a sign', ['Content-Length: +4']],
    ['a length that is no number', ['Content-Length: 0x10']],
    ['a header that goes on in the next line', ['X-A: 1', ' Content-Length: 5']],
    ['a header without an end', ['X-A: 1\rX-B: 2']],
    ['a header with nothing in it but zero', ['X-A: \0']],
  ])('%s', async (_name, headers) => {
    const { statuses } = await sendRaw(server.port, request('POST /api/x', headers, INNER));
    expect(statuses).toEqual([400]);
    expect(reached.filter((line) => line.includes('unlock'))).toEqual([]);
  });

  test('what follows a request that was refused is judged by itself', async () => {
    const refused = ['POST /api/x HTTP/1.1', `Host: ${host}`, `Content-Length: ${INNER.length}`, '', INNER].join('\r\n');
    expect(await statusOf(refused + request('GET /'))).toEqual([403, 200]);
    expect(reached).toEqual([`kiosk GET http://${host}/`]);
  });
});

test('headers of more than eight kilobytes', async () => {
  expect(await statusOf(request('GET /', [`X-Long: ${'x'.repeat(9000)}`]))).toEqual([431]);
  expect(await statusOf(request(`GET /${'x'.repeat(9000)}`))).toEqual([431]);
  expect(reached).toEqual([]);
});

describe('whoever is slow on purpose is hung up on', () => {
  let soon: GuardedServer;
  beforeEach(async () => {
    soon = await start(PATIENCE);
    host = `127.0.0.1:${soon.port}`;
  });
  afterEach(() => soon.close());

  test.each([
    ['headers that never come to an end', () => `GET / HTTP/1.1\r\nHost: ${host}\r\n`, 'X-A: 1\r\n'],
    ['a body that comes byte by byte', () => request('POST /api/x', ['Content-Length: 100000']), 'x'],
    ['a body that comes piece by piece', () => request('POST /api/x', ['Transfer-Encoding: chunked']), '1\r\nx\r\n'],
    ['nothing at all', () => '', ''],
  ])('%s', async (_name, beginning, drop) => {
    const { socket, closed } = await openRaw(soon.port);
    socket.write(beginning());
    const drip = setInterval(() => socket.writable && socket.write(drop), PATIENCE / 8);
    const { statuses } = await closed;
    clearInterval(drip);
    expect(statuses.filter((status) => status < 400)).toEqual([]);
    expect(reached).toEqual([]);
  });

  test('a body of somebody who was not let in is not waited for', async () => {
    // Of the server that has patience: an answer at once is no giving up.
    host = `127.0.0.1:${server.port}`;
    const { socket, closed } = await openRaw(server.port);
    socket.write(request('POST /api/x', ['Content-Length: 100000']).replace(COOKIE, 'X-None: 1'));
    expect((await closed).statuses).toEqual([403]);
  });
});

describe('another use of the connection', () => {
  test.each([
    ['a web socket', ['Upgrade: websocket', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 13']],
    ['HTTP/2', ['Upgrade: h2c', 'HTTP2-Settings: AAMAAABkAAQAAP__']],
  ])('%s is not to be had', async (_name, headers) => {
    const bytes = request('GET /api/events', headers).replace('Connection: close', 'Connection: close, Upgrade');
    const { statuses } = await sendRaw(server.port, bytes);
    expect(statuses).not.toContain(101);
  });

  test('HTTP/2 without asking, and what is no HTTP at all', async () => {
    for (const bytes of [
      'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
      '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
      'EHLO kiosk\r\n\r\n',
    ])
      expect((await statusOf(bytes)).every((status) => status >= 400)).toBe(true);
    expect(reached).toEqual([]);
  });
});

describe('the one-time address', () => {
  const open = (path: string, line = 'GET'): Promise<readonly number[]> =>
    statusOf([`${line} ${path} HTTP/1.1`, `Host: ${host}`, 'Connection: close', '', ''].join('\r\n'));
  const pathOf = (): string => new URL(server.address('kiosk')).pathname;

  test('replayed, it opens nothing; of two at once one gets in', async () => {
    const path = pathOf();
    const both = await Promise.all([open(path), open(path)]);
    expect(both.flat().toSorted((a, b) => a - b)).toEqual([303, 404]);
    expect(await open(path)).toEqual([404]);
  });

  test('another site cannot spend it, nor see whether it is one', async () => {
    const path = pathOf();
    const foreign = [`GET ${path} HTTP/1.1`, `Host: ${host}`, 'Sec-Fetch-Site: cross-site', 'Connection: close', '', ''];
    expect(await statusOf(foreign.join('\r\n'))).toEqual([403]);
    for (const method of ['HEAD', 'POST', 'PUT', 'OPTIONS', 'DELETE']) expect(await open(path, method)).toEqual([404]);
    expect(await open(`${path}?x`)).toEqual([403]);
    expect(await open(path)).toEqual([303]);
  });

  test('of one surface, it makes no other', async () => {
    const answer = await sendRaw(
      server.port,
      [
        `GET ${new URL(server.address('print', '/print/x')).pathname} HTTP/1.1`,
        `Host: ${host}`,
        COOKIE,
        'Connection: close',
        '',
        '',
      ].join('\r\n'),
    );
    expect(answer.text).toContain(`goc-so-print=${secrets.print}; HttpOnly; SameSite=Strict`);
    expect(answer.text).not.toContain(secrets.kiosk);
  });
});
