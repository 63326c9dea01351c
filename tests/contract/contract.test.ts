import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calls, type CallName } from '#core/contract/calls.ts';
import { SURFACES } from '#core/contract/define.ts';
import { GOOD } from './good-inputs.ts';
import {
  directTransport,
  electronShapedTransport,
  httpTransport,
  post,
  startTestApp,
  type TestApp,
  type Transport,
} from '#support/test-app.ts';

const names = Object.keys(calls) as CallName[];

let test1: TestApp;
/** What the host was told of painting pages. */
const heard: unknown[] = [];
const transports: Record<string, Transport> = {};
beforeAll(async () => {
  test1 = await startTestApp({ heard: (...told) => void heard.push(told) });
  const { handle } = test1.app;
  transports['handler'] = directTransport(handle);
  transports['http'] = await httpTransport(handle);
  transports['electron shim'] = electronShapedTransport(handle);
});
afterAll(async () => {
  await transports['http']?.close();
  await test1.close();
});

describe.each(['handler', 'http', 'electron shim'])('over %s', (name) => {
  const send = (path: string, init?: RequestInit, surface?: Parameters<Transport['send']>[2]): Promise<Response> => {
    const transport = transports[name];
    if (transport === undefined) throw new Error(name);
    return transport.send(path, init, surface);
  };

  test.each(names)('%s answers within the contract', async (call) => {
    const surface = calls[call].surfaces[0];
    const response = await send(`/api/${call}`, post(GOOD[call]), surface);
    const answer = (await response.json()) as { ok: boolean; error?: string };
    if (calls[call].role !== 'visitor') {
      expect(response.status).toBe(403);
      expect(answer).toEqual({ ok: false, error: 'not-allowed' });
      return;
    }
    expect(response.status).toBe(200);
    if (!answer.ok) expect(calls[call].problems as readonly string[]).toContain(answer.error);
  });

  test.each(names.filter((call) => calls[call].role === 'visitor'))(
    '%s refuses an extra key, a wrong type and no JSON at all',
    async (call) => {
      const surface = calls[call].surfaces[0];
      for (const bad of [{ ...(GOOD[call] as object), extra: 1 }, [], 7, null, '{"broken":']) {
        const response = await send(`/api/${call}`, post(bad), surface);
        expect(response.status).toBe(400);
        expect(await response.json()).toEqual({ ok: false, error: 'invalid-input' });
      }
    },
  );

  test.each(names)('%s refuses a surface that may not make it', async (call) => {
    const surface = (['kiosk', 'print'] as const).find((other) => !(calls[call].surfaces as readonly string[]).includes(other));
    if (surface === undefined) throw new Error('every call has a surface it refuses');
    const response = await send(`/api/${call}`, post(GOOD[call]), surface);
    expect(response.status).toBe(403);
  });

  test.each([
    'visit.nothing',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    '',
    'kiosk.hello/',
    'kiosk.hello%00',
    '../index.html',
  ])('an unknown call is 404: %s', async (call) => {
    const response = await send(`/api/${call}`, post({}));
    expect([403, 404, 405]).toContain(response.status);
    expect(await response.text()).toBe('');
  });

  test('an oversized body is 413, another type of content 415, another method 405', async () => {
    expect((await send('/api/kiosk.hello', post(`{"a":"${'x'.repeat(1_100_000)}"}`))).status).toBe(413);
    expect(
      (await send('/api/kiosk.hello', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' })).status,
    ).toBe(415);
    expect((await send('/api/kiosk.hello')).status).toBe(405);
    expect((await send('/', { method: 'POST', body: '' })).status).toBe(405);
  });

  test('the page, its assets and their headers', async () => {
    const index = await send('/');
    expect(index.status).toBe(200);
    expect(await index.text()).toContain('<title>page</title>');
    expect(index.headers.get('content-security-policy')).toContain("require-trusted-types-for 'script'");
    expect(index.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(index.headers.get('x-content-type-options')).toBe('nosniff');
    expect(index.headers.get('cache-control')).toBe('no-store');
    expect((await send('/assets/app-1.js')).headers.get('cache-control')).toContain('immutable');
  });

  test('ranges are served, and refused where there is nothing', async () => {
    const part = await send('/assets/app-1.js', { headers: { range: 'bytes=0-5' } });
    expect(part.status).toBe(206);
    expect(await part.text()).toBe('export');
    expect((await send('/assets/app-1.js', { headers: { range: 'bytes=900-' } })).status).toBe(416);
  });

  test.each([
    '/secret.txt',
    '/assets',
    '/nothing.js',
    '/../outside.js',
    '/%2e%2e/outside.js',
    '/..%2foutside.js',
    '/%252e%252e/outside.js',
    '/..%252foutside.js',
    '/assets/..%5c..%5coutside.js',
    '/index.html%00.js',
    '/%',
    '/.built',
    '//etc/passwd',
    '/print.html',
    '/C:/x.js',
  ])('a path that is no page file does not exist: %s', async (path) => {
    const response = await send(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  test('the print page belongs to the print surface', async () => {
    const path = `/print/${'a'.repeat(43)}`;
    expect((await send(path)).status).toBe(404);
    expect((await send(path, {}, 'print')).status).toBe(200);
    expect((await send('/', {}, 'print')).status).toBe(404);
  });

  const DOCUMENTS = { kiosk: 'page', presenter: 'present', room: 'present', print: null } as const;

  test('each surface opens its own document at its root, and no other by name in whatever writing', async () => {
    for (const surface of SURFACES) {
      const root = await send('/', {}, surface);
      const title = /<title>(.*)<\/title>/.exec(await root.text())?.[1] ?? null;
      expect([surface, title, root.status]).toEqual([surface, DOCUMENTS[surface], DOCUMENTS[surface] === null ? 404 : 200]);
      for (const file of ['index', 'present', 'print'])
        for (const path of [`/${file}.html`, `/%${file.charCodeAt(0).toString(16)}${file.slice(1)}.html`, `/${file}.HTML`]) {
          const own = surface === 'kiosk' && path === '/index.html';
          expect([surface, path, (await send(path, {}, surface)).status]).toEqual([surface, path, own ? 200 : 404]);
        }
    }
    for (const surface of ['presenter', 'room', 'kiosk'] as const)
      expect((await send(`/print/${'a'.repeat(43)}`, {}, surface)).status).toBe(404);
  });

  test('the camera is the presenter’s, on its document and on nothing else', async () => {
    const camera = async (path: string, surface: (typeof SURFACES)[number]): Promise<string | undefined> =>
      /camera=(\([^)]*\))/.exec((await send(path, {}, surface)).headers.get('permissions-policy') ?? '')?.[1];
    expect(await camera('/', 'presenter')).toBe('(self)');
    for (const [path, surface] of [
      ['/', 'kiosk'],
      ['/', 'room'],
      [`/print/${'a'.repeat(43)}`, 'print'],
      ['/assets/app-1.js', 'presenter'],
      ['/nothing', 'presenter'],
    ] as const)
      expect([path, surface, await camera(path, surface)]).toEqual([path, surface, '()']);
    const rest = (await send('/', {}, 'presenter')).headers.get('permissions-policy');
    expect(rest).toContain('microphone=()');
    expect((await send('/', {}, 'presenter')).headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('a beat is heard of every page on a display, each as what it is', async () => {
    heard.length = 0;
    for (const surface of ['kiosk', 'presenter', 'room'] as const)
      expect((await send('/api/kiosk.heartbeat', post({ page: 4, frames: 9 }), surface)).status).toBe(200);
    expect((await send('/api/kiosk.heartbeat', post({ page: 4, frames: 9 }), 'print')).status).toBe(403);
    expect(heard).toEqual([
      [4, 9, 'kiosk'],
      [4, 9, 'presenter'],
      [4, 9, 'room'],
    ]);
  });

  test('pushed events reach an open stream', async () => {
    const job = '3f0e3a52-6f5f-4a7e-9d2c-0c5f3f8a1b11';
    test1.app.context.events.push({ name: 'job.changed', data: { job, state: 'failed', paper: 'a5' } });
    const response = await send('/api/events');
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    const readUntil = async (part: string): Promise<void> => {
      while (!text.includes(part)) text += decoder.decode((await reader?.read())?.value);
    };
    // Whoever was away for a while is told how things stand, before anything changes.
    await readUntil('notices.changed');
    expect(text).toContain('event: help.changed\ndata: {"help":"none"}');
    expect(text).toContain('event: printer.changed\n');
    expect(text).toContain('event: office.changed\n');
    expect(text).toContain('event: door.changed\n');
    expect(text).toContain('event: display.changed\n');
    // Also what became of a print while nobody listened.
    await readUntil(`event: job.changed\ndata: {"job":"${job}","state":"failed"`);
    test1.app.context.events.push({ name: 'help.changed', data: { help: 'coming' } });
    await readUntil('event: help.changed\ndata: {"help":"coming"}');
    await reader?.cancel();
  });
});
