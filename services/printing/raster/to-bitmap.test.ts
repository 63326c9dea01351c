import { expect, test } from 'vitest';
import { type Paint, thermalPage } from '#support/thermal-page.ts';
import type { Drawn } from '../rasteriser.ts';
import { bytesARow, type Bitmap } from './bitmap.ts';
import { toBitmap } from './to-bitmap.ts';

function dots(drawn: Drawn): Bitmap {
  const bitmap = toBitmap(drawn);
  if (!bitmap.ok) throw new Error(bitmap.error);
  return bitmap.value;
}

const isBlack = ({ bytes, width }: Bitmap, x: number, y: number): boolean =>
  ((bytes[y * bytesARow({ width }) + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0;

test('80 mm become 576 dots and 58 mm 384, cut alike on both sides', () => {
  for (const [width, head, margin] of [
    [80, 576, 32],
    [58, 384, 40],
  ] as const) {
    const frame = dots(thermalPage(2, (x) => (x === margin || x === width * 8 - margin - 1 ? 0 : 255), width));
    expect([frame.width, frame.height, frame.width % 8]).toEqual([head, 2, 0]);
    const black = Array.from({ length: head }, (_, x) => isBlack(frame, x, 1)).flatMap((is, x) => (is ? [x] : []));
    expect(black).toEqual([0, head - 1]);
  }
});

test('grey is black below 160 and white from there: no dot is sprayed over a plain grey', () => {
  const steps = dots(thermalPage(3, (_, y) => [159, 160, 200][y] ?? 0));
  expect([0, 1, 2].map((y) => Array.from({ length: 576 }, (_, x) => isBlack(steps, x, y)).filter(Boolean).length)).toEqual([
    576, 0, 0,
  ]);
});

test('what is not opaque lies on white paper', () => {
  const faint = dots(thermalPage(3, (_, y) => [0, [255, 128, 64][y] ?? 0]));
  expect([0, 1, 2].map((y) => isBlack(faint, 0, y))).toEqual([true, true, false]);
});

test('a column a browser lost is white; a picture of another width, of no roll, or none at all is no slip', () => {
  expect(isBlack(dots(thermalPage(1, () => 0, 58, 463)), 383, 0)).toBe(true);
  expect(toBitmap(thermalPage(1, () => 0, 80, 638))).toEqual({ ok: false, error: 'no-head' });
  expect(toBitmap(thermalPage(1, () => 0, 148))).toEqual({ ok: false, error: 'no-head' });
  expect(toBitmap({ ...thermalPage(1), png: null })).toEqual({ ok: false, error: 'no-picture' });
  expect(toBitmap({ ...thermalPage(1), png: Uint8Array.of(1, 2, 3) })).toEqual({ ok: false, error: 'no-picture' });
});

test('dots that read as a command to the printer are made two wide, and nothing else is changed', () => {
  // 0x10 followed by 0x04, 0x05, 0x14 across one row, over the end of a row, and by a harmless 0x06.
  const rows = ['10 04 00 10 05', '00 00 10 14 10', '04 10 06 00 10'];
  const want = rows.map((row) => row.split(' ').map((byte) => Number.parseInt(byte, 16)));
  const paint: Paint = (x, y) => {
    const at = x - 32;
    // The row goes on over the end of the head: its last byte is the fifth of the row.
    const place = at < 0 ? -1 : at >> 3 < 4 ? at >> 3 : at >> 3 === 71 ? 4 : -1;
    return ((want[y]?.[place] ?? 0) & (0x80 >> (at & 7))) !== 0 ? 0 : 255;
  };
  const { bytes } = dots(thermalPage(3, paint));
  const shown = [0, 1, 2].map((y) =>
    [0, 1, 2, 3, 71].map((at) => (bytes[y * 72 + at] ?? 0).toString(16).padStart(2, '0')).join(' '),
  );
  expect(shown).toEqual(['18 04 00 10 05', '00 00 18 14 18', '04 10 06 00 10']);
});
