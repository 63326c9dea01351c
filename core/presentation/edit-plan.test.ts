import { expect, test } from 'vitest';
import { minutesOf, movedPart, withMinutes, withoutPart, withPart } from './edit-plan.ts';
import { MOST_PARTS } from './plan-limits.ts';
import type { PartView } from './plan-told.ts';

const pause = (minutes: number): PartView => ({
  part: { kind: 'pause', minutes },
  kind: 'pause',
  title: null,
  trouble: null,
  quiz: null,
});
const parts = [1, 10, 20].map(pause);
const minutes = (of: readonly PartView[]): readonly number[] => of.map(({ part }) => part.minutes);

test('a part moves one place up or down, and nowhere over the ends', () => {
  expect(minutes(movedPart(parts, 0, 1))).toEqual([10, 1, 20]);
  expect(minutes(movedPart(parts, 2, -1))).toEqual([1, 20, 10]);
  expect(movedPart(parts, 0, -1)).toBe(parts);
  expect(movedPart(parts, 2, 1)).toBe(parts);
});

test('minutes stay in their bounds, and add up', () => {
  expect(minutes(withMinutes(parts, 1, 1))).toEqual([1, 11, 20]);
  expect(minutes(withMinutes(parts, 1, -1))).toEqual([1, 9, 20]);
  expect(withMinutes(parts, 0, -1)).toBe(parts);
  expect(withMinutes(parts, 2, 1)).toBe(parts);
  expect(minutesOf(parts)).toBe(31);
});

test('parts are left out and added, never fewer or more than a plan may have', () => {
  expect(minutes(withoutPart(parts, 1))).toEqual([1, 20]);
  const two = parts.slice(0, 2);
  expect(withoutPart(two, 0)).toBe(two);
  expect(minutes(withPart(parts, pause(5)))).toEqual([1, 10, 20, 5]);
  const full = Array.from({ length: MOST_PARTS }, () => pause(1));
  expect(withPart(full, pause(5))).toBe(full);
});
