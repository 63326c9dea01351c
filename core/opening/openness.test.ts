import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MINUTE } from '../basics/durations.ts';
import { type Door, type Holiday, holidayOn, NO_DOOR, noticeOn } from './door.ts';
import { dayAfter, likeDays, type Week, weekdayOf } from './hours.ts';
import { opennessAt, type Openness } from './openness.ts';

const day = [
  { from: 450, to: 690 },
  { from: 810, to: 1020 },
];
const week: Week = [day, day, day, day, day, [{ from: 450, to: 690 }], []];
const tet: Holiday = { from: '2027-02-05', to: '2027-02-11', name: { listed: 'tet' } };
const meeting: Holiday = { from: '2026-12-03', to: '2026-12-03', name: { own: { vi: 'Họp HĐND', en: '' } } };
const office: Door = { ...NO_DOOR, hours: week, holidays: [tet, meeting] };
/** A moment by the clock of Việt Nam. */
const at = (text: string): number => Date.parse(`${text}:00+07:00`);
const now = (door: Door, text: string, since: string | null = null): Openness => opennessAt(door, at(text), since);

test('hours open and close the office by the clock of Việt Nam, at lunch too', () => {
  expect(now(office, '2026-11-26T07:29')).toEqual({
    state: 'closed',
    holiday: null,
    opens: { day: '2026-11-26', minute: 450 },
  });
  expect(now(office, '2026-11-26T07:30')).toEqual({ state: 'open', until: 690 });
  expect(now(office, '2026-11-26T11:29')).toEqual({ state: 'open', until: 690 });
  expect(now(office, '2026-11-26T11:30')).toMatchObject({ state: 'closed', opens: { day: '2026-11-26', minute: 810 } });
  expect(now(office, '2026-11-26T17:00')).toMatchObject({ state: 'closed', opens: { day: '2026-11-27', minute: 450 } });
  // Saturday noon: over Sunday to Monday.
  expect(now(office, '2026-11-28T12:00')).toMatchObject({ state: 'closed', opens: { day: '2026-11-30', minute: 450 } });
  expect(now({ ...office, hours: [...week.slice(0, 6), [{ from: 0, to: 1440 }]] }, '2026-11-29T23:59')).toEqual({
    state: 'open',
    until: 1440,
  });
});

test('a holiday closes the whole day, and opens on the first day with hours after it', () => {
  expect(now(office, '2026-12-03T09:00')).toMatchObject({
    state: 'closed',
    holiday: { of: meeting, last: '2026-12-03' },
    opens: { day: '2026-12-04', minute: 450 },
  });
  expect(now(office, '2026-12-02T18:00')).toMatchObject({ holiday: null, opens: { day: '2026-12-04' } });
  // Holidays that touch are one; the twelfth of February 2027 is a Friday.
  const longer = { ...office, holidays: [tet, { ...tet, from: '2027-02-12', to: '2027-02-14' }] };
  expect(now(longer, '2027-02-06T09:00')).toMatchObject({
    holiday: { last: '2027-02-14' },
    opens: { day: '2027-02-15', minute: 450 },
  });
  expect(now({ ...NO_DOOR, holidays: [tet] }, '2027-02-05T09:00')).toEqual({
    state: 'closed',
    holiday: { of: tet, last: '2027-02-11' },
    opens: null,
  });
});

test('nobody filled in hours: nothing is said, on any day', () => {
  for (const hours of [null, Array.from({ length: 7 }, () => [])])
    expect(now({ ...NO_DOOR, hours, holidays: [tet] }, '2026-11-29T03:00')).toEqual({ state: 'unknown' });
});

test('staff open for a day by their word, and for that day only', () => {
  const opened = { ...office, openOn: '2026-12-03' };
  expect(now(opened, '2026-12-03T20:00')).toEqual({ state: 'open', until: null });
  expect(now(opened, '2026-12-04T00:01')).toMatchObject({ state: 'closed' });
});

test('a clock that shows a time before the content was made, or no time at all, claims nothing', () => {
  expect(now(office, '2012-01-01T03:00', '2026-11-01')).toEqual({ state: 'unknown' });
  expect(now(office, '2026-11-01T03:00', '2026-11-01')).toMatchObject({ state: 'closed' });
  for (const broken of [Number.NaN, Infinity, -1, 8.7e15, Date.UTC(9999, 0, 1)])
    expect(opennessAt(office, broken, null)).toEqual({ state: 'unknown' });
});

test('an office that never opens again says no day', () => {
  const shut: Door = { ...office, holidays: [{ from: '2026-11-01', to: '2031-01-01', name: { listed: 'repair' } }] };
  expect(now(shut, '2026-11-26T09:00')).toMatchObject({ state: 'closed', opens: null, holiday: { last: '2031-01-01' } });
});

const minute = fc.integer({ min: 0, max: 1440 });
const dayHours = fc
  .uniqueArray(minute, { maxLength: 4 })
  .map((times) => times.toSorted((a, b) => a - b))
  .map((times) =>
    Array.from({ length: Math.floor(times.length / 2) }, (_, span) => ({
      from: times[2 * span] ?? 0,
      to: times[2 * span + 1] ?? 0,
    })),
  );
const someDay = fc.integer({ min: 0, max: 40 }).map((ahead) => dayAfter('2026-11-20', ahead));
const someDoor: fc.Arbitrary<Door> = fc.record({
  notice: fc.constant(null),
  hours: fc.option(fc.array(dayHours, { minLength: 7, maxLength: 7 })),
  holidays: fc.array(fc.record({ from: someDay, to: someDay, name: fc.constant({ listed: 'meeting' as const }) }), {
    maxLength: 4,
  }),
  openOn: fc.constant(null),
});

test('whenever it says when it opens again, it is open then, and at no minute before', () => {
  fc.assert(
    fc.property(someDoor, fc.integer({ min: 0, max: 40 * 1440 }), fc.nat(), (door, ahead, probe) => {
      const moment = at('2026-11-20T00:00') + ahead * MINUTE;
      const said = opennessAt(door, moment, null);
      if (said.state !== 'closed' || said.opens === null) return;
      const opens = at(`${said.opens.day}T00:00`) + said.opens.minute * MINUTE;
      expect(opens).toBeGreaterThan(moment);
      expect(opennessAt(door, opens, null).state).toBe('open');
      const between = moment + (probe % ((opens - moment) / MINUTE)) * MINUTE;
      expect(opennessAt(door, between, null)).toMatchObject({ state: 'closed', opens: said.opens });
    }),
    { numRuns: 500 },
  );
});

test('a notice hangs on its days, both ends among them', () => {
  const notice = { text: { vi: 'Chiều nay họp', en: '' }, from: '2026-11-26', to: '2026-11-27' };
  const shown = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'].map((one) => noticeOn({ notice }, one) !== null);
  expect(shown).toEqual([false, true, true, false]);
  expect(noticeOn(NO_DOOR, '2026-11-26')).toBeNull();
});

test('days are counted over months and years, from Monday on', () => {
  expect([dayAfter('2026-12-31'), dayAfter('2028-02-28'), weekdayOf('2026-11-26'), weekdayOf('2026-11-29')]).toEqual([
    '2027-01-01',
    '2028-02-29',
    3,
    6,
  ]);
  expect(likeDays(week).map(({ first, last }) => [first, last])).toEqual([
    [0, 4],
    [5, 5],
    [6, 6],
  ]);
  expect(holidayOn([meeting, { ...meeting, to: '2026-12-09' }], '2026-12-03')?.to).toBe('2026-12-09');
});
