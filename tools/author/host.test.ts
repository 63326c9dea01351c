import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Desk } from './desk.ts';
import { openHost, type Host } from './host.ts';
import type { PageFiles } from './page-files.ts';

const desk: Desk = {
  overview: () => ({ folder: 'x', lessons: [], problems: [] }),
  lesson: (key) => (key === 'bai' ? { key, file: 'scripts/bai.yaml', stale: false, shown: null, problems: [] } : null),
  text: (file) => (file === 'scripts/bai.yaml' ? 'id: bai' : null),
  refresh: () => Promise.resolve(),
};
const files: PageFiles = new Map([['/index.html', { type: 'text/html; charset=utf-8', body: '<p>bàn' }]]);

let host: Host;
beforeEach(async () => {
  const opened = await openHost(0, desk, files);
  if (!opened.ok) throw new Error(opened.error);
  host = opened.value;
});
afterEach(() => host.close());

interface Asked {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function ask({ path = '/', method = 'GET', headers = {} }: Asked): Promise<{ status: number; type: string; body: string }> {
  return new Promise((done, fail) => {
    const asked = request(host.address, { path, method, headers }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
      response.on('end', () => done({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }));
    });
    asked.on('error', fail);
    asked.end();
  });
}

describe('who is answered', () => {
  test('a page under its own address', async () => {
    expect(host.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await ask({})).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>bàn' });
  });

  test.each([
    ['a name that only resolves here', { host: 'xau.example' }],
    ['localhost, which is not the address that was given', { host: 'localhost' }],
    ['our address with another port', { host: '127.0.0.1:1' }],
    ['another page of this machine', { origin: 'http://127.0.0.1:1' }],
    ['another page', { origin: 'https://xau.example' }],
  ])('not %s', async (_, headers) => {
    expect(await ask({ headers })).toMatchObject({ status: 403, body: '' });
    expect(await ask({ path: '/api/overview', headers })).toMatchObject({ status: 403, body: '' });
  });

  test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('%s changes nothing', async (method) => {
    expect((await ask({ method, path: '/api/file?name=scripts/bai.yaml' })).status).toBe(405);
  });
});

describe('what is answered', () => {
  test.each([
    ['/api/overview', '{"folder":"x","lessons":[],"problems":[]}'],
    ['/api/lesson?key=bai', '{"key":"bai","file":"scripts/bai.yaml","stale":false,"shown":null,"problems":[]}'],
    ['/api/file?name=scripts%2Fbai.yaml', 'id: bai'],
  ])('%s', async (path, body) => {
    expect(await ask({ path })).toMatchObject({ status: 200, body });
  });

  test.each(['/api/lesson', '/api/lesson?key=x', '/api/file?name=../package.json', '/api', '/package.json', '//', '/..%2f..'])(
    'nothing at %s',
    async (path) => {
      expect(await ask({ path })).toMatchObject({ status: 404, body: '' });
    },
  );

  test('a taken port is an answer', async () => {
    expect(await openHost(Number(new URL(host.address).port), desk, files)).toEqual({ ok: false, error: 'port-taken' });
  });

  test('whoever listens is told of every change', async () => {
    const heard = new Promise<string>((done) => {
      request(new URL('/api/events', host.address), (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString('utf8');
          if (text.includes('retry') && !text.includes('changed')) host.changed();
          if (text.includes('event: changed')) done(text);
        });
        response.on('error', () => {});
      }).end();
    });
    expect(await heard).toContain('event: changed');
  });
});
