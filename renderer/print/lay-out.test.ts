import { describe, expect, test } from 'vitest';
import { slipFits, type SlipFit } from '#core/slip/fit.ts';
import { slipPack } from '#support/slip-pack.ts';
import { buildSlip } from '#core/slip/build.ts';
import type { PaperSize } from '#core/contract/shapes.ts';
import { layOut } from './lay-out.ts';

const PIXELS = 96 / 25.4;

function slip(paper: PaperSize) {
  const built = buildSlip({
    pack: slipPack,
    procedure: 'thu-tuc',
    answers: { 'nguoi-di': 'nguoi-than' },
    office: {},
    paper,
    language: 'vi',
    printedAt: '2026-11-23T02:24:00.000Z',
  });
  if (!built.ok) throw new Error(built.error);
  return built.value;
}

/** Draws fits of the given heights in millimetres, one after the other. */
async function drawAll(paper: PaperSize, heights: readonly number[]) {
  const fits: SlipFit[] = [];
  const size = await layOut(paper, slipFits(slip(paper)), async (fit) => {
    fits.push(fit);
    return (heights[fits.length - 1] ?? 0) * PIXELS;
  });
  return { size, fits };
}

describe('layOut', () => {
  test('takes the fullest way that fits the sheet', async () => {
    expect((await drawAll('a4', [296])).size).toEqual({ width: 210, height: 297 });
    expect(await drawAll('a5', [209.8])).toMatchObject({ size: { width: 148, height: 210 }, fits: [{ tight: false }] });
    const { size, fits } = await drawAll('a5', [240, 215, 209]);
    expect(size).toEqual({ width: 148, height: 210 });
    expect(fits.map(({ tight, legal }) => [tight, legal])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
  });

  test('cuts a roll after its last line', async () => {
    expect((await drawAll('roll-80', [172.4])).size).toEqual({ width: 80, height: 174 });
    expect((await drawAll('roll-80', [300, 251, 200])).size).toEqual({ width: 80, height: 201 });
    expect((await drawAll('roll-58', [251, 233])).size).toEqual({ width: 58, height: 234 });
  });
});
