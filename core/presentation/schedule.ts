import { MINUTE } from '../basics/durations.ts';
import type { MeetingPlan } from '../content/plan.ts';

/** A part of a meeting on its clock. */
export interface ScheduledPart {
  /** Index in the plan. */
  readonly item: number;
  readonly minutes: number;
  readonly stands: 'over' | 'now' | 'later';
  /** Whole minutes the part in hand has gone on past its planned end; 0 while it is in time, and of all others. */
  readonly late: number;
}

/**
 * The parts of a plan as the clock stands. `running` is in milliseconds since the meeting was opened; `item` is the part in hand, -1 before the
 * first and the number of parts after the last.
 */
export function scheduleOf({ items }: Pick<MeetingPlan, 'items'>, running: number, item: number): readonly ScheduledPart[] {
  let end = 0;
  return items.map(({ minutes }, at) => {
    end += minutes * MINUTE;
    const stands = at < item ? 'over' : at === item ? 'now' : 'later';
    return { item: at, minutes, stands, late: stands === 'now' ? Math.max(0, Math.floor((running - end) / MINUTE)) : 0 };
  });
}

/** Minutes and seconds as they stand on a clock: `12:40`; a meeting of hours counts on in minutes. */
export function clockText(running: number): string {
  const seconds = Math.max(0, Math.floor(running / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
