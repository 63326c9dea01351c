import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Week } from './hours.ts';
import { HOURS_FIELD, hoursLines, saidHours, saidOffice, withHours } from './said-hours.ts';

const morning = { from: 450, to: 690 };
const day = [morning, { from: 810, to: 1020 }];
const week: Week = [day, day, day, day, day, [morning], []];

test('a week is said as on a door sign, in both languages', () => {
  expect(saidHours(week)).toEqual({
    vi: 'Thứ\u00A0Hai – thứ\u00A0Sáu: 7\u00A0giờ\u00A030 – 11\u00A0giờ\u00A030, 13\u00A0giờ\u00A030 – 17\u00A0giờ; thứ\u00A0Bảy: 7\u00A0giờ\u00A030 – 11\u00A0giờ\u00A030; Chủ\u00A0nhật: nghỉ',
    en: 'Monday – Friday: 7:30 – 11:30, 13:30 – 17:00; Saturday: 7:30 – 11:30; Sunday: closed',
  });
  expect(hoursLines(week)).toHaveLength(3);
});

test('the hours of the week are said in the place of what was typed before; the other fields stand', () => {
  const office = { [HOURS_FIELD]: 'Sáng 7h30, chiều 13h30', 'office-phone': '0210 000 000' };
  expect(saidOffice(office, week)).toEqual({ 'office-phone': '0210 000 000', [HOURS_FIELD]: saidHours(week) });
  expect(saidOffice({}, week)).toHaveProperty(HOURS_FIELD);
});

test('without an hour in the week nothing is said of it, and what was typed before is', () => {
  const office = { [HOURS_FIELD]: 'Sáng 7h30, chiều 13h30' };
  for (const none of [null, Array.from({ length: 7 }, () => [])]) {
    expect(saidHours(none)).toBeNull();
    expect(saidOffice(office, none)).toEqual(office);
  }
});

test('what was typed before goes with the first hour that is filled in, and does not come back with a week that is cleared', () => {
  const none = Array.from({ length: 7 }, () => []);
  const typed = { office: { [HOURS_FIELD]: 'Sáng 7h30', 'office-phone': '0210 000 000' }, hours: null };
  expect(withHours(typed, none).office).toEqual(typed.office);
  const filled = withHours(typed, week);
  expect(filled).toEqual({ office: { 'office-phone': '0210 000 000' }, hours: week });
  expect(withHours(filled, null).office).toEqual(filled.office);
  // Filled in before what was typed went with it.
  expect(withHours({ ...typed, hours: week }, null).office).toEqual(filled.office);
});

test('every day stands in exactly one line, and lines beside each other differ', () => {
  const spans = fc.constantFrom([], [morning], day);
  fc.assert(
    fc.property(fc.array(spans, { minLength: 7, maxLength: 7 }), (some) => {
      const lines = hoursLines(some).map(({ en }) => en.split(': '));
      const times = lines.map(([, ...rest]) => rest.join(': '));
      expect(times.every((one, at) => one !== times[at + 1])).toBe(true);
      expect(lines[0]?.[0]).toMatch(/^Monday/);
      expect(lines.at(-1)?.[0]).toMatch(/Sunday$/);
    }),
  );
});
