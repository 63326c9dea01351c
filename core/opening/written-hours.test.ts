import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from './hours.ts';
import { hoursText, writtenHours } from './written-hours.ts';

test('hours are read as an office writes them', () => {
  const usual = [
    { from: 450, to: 690 },
    { from: 810, to: 1020 },
  ];
  for (const text of [
    '7:30-11:30, 13:30-17:00',
    '7h30 - 11h30; 13h30 – 17h',
    ' 07.30-11.30,13.30-17.00 ',
    '7 giờ 30 đến 11 giờ 30, 13 giờ 30 đến 17 giờ',
    '7g30-11g30, 13g30-17g',
  ])
    expect([text, writtenHours(text)]).toEqual([text, usual]);
  expect(writtenHours('8-12')).toEqual([{ from: 480, to: 720 }]);
  expect(writtenHours('0:00-24:00')).toEqual([{ from: 0, to: 1440 }]);
  expect(writtenHours('  ')).toEqual([]);
});

test('what names no hours of a day is not guessed at', () => {
  for (const text of [
    'sáng',
    '7:30',
    '17-8',
    '8-8',
    '7:30-25:00',
    '7:30-24:30',
    '7:75-9',
    '8-12, 11-17',
    '13-17, 8-12',
    '8-9, 10-11, 12-13, 14-15',
    '8-12,',
  ])
    expect([text, writtenHours(text)]).toEqual([text, null]);
});

const days = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 0, maxLength: 6 })
  .map((times) => times.toSorted((a, b) => a - b))
  .map((times) =>
    Array.from({ length: Math.floor(times.length / 2) }, (_, at) => ({ from: times[2 * at] ?? 0, to: times[2 * at + 1] ?? 0 })),
  );

test('every day that can be is read back as it was written', () => {
  fc.assert(
    fc.property(days, (spans) => {
      expect(isDay(spans)).toBe(true);
      expect(writtenHours(hoursText(spans))).toEqual(spans);
    }),
  );
});
