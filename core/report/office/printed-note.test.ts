import { expect, test } from 'vitest';
import type { PrintCounts } from '../../printing/day-counts.ts';
import { suppress } from '../suppress.ts';
import { printsSum, printsTold } from '../told/prints-told.ts';
import { printedNote } from './printed-note.ts';

const day = (a5: number, roll: number, cameOut = 0, failed = 0): PrintCounts => ({
  slip: { a5: { asked: a5 + failed, sent: a5, cameOut, failed } },
  sheet: { 'roll-80': { asked: roll, sent: roll, cameOut: 0, failed: 0 } },
});
/** The table of slips, as the report publishes it: sent, on the screen, failed. */
const slips = (...cells: readonly number[]) =>
  suppress([
    { rows: { of: 'subject', names: ['x'] }, columns: { of: 'slip', names: ['sent', 'screen', 'failed'] }, cells: [cells] },
  ])[0];
const note = (days: readonly PrintCounts[], of: ReturnType<typeof slips> | undefined) => printedNote(printsTold(days, of));

test('says what the journal counted, days together, by paper', () => {
  expect(note([day(20, 10, 8, 6), day(12, 9, 7, 5)], slips(32, 9, 11))).toBe(
    'Máy in, mọi loại giấy tờ: đã gửi máy in 51 tờ (giấy A5 32, cuộn 80 mm 19); người dùng nói giấy đã ra 15, không ai nói gì 36; ' +
      'chưa in được 11.',
  );
});

test('hides what is small, and what it could be worked out from', () => {
  expect(note([day(20, 10, 2, 1)], slips(20, 9, 6))).toBe(
    'Máy in, mọi loại giấy tờ: đã gửi máy in 30 tờ (giấy A5 20, cuộn 80 mm 10); người dùng nói giấy đã ra *, không ai nói gì *; ' +
      'chưa in được *.',
  );
});

test('what the table of slips hides is not said here: slips are among these papers', () => {
  expect(note([day(20, 10, 8, 9)], slips(20, 2, 9))).toMatch(/chưa in được \*\.$/);
  expect(note([day(20, 10, 8, 9)], slips(2, 9, 9))).toBeNull();
  expect(note([day(20, 10, 8, 6)], undefined)).toBeNull();
});

test('months are added up as each is told: what one of them hides stays hidden in the sum', () => {
  const [told, small, silent] = [
    printsTold([day(20, 10, 8, 6)], slips(20, 9, 6)),
    printsTold([day(3, 0)], slips(3, 9, 9)),
    printsTold([], slips(0, 0, 0)),
  ];
  expect(printedNote(printsSum([told, silent]))).toBe(printedNote(told));
  expect(printedNote(printsSum([told, small]))).toMatch(/đã gửi máy in 30\* tờ \(giấy A5 20\*, .*cuộn 80 mm 10\*/);
  expect(printedNote(printsSum([]))).toBeNull();
});

test('says nothing where there is nothing to say', () => {
  expect(note([], slips(20, 9, 6))).toBeNull();
  expect(note([day(1, 1)], slips(20, 9, 6))).toBeNull();
  expect(note([{ slip: { a5: { asked: 9, sent: 0, cameOut: 0, failed: 9 } } }], slips(20, 9, 6))).toBeNull();
});
