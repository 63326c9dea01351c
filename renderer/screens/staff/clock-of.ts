import { SECOND } from '#core/basics/durations.ts';

/** Milliseconds as minutes and seconds: 75000 is 1:15. */
export function clockOf(milliseconds: number): string {
  const left = Math.ceil(milliseconds / SECOND);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
}
