/** A stretch of an office day, in minutes after midnight in Việt Nam; `to` is the first minute after it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
export const MINUTES_OF_DAY = 24 * 60;
/** Morning, afternoon, and an evening duty. */
export const MOST_SPANS = 3;

/** The seven days from Monday on, each with its stretches in order; a day without one is closed. */
export type Week = readonly (readonly Span[])[];

/** Whether the stretches of a day follow each other, none empty, none into the next day. */
export function isDay(spans: readonly Span[]): boolean {
  return spans.every(({ from, to }, at) => {
    const before = spans[at - 1];
    return from >= 0 && from < to && to <= MINUTES_OF_DAY && (before === undefined || before.to <= from);
  });
}

/** A week in which no hour is filled in says nothing: the same as none. */
export function isFilled(week: Week | null): week is Week {
  return week !== null && week.some((spans) => spans.length > 0);
}

/** Monday is 0. `day` is YYYY-MM-DD. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The day `by` days later. */
export function dayAfter(day: string, by = 1): string {
  const there = new Date(`${day}T00:00:00Z`);
  there.setUTCDate(there.getUTCDate() + by);
  return there.toISOString().slice(0, 10);
}

/** Days that follow each other with equal hours, together: what a door sign says. Numbers of days, Monday 0. */
export function likeDays(
  week: Week,
): readonly { readonly first: number; readonly last: number; readonly spans: readonly Span[] }[] {
  const groups: { first: number; last: number; readonly spans: readonly Span[] }[] = [];
  for (const [day, spans] of week.entries()) {
    const former = groups.at(-1);
    if (former !== undefined && JSON.stringify(former.spans) === JSON.stringify(spans)) former.last = day;
    else groups.push({ first: day, last: day, spans });
  }
  return groups;
}
