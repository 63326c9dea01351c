import { expect, test } from 'vitest';
import type { PrintedDocument } from '#core/slip/printed.ts';
import { createFakeRasteriser } from './fake-rasteriser.ts';

test('draws a page of the right paper, once a token, and fails on request', async () => {
  const waiting = new Map([['t', { kind: 'slip', slip: { paper: 'roll-80' } } as PrintedDocument]]);
  const rasteriser = createFakeRasteriser((token) => {
    const document = waiting.get(token) ?? null;
    waiting.delete(token);
    return document;
  });
  const drawn = await rasteriser.draw('t', { pdf: true, dotsPerMillimetre: null });
  if (!drawn.ok) throw new Error(drawn.error);
  const { pdf, png, widthMillimetres } = drawn.value;
  expect([widthMillimetres, new TextDecoder().decode(pdf?.slice(0, 5)), png]).toEqual([80, '%PDF-', null]);
  expect(await rasteriser.draw('t', { pdf: true, dotsPerMillimetre: null })).toEqual({ ok: false, error: 'timed-out' });
  rasteriser.fail('crashed');
  expect(await rasteriser.draw('t', { pdf: false, dotsPerMillimetre: 8 })).toEqual({ ok: false, error: 'crashed' });
});
