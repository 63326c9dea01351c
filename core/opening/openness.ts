import { dayInVietnam, minuteInVietnam } from '../basics/vietnamese-time.ts';
import { holidayOn, type Door, type Holiday } from './door.ts';
import { dayAfter, isFilled, weekdayOf } from './hours.ts';

/** A moment of an office day. */
export interface OfficeTime {
  /** YYYY-MM-DD in Việt Nam. */
  readonly day: string;
  /** Minutes after midnight. */
  readonly minute: number;
}

export type Openness =
  /** Nobody said when the office is open, or the clock is not to be believed: nothing is said of it. */
  | { readonly state: 'unknown' }
  /** `until` is null where staff opened by their own word. */
  | { readonly state: 'open'; readonly until: number | null }
  | {
      readonly state: 'closed';
      /** Why, where it is a holiday, and its last day as far as one follows the other. */
      readonly holiday: { readonly of: Holiday; readonly last: string } | null;
      /** Null where hours are not known, or none come within a year. */
      readonly opens: OfficeTime | null;
    };

/** How far ahead an opening is looked for, in days. */
const HORIZON = 370;

/** No moment outside of these is a time of an office: a broken clock says nothing. */
const LATEST = Date.UTC(2200, 0, 1);

/**
 * Whether the office is open at a moment (milliseconds UTC). A clock that shows a time before `since`, a day on which this kiosk's
 * content was already made, stands wrong: then nothing is claimed.
 */
export function opennessAt(door: Door, now: number, since: string | null): Openness {
  if (!Number.isFinite(now) || now < 0 || now > LATEST) return { state: 'unknown' };
  const today = dayInVietnam(now);
  if (since !== null && today < since) return { state: 'unknown' };
  if (door.openOn === today) return { state: 'open', until: null };
  const holiday = holidayOn(door.holidays, today);
  if (holiday === null && !isFilled(door.hours)) return { state: 'unknown' };
  const at = minuteInVietnam(now);
  const running = holiday === null ? spansOf(door, today).find(({ from, to }) => from <= at && at < to) : undefined;
  if (running !== undefined) return { state: 'open', until: running.to };
  return {
    state: 'closed',
    holiday: holiday === null ? null : { of: holiday, last: lastDay(door.holidays, holiday) },
    opens: nextOpening(door, { day: today, minute: at }),
  };
}

function spansOf({ hours, holidays }: Door, day: string) {
  return hours === null || holidayOn(holidays, day) !== null ? [] : (hours[weekdayOf(day)] ?? []);
}

function nextOpening(door: Door, after: OfficeTime): OfficeTime | null {
  if (!isFilled(door.hours)) return null;
  for (let ahead = 0; ahead <= HORIZON; ahead += 1) {
    const day = dayAfter(after.day, ahead);
    const span = spansOf(door, day).find(({ from }) => ahead > 0 || from > after.minute);
    if (span !== undefined) return { day, minute: span.from };
  }
  return null;
}

/** Holidays that touch each other are one long one to who waits. */
function lastDay(holidays: readonly Holiday[], first: Holiday): string {
  let { to } = first;
  for (let turn = 0; turn < holidays.length; turn += 1) {
    const next = holidayOn(holidays, dayAfter(to));
    if (next === null) return to;
    to = next.to;
  }
  return to;
}
