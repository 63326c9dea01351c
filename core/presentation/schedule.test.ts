import { expect, test } from 'vitest';
import { MINUTE } from '../basics/durations.ts';
import type { MeetingPlan } from '../content/plan.ts';
import { clockText, scheduleOf } from './schedule.ts';

const plan = { items: [5, 10, 3].map((minutes) => ({ minutes })) as unknown as MeetingPlan['items'] };
const at = (minutes: number, item: number): string =>
  scheduleOf(plan, minutes * MINUTE, item)
    .map(({ stands, late }) => `${stands}${late === 0 ? '' : ` ${late}`}`)
    .join(', ');

test('parts are over, in hand or to come, and only the one in hand can be late', () => {
  expect(at(0, -1)).toBe('later, later, later');
  expect(at(4, 0)).toBe('now, later, later');
  expect(at(40, 3)).toBe('over, over, over');
});

test('a part is late by whole minutes once its planned end is past', () => {
  expect(at(5.9, 0)).toBe('now, later, later');
  expect(at(6, 0)).toBe('now 1, later, later');
  expect(at(17.5, 1)).toBe('over, now 2, later');
});

test('the clock counts minutes on', () => {
  expect([0, 59_999, 760_000, 3_600_000, -5].map(clockText)).toEqual(['0:00', '0:59', '12:40', '60:00', '0:00']);
});
