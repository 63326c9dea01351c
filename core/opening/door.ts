import type { OfficeText } from '../overlay/value.ts';
import type { Week } from './hours.ts';

/** Reasons to be closed that come again and again. The days of each are the office's to say: they change by year. */
export const HOLIDAY_NAMES = [
  'new-year',
  'tet',
  'hung-kings',
  'reunification',
  'labour',
  'national',
  'meeting',
  'power',
  'storm',
  'repair',
] as const;
export type HolidayName = (typeof HOLIDAY_NAMES)[number];

/** Days on which the office is closed, both ends among them (YYYY-MM-DD in Việt Nam). */
export interface Holiday {
  readonly from: string;
  readonly to: string;
  readonly name: { readonly listed: HolidayName } | { readonly own: OfficeText };
}

/** A line for everyone who stands before the waiting screen, on its days. */
export interface NoticeLine {
  readonly text: OfficeText;
  readonly from: string;
  readonly to: string;
}

/** What hangs at the door of the office, by its own word; empty until it says something. */
export interface Door {
  readonly notice: NoticeLine | null;
  readonly hours: Week | null;
  readonly holidays: readonly Holiday[];
  /** A day on which staff opened although hours or holidays say closed. */
  readonly openOn: string | null;
}

export const NOTICE_LIMIT = 140;
export const HOLIDAY_LIMIT = 60;
export const MOST_HOLIDAYS = 60;

/** The notice of this day (YYYY-MM-DD in Việt Nam); null on every other. */
export function noticeOn({ notice }: Pick<Door, 'notice'>, day: string): OfficeText | null {
  return notice !== null && notice.from <= day && day <= notice.to ? notice.text : null;
}

/** The holiday a day belongs to; where several do, the one that lasts longest. */
export function holidayOn(holidays: readonly Holiday[], day: string): Holiday | null {
  const there = holidays.filter(({ from, to }) => from <= day && day <= to);
  return there.toSorted((a, b) => (a.to < b.to ? 1 : -1))[0] ?? null;
}

/** Nothing said yet. */
export const NO_DOOR = { notice: null, hours: null, holidays: [], openOn: null } satisfies Door;
