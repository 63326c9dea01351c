import { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { success } from '#core/basics/result.ts';
import { silentLogger } from '#services/diagnostics/logger.ts';
import { createFakeClock } from '#services/environment/fake-clock.ts';
import type { Wants } from '#services/printing/rasteriser.ts';
import { createCdpClient } from './cdp-client.ts';
import { createFakeChannel, type FakeChannel, type SentCall } from '#support/fake-channel.ts';
import type { StartBrowser } from './headless-browser.ts';
import { createHeadlessRasteriser, IDLE } from './headless-rasteriser.ts';

const PDF: Wants = { pdf: true, dotsPerMillimetre: null };

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A browser whose pages are ready at once, unless `answers` says otherwise for a method. */
function setUp(answers: Readonly<Record<string, (call: SentCall) => unknown>> = {}, binary: string | null = '/usr/bin/chromium') {
  const clock = createFakeClock();
  const browsers: { readonly channel: FakeChannel; readonly gone: () => void; ended: boolean }[] = [];
  const usual: Readonly<Record<string, (call: SentCall) => unknown>> = {
    'Target.createBrowserContext': () => ({ browserContextId: 'c' }),
    'Target.createTarget': () => ({ targetId: 't' }),
    'Target.attachToTarget': () => ({ sessionId: 's' }),
    'Page.navigate': () => ({}),
    'Runtime.evaluate': () => ({ result: { value: '80x173' } }),
    'Page.printToPDF': () => ({ data: Buffer.from('%PDF').toString('base64') }),
    'Page.captureScreenshot': () => ({ data: Buffer.from('PNG').toString('base64') }),
    ...answers,
  };
  const start: StartBrowser = async () => {
    const channel = createFakeChannel(
      (call) => usual[call.method]?.(call) ?? (usual[call.method] === undefined ? {} : undefined),
    );
    const goneListeners: (() => void)[] = [];
    const browser = {
      channel,
      ended: false,
      gone: () => {
        channel.close();
        for (const listener of goneListeners) listener();
      },
    };
    browsers.push(browser);
    return success({
      cdp: createCdpClient(channel, clock, 20_000),
      onGone: (listener) => void goneListeners.push(listener),
      end: async () => {
        browser.ended = true;
        browser.gone();
      },
    });
  };
  const rasteriser = createHeadlessRasteriser({
    findBrowser: () => binary,
    openPage: async (token) => ({ url: `http://127.0.0.1:1/open/${token}` }),
    clock,
    log: silentLogger,
    start,
  });
  const called = (method: string): readonly SentCall[] =>
    browsers.flatMap(({ channel }) => channel.sent).filter((call) => call.method === method);
  return { clock, browsers, rasteriser, called };
}

describe('the headless rasteriser', () => {
  test('opens the one-time address, waits for the measured size and prints exactly that page', async () => {
    const { rasteriser, called } = setUp();
    const pdf = await rasteriser.draw('abc', PDF);
    expect(pdf).toEqual({
      ok: true,
      value: { pdf: Buffer.from('%PDF'), png: null, widthMillimetres: 80, heightMillimetres: 173 },
    });
    expect(called('Page.navigate')[0]).toMatchObject({ params: { url: 'http://127.0.0.1:1/open/abc' }, sessionId: 's' });
    expect(called('Page.printToPDF')[0]?.params).toMatchObject({
      paperWidth: 80 / 25.4,
      paperHeight: 173 / 25.4,
      marginTop: 0,
      marginBottom: 0,
      marginLeft: 0,
      marginRight: 0,
      preferCSSPageSize: true,
      printBackground: true,
    });
    // The cookie goes with the context it was given to.
    expect(called('Target.disposeBrowserContext')[0]?.params).toEqual({ browserContextId: 'c' });
  });

  test('asks until the document is ready', async () => {
    let asked = 0;
    const { rasteriser, clock } = setUp({ 'Runtime.evaluate': () => ({ result: (asked += 1) < 3 ? {} : { value: '148x210' } }) });
    const pdf = rasteriser.draw('abc', PDF);
    for (let turn = 0; turn < 3; turn += 1) {
      await settle();
      clock.advance(25);
    }
    expect(await pdf).toMatchObject({ ok: true, value: { widthMillimetres: 148, heightMillimetres: 210 } });
  });

  test('a picture has whole dots of paper, and comes of the same drawing as the PDF', async () => {
    const { rasteriser, called } = setUp();
    expect(await rasteriser.draw('abc', { pdf: true, dotsPerMillimetre: 8 })).toMatchObject({
      ok: true,
      value: { pdf: Buffer.from('%PDF'), png: Buffer.from('PNG') },
    });
    expect(called('Page.navigate')).toHaveLength(1);
    const metrics = z.object({ deviceScaleFactor: z.number() }).parse(called('Emulation.setDeviceMetricsOverride')[0]?.params);
    const shot = z.object({ clip: z.object({ width: z.number(), height: z.number() }) });
    const { clip } = shot.parse(called('Page.captureScreenshot')[0]?.params);
    expect(clip.width * metrics.deviceScaleFactor).toBeCloseTo(640);
    expect(clip.height * metrics.deviceScaleFactor).toBeCloseTo(1384);
  });

  test('is kept a minute for the next slip, then ended; the next one starts it again', async () => {
    const { rasteriser, browsers, clock } = setUp();
    await rasteriser.draw('a', PDF);
    clock.advance(IDLE - 1);
    await rasteriser.draw('b', PDF);
    clock.advance(IDLE - 1);
    expect([browsers.length, browsers[0]?.ended]).toEqual([1, false]);
    clock.advance(1);
    expect(browsers[0]?.ended).toBe(true);
    expect((await rasteriser.draw('c', PDF)).ok).toBe(true);
    expect(browsers).toHaveLength(2);
  });

  test('draws one page after the other', async () => {
    const { rasteriser, browsers } = setUp();
    await Promise.all([rasteriser.draw('a', PDF), rasteriser.draw('b', PDF)]);
    const order = browsers[0]?.channel.sent
      .map(({ method }) => method)
      .filter((method) => /printToPDF|createBrowserContext/.test(method));
    expect(order).toEqual(['Target.createBrowserContext', 'Page.printToPDF', 'Target.createBrowserContext', 'Page.printToPDF']);
  });

  test('a document that says it will never be ready, and one that says nothing, are timed out; that browser is not used again', async () => {
    const refused = setUp({ 'Runtime.evaluate': () => ({ result: { value: 'used-token' } }) });
    expect(await refused.rasteriser.draw('a', PDF)).toEqual({ ok: false, error: 'timed-out' });
    expect(refused.browsers[0]?.ended).toBe(true);
    const silent = setUp({ 'Runtime.evaluate': () => ({ result: {} }) });
    const pdf = silent.rasteriser.draw('a', PDF);
    for (let turn = 0; turn < 15; turn += 1) {
      await settle();
      silent.clock.advance(25);
    }
    await settle();
    silent.clock.advance(15_000);
    expect(await pdf).toEqual({ ok: false, error: 'timed-out' });
  });

  test.each(['glyphs', 'clipped', 'too-long'])(
    'a document that refuses to be printed (%s) says so, and its browser draws the next',
    async (refusal) => {
      let said: string = refusal;
      const { rasteriser, browsers, called } = setUp({ 'Runtime.evaluate': () => ({ result: { value: said } }) });
      expect(await rasteriser.draw('a', PDF)).toEqual({ ok: false, error: refusal });
      expect(called('Page.printToPDF')).toEqual([]);
      said = '80x173';
      expect((await rasteriser.draw('b', PDF)).ok).toBe(true);
      expect(browsers).toHaveLength(1);
    },
  );

  test('a browser that dies in the middle is a crash, and the next slip has a new one', async () => {
    let first = true;
    const { rasteriser, browsers } = setUp({
      'Page.printToPDF': () => {
        if (!first) return { data: '' };
        first = false;
        queueMicrotask(() => browsers[0]?.gone());
        return undefined;
      },
    });
    expect(await rasteriser.draw('a', PDF)).toEqual({ ok: false, error: 'crashed' });
    expect((await rasteriser.draw('b', PDF)).ok).toBe(true);
    expect(browsers).toHaveLength(2);
  });

  test('without a browser, and after closing, it is unavailable', async () => {
    expect(await setUp({}, null).rasteriser.draw('a', PDF)).toEqual({ ok: false, error: 'unavailable' });
    const { rasteriser, browsers } = setUp();
    await rasteriser.draw('a', PDF);
    await rasteriser.close();
    expect(browsers[0]?.ended).toBe(true);
    expect(await rasteriser.draw('b', PDF)).toEqual({ ok: false, error: 'unavailable' });
  });
});
