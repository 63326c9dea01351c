import { existsSync, readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rasteriser, Wants } from '#services/printing/rasteriser.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { systemClock } from '#services/environment/clock.ts';
import { createHeadlessRasteriser } from './headless-rasteriser.ts';

const PDF: Wants = { pdf: true, dotsPerMillimetre: null };
const DOTS: Wants = { pdf: false, dotsPerMillimetre: 8 };

const binary = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);

/** Says its size after a moment; a black square of 20 mm at 10 mm from the corner, drawn as a QR is drawn. */
const pageOf = (width: number, height: number): string => `<!doctype html>
<style>@page{size:${width}mm ${height}mm;margin:0}body{margin:0}svg{display:block;width:${width}mm;height:${height}mm}</style>
<svg viewBox="0 0 ${width} ${height}" shape-rendering="crispEdges"><path d="M10 10h20v20h-20z"/></svg>
<script>setTimeout(() => { document.documentElement.dataset.ready = '${width}x${height}' }, 50)</script>`;

const profiles = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('goc-so-print-'));

describe.skipIf(binary === undefined)('a real browser over the pipe (skipped where no Chromium is found)', () => {
  let server: Server;
  let rasteriser: Rasteriser;
  const asked: { readonly url: string; readonly cookie: string | undefined }[] = [];
  const before = profiles();

  beforeAll(async () => {
    // As the real server does it: a one-time address that sets the cookie and leads on to the page.
    server = createServer(({ url = '', headers }, response) => {
      asked.push({ url, cookie: headers.cookie });
      if (url.startsWith('/open/')) {
        response
          .writeHead(303, {
            location: `/print/${url.slice('/open/'.length)}`,
            'set-cookie': 'key=1; HttpOnly; SameSite=Strict; Path=/',
          })
          .end();
      } else if (url.startsWith('/print/')) {
        // The name of a page is its size, where it has one.
        const [width = 80, height = 60] = /(\d+)x(\d+)$/.exec(url)?.slice(1).map(Number) ?? [];
        response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf(width, height));
      } else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    rasteriser = createHeadlessRasteriser({
      findBrowser: () => binary ?? null,
      openPage: async (token) => ({ url: `http://127.0.0.1:${port}/open/${token}` }),
      clock: systemClock,
      log: silentLogger,
    });
  });
  afterAll(async () => {
    await rasteriser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  test(
    'prints one page of the measured size, with the cookie of its one-time address and no other',
    { timeout: 60_000 },
    async () => {
      const pdf = await rasteriser.draw('first', PDF);
      if (!pdf.ok) throw new Error(pdf.error);
      const text = Buffer.from(pdf.value.pdf ?? []).toString('latin1');
      expect(text.startsWith('%PDF-')).toBe(true);
      expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      const box = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text);
      expect(Number(box?.[1]) / (72 / 25.4)).toBeCloseTo(80, 0);
      expect(Number(box?.[2]) / (72 / 25.4)).toBeCloseTo(60, 0);
      await rasteriser.draw('second', PDF);
      expect(asked.filter(({ url }) => !url.startsWith('/favicon'))).toEqual([
        { url: '/open/first', cookie: undefined },
        { url: '/print/first', cookie: 'key=1' },
        { url: '/open/second', cookie: undefined },
        { url: '/print/second', cookie: 'key=1' },
      ]);
    },
  );

  test('a picture is exact to the dot', { timeout: 60_000 }, async () => {
    const drawn = await rasteriser.draw('third', DOTS);
    if (!drawn.ok) throw new Error(drawn.error);
    const picture = PNG.sync.read(Buffer.from(drawn.value.png ?? []));
    expect([picture.width, picture.height]).toEqual([640, 480]);
    const dark = Array.from({ length: 640 }, (_, x) => (picture.data[(160 * 640 + x) * 4] ?? 255) < 128);
    expect([dark.indexOf(true), dark.lastIndexOf(true)]).toEqual([80, 239]);
  });

  test('and has every dot of its page, whatever paper it is', { timeout: 120_000 }, async () => {
    for (const [width, height] of [
      [58, 97],
      [58, 173],
      [58, 250],
      [80, 173],
      [80, 251],
      [148, 210],
      [210, 297],
    ] as const) {
      const drawn = await rasteriser.draw(`${width}x${height}`, DOTS);
      if (!drawn.ok) throw new Error(drawn.error);
      const picture = PNG.sync.read(Buffer.from(drawn.value.png ?? []));
      expect([picture.width, picture.height]).toEqual([width * 8, height * 8]);
      // The square stands where it should to its last dot.
      const dark = (x: number, y: number): boolean => (picture.data[(y * picture.width + x) * 4] ?? 255) < 160;
      expect([dark(79, 80), dark(80, 79), dark(80, 80), dark(239, 239), dark(240, 239), dark(239, 240)]).toEqual([
        false,
        false,
        true,
        true,
        false,
        false,
      ]);
    }
  });

  test(
    'an address nobody answers is not waited for long, and closing leaves no profile behind',
    { timeout: 60_000 },
    async () => {
      const lost = createHeadlessRasteriser({
        findBrowser: () => binary ?? null,
        openPage: async () => ({ url: 'http://127.0.0.1:9/' }),
        clock: systemClock,
        log: silentLogger,
      });
      expect(await lost.draw('x', PDF)).toEqual({ ok: false, error: 'timed-out' });
      await lost.close();
      await rasteriser.close();
      expect(profiles().filter((name) => !before.includes(name))).toEqual([]);
    },
  );

  test('a program that is no browser is unavailable', { timeout: 60_000 }, async () => {
    const none = createHeadlessRasteriser({
      findBrowser: () => '/bin/true',
      openPage: async () => ({ url: 'about:blank' }),
      clock: systemClock,
      log: silentLogger,
    });
    expect(await none.draw('x', PDF)).toEqual({ ok: false, error: 'unavailable' });
    await none.close();
  });
});
