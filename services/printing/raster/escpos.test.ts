import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEscPos } from '#support/read-escpos.ts';
import { bands, FEED_AND_CUT, INITIALISE, ROWS_A_BAND } from './escpos.ts';

const bitmap = fc
  .record({ across: fc.integer({ min: 1, max: 80 }), height: fc.integer({ min: 1, max: 3 * ROWS_A_BAND }) })
  .chain(({ across, height }) =>
    fc.uint8Array({ minLength: across, maxLength: across }).map((row) => ({
      width: across * 8,
      height,
      bytes: Uint8Array.from({ length: across * height }, (_, at) => (row[at % across] ?? 0) ^ (at % 251)),
    })),
  );

test('whatever dots are sent are the dots a printer shows, bit for bit, in whole bands and in order', () => {
  fc.assert(
    fc.property(bitmap, (dots) => {
      const sent = Uint8Array.from(Buffer.concat([INITIALISE, ...bands(dots), FEED_AND_CUT]));
      const paper = readEscPos(sent);
      const { width, height, bytes } = paper.picture();
      expect([width, height, Buffer.compare(bytes, dots.bytes)]).toEqual([dots.width, dots.height, 0]);
      expect(paper.rest()).toBe(0);
      expect(paper.acts.flatMap((act) => (act.kind === 'band' ? act.rows : [])).every((rows) => rows <= ROWS_A_BAND)).toBe(true);
      expect(paper.acts.filter(({ kind }) => kind !== 'band')).toEqual([
        { kind: 'init' },
        { kind: 'fed', lines: 4 },
        { kind: 'cut', partial: true },
      ]);
    }),
    { numRuns: 25 },
  );
});

test('the head of a band says bytes across and rows, low byte first', () => {
  const [first, second] = bands({ width: 576, height: 241, bytes: new Uint8Array(72 * 241).fill(0xaa) });
  expect([...(first?.subarray(0, 9) ?? [])]).toEqual([0x1d, 0x76, 0x30, 0, 72, 0, 240, 0, 0xaa]);
  expect([...(second?.subarray(0, 8) ?? [])]).toEqual([0x1d, 0x76, 0x30, 0, 72, 0, 1, 0]);
  expect(second).toHaveLength(8 + 72);
});
