import { describe, expect, test } from 'vitest';
import { PAPER_SIZES } from '../slip/paper-sizes.ts';
import { rulerMarks } from './ruler.ts';
import { HARD_LETTERS, testPageLines } from './test-page.ts';
import { testWidths } from './test-paper.ts';

describe('the ruler', () => {
  test('has a line at every millimetre, a number at every centimetre, and ends where the paper does', () => {
    const marks = rulerMarks(72);
    expect(marks.map(({ at }) => at)).toEqual(Array.from({ length: 73 }, (_, at) => at));
    expect(marks.flatMap(({ label }) => label ?? [])).toEqual(['0', '10', '20', '30', '40', '50', '60', '70']);
    const [zero, one] = marks;
    const five = marks[5];
    expect((zero?.length ?? 0) > (five?.length ?? 0) && (five?.length ?? 0) > (one?.length ?? 0)).toBe(true);
  });

  test('is as long as each paper can be printed: what a narrower one cuts off is its end', () => {
    expect(testWidths('roll-80')).toEqual({ width: 80, printed: 72 });
    expect(testWidths('roll-58')).toEqual({ width: 58, printed: 48 });
    expect(testWidths('a5')).toEqual({ width: 148, printed: 128 });
    expect(testWidths('a4')).toEqual({ width: 210, printed: 190 });
    for (const paper of PAPER_SIZES) expect(testWidths(paper).printed).toBeLessThan(testWidths(paper).width);
  });
});

test('every hard letter carries two marks', () => {
  for (const letter of HARD_LETTERS) expect([...letter.normalize('NFD')].length).toBeGreaterThanOrEqual(3);
});

test('the page says what to look for, which printer it is of and when it was printed, in either language', () => {
  const page = { paper: 'roll-80', use: 'slips', qr: null, printedAt: '2026-11-26T01:30:00.000Z' } as const;
  expect(testPageLines({ ...page, language: 'vi' })).toMatchObject({
    use: 'Máy in phiếu',
    printedAt: 'In 08:30, 26/11/2026',
    qrLabel: 'Mã QR mở trang',
  });
  expect(testPageLines({ ...page, language: 'en', use: 'office' })).toMatchObject({ use: 'Printer for A4' });
});
