import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { httpTransport, post, startTestApp, type TestApp } from '#support/test-app.ts';

let testApp: TestApp;
let http: Awaited<ReturnType<typeof httpTransport>>;
let cookie: string;
beforeAll(async () => {
  testApp = await startTestApp();
  http = await httpTransport(testApp.app.handle);
  cookie = await http.open('kiosk');
});
afterAll(async () => {
  await http.close();
  await testApp.close();
});

/** A request with any Host, which fetch would not send. */
function raw(headers: Readonly<Record<string, string>>, path = '/'): Promise<{ status: number; body: string }> {
  const { port } = new URL(http.origin);
  return new Promise((done, fail) => {
    const sent = request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => done({ status: response.statusCode ?? 0, body }));
    });
    sent.on('error', fail);
    sent.end();
  });
}

test.each([
  ['a foreign host', { host: 'evil.example' }],
  ['a name that was rebound here', { host: 'localhost' }],
  ['our address with another port', { host: '127.0.0.1:1' }],
])('%s is refused, with nothing in the body', async (_name, headers) => {
  expect(await raw({ ...headers, cookie })).toEqual({ status: 403, body: '' });
});

test('another origin is refused, our own is not', async () => {
  const { host } = new URL(http.origin);
  expect((await raw({ host, cookie, origin: 'https://evil.example' })).status).toBe(403);
  expect((await raw({ host, cookie, origin: 'null' })).status).toBe(403);
  expect((await raw({ host, cookie, origin: http.origin })).status).toBe(200);
});

test('without the cookie, or with a wrong one, nothing is served', async () => {
  const { host } = new URL(http.origin);
  expect(await raw({ host })).toEqual({ status: 403, body: '' });
  expect((await raw({ host, cookie: 'goc-so-kiosk=wrong' })).status).toBe(403);
  expect((await raw({ host, cookie: `${cookie.slice(0, -1)}_` })).status).toBe(403);
});

test('the cookie cannot be read by the page or sent from another site', async () => {
  const address = http.origin;
  expect((await fetch(`${address}/open/${'a'.repeat(43)}`, { redirect: 'manual' })).status).toBe(404);
  const jar = await http.open('kiosk');
  expect(jar).toMatch(/^goc-so-kiosk=[A-Za-z0-9_-]{43}$/);
});

test('a call over HTTP with the cookie is answered', async () => {
  const response = await fetch(`${http.origin}/api/staff.status`, {
    ...post({}),
    headers: { 'content-type': 'application/json', cookie },
  });
  expect(await response.json()).toMatchObject({ ok: true, value: { inside: null } });
});
