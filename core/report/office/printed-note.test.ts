import { expect, test } from 'vitest';
import type { PrintCounts } from '../../printing/day-counts.ts';
import { printsSum, printsTold } from '../told/prints-told.ts';
import { printedNote } from './printed-note.ts';

const day = (a4: number, roll: number, cameOut = 0, failed = 0): PrintCounts => ({
  sheet: { a4: { asked: a4 + failed, sent: a4, cameOut, failed } },
  code: { 'roll-80': { asked: roll, sent: roll, cameOut: 0, failed: 0 } },
});
const note = (...days: readonly PrintCounts[]) => printedNote(printsTold(days));

test('says what the journal counted, days together, by paper', () => {
  expect(note(day(20, 10, 8, 6), day(12, 9, 7, 5))).toBe(
    'Giấy khác đưa in (không kể phiếu trong bảng, trang in thử): 62 lượt (giấy A4 43, cuộn 80 mm 19); ' +
      'có người nói giấy đã ra 15, không ai nói gì 36, không in được 11.',
  );
});

test('neither slips nor pages a printer was tried with are among it', () => {
  const slips: PrintCounts = { slip: { 'roll-80': { asked: 45, sent: 40, cameOut: 9, failed: 5 } } };
  const tests: PrintCounts = { test: { a4: { asked: 9, sent: 9, cameOut: 0, failed: 0 } } };
  expect(note(day(20, 10, 8, 6), slips, tests)).toBe(note(day(20, 10, 8, 6)));
  expect(note(slips, tests)).toBeNull();
});

test('hides what is small, and what it could be worked out from', () => {
  expect(note(day(20, 10, 2))).toMatch(
    / 30 lượt \(giấy A4 20, cuộn 80 mm 10\);.* đã ra \*, không ai nói gì \*, không in được 0\.$/,
  );
  expect(note(day(20, 2, 8, 6))).toMatch(/ 28 lượt \(giấy A4 \*, cuộn 80 mm \*\)/);
  expect(note(day(2, 0))).toBeNull();
});

test('months are added up as each is told: what one of them hides stays hidden in the sum', () => {
  const [told, small, silent] = [printsTold([day(20, 10, 8, 6)]), printsTold([day(3, 0)]), printsTold([])];
  expect(printedNote(printsSum([told, silent]))).toBe(printedNote(told));
  expect(printedNote(printsSum([told, small]))).toMatch(/: 36\* lượt \(giấy A5 \*, giấy A4 26\*, .*cuộn 80 mm 10\*/);
  expect(printedNote(printsSum([]))).toBeNull();
});

test('says nothing where there is nothing to say', () => {
  expect(note()).toBeNull();
  expect(note(day(1, 1))).toBeNull();
  expect(printedNote(printsTold(null))).toBeNull();
});
