import { expect, test } from 'vitest';
import { writtenDay } from './written-day.ts';

test.each([
  ['1/7/2026', '2026-07-01'],
  ['31/12/2026', '2026-12-31'],
  [' 29.2.2028 ', '2028-02-29'],
  ['31/2/2026', null],
  ['29/2/2026', null],
  ['0/1/2026', null],
  ['1/13/2026', null],
  ['2026-07-01', null],
  ['hôm nay', null],
  ['', null],
])('%s is %s', (text, day) => expect(writtenDay(text)).toBe(day));
