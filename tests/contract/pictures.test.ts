import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Script } from '#core/content/pack.ts';
import { picturesOfScripts } from '#core/content/pictures.ts';
import { pictureContent, type PictureContent } from '#support/picture-content.ts';
import { SAMPLES, sampleBytes } from '#support/pictures/samples.ts';
import {
  directTransport,
  electronShapedTransport,
  httpTransport,
  post,
  startTestApp,
  type TestApp,
  type Transport,
} from '#support/test-app.ts';

let content: PictureContent;
let testApp: TestApp;
const transports: Record<string, Transport> = {};
beforeAll(async () => {
  content = await pictureContent();
  testApp = await startTestApp({ contentFolder: content.pack });
  const { handle } = testApp.app;
  transports['handler'] = directTransport(handle);
  transports['http'] = await httpTransport(handle);
  transports['electron shim'] = electronShapedTransport(handle);
});
afterAll(async () => {
  await transports['http']?.close();
  await testApp.close();
  await content.remove();
});

const hash = (bytes: Uint8Array | ArrayBuffer): string => createHash('sha256').update(new Uint8Array(bytes)).digest('hex');
const known = `/pictures/${hash(sampleBytes('trang-mau.png'))}.png`;

describe.each(['handler', 'http', 'electron shim'])('over %s', (name) => {
  const send = (path: string, init?: RequestInit, surface?: Parameters<Transport['send']>[2]): Promise<Response> => {
    const transport = transports[name];
    if (transport === undefined) throw new Error(name);
    return transport.send(path, init, surface);
  };

  test('every picture a lesson names is served as what it is, and kept by the browser for good', async () => {
    const answer = await send('/api/content.script', post({ id: 'bai-anh' }));
    const { value } = (await answer.json()) as { readonly value: Script };
    const addresses = [...picturesOfScripts([value])];
    expect(addresses.map(([file]) => file).toSorted()).toEqual(SAMPLES.toSorted());
    for (const [file, address] of addresses) {
      const response = await send(address);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe(file.endsWith('.png') ? 'image/png' : 'image/jpeg');
      expect(response.headers.get('cache-control')).toContain('immutable');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
      expect(hash(await response.arrayBuffer())).toBe(hash(sampleBytes(file as (typeof SAMPLES)[number])));
    }
  });

  test('the printed slip has nothing to do with pictures, and none is written to', async () => {
    expect((await send(known, {}, 'print')).status).toBe(404);
    expect((await send(known, { method: 'POST', body: '' })).status).toBe(405);
  });

  test.each([
    `/pictures/${'0'.repeat(64)}.png`,
    '/pictures/trang-mau.png',
    '/pictures/',
    '/pictures/..%2fmanifest.json',
    '/pictures/%2e%2e/pack.json',
    `/pictures/..%5c..%5cpack.json`,
    `${known}%00.png`,
    `${known}/../../pack.json`,
    known.replace('.png', '.svg'),
    known.toUpperCase(),
    '/images/trang-mau.png',
    '/content/images/trang-mau.png',
  ])('what is no address of a picture does not exist: %s', async (path) => {
    const response = await send(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });
});

test('a picture damaged while the kiosk runs is not served, and staff are told', async () => {
  const path = join(content.pack, 'images/giay-mau.jpg');
  const whole = await readFile(path);
  const address = `/pictures/${hash(whole)}.jpg`;
  await writeFile(path, whole.subarray(0, whole.length - 1));
  expect((await transports['handler']?.send(address))?.status).toBe(404);
  expect(testApp.app.context.notices.list()).toMatchObject([{ kind: 'content-problem', about: 'images/giay-mau.jpg (damaged)' }]);
  await writeFile(path, whole);
  expect((await transports['handler']?.send(address))?.status).toBe(200);
});
