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
  const pdf = await rasteriser.pdf('t');
  expect(pdf.ok && [pdf.value.widthMillimetres, new TextDecoder().decode(pdf.value.bytes.slice(0, 5))]).toEqual([80, '%PDF-']);
  expect(await rasteriser.pdf('t')).toEqual({ ok: false, error: 'timed-out' });
  rasteriser.fail('crashed');
  expect(await rasteriser.png('t', 8)).toEqual({ ok: false, error: 'crashed' });
});
