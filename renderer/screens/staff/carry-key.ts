import type { MessageKey } from '#renderer/language/vi/index.ts';

const CARRIED = ['carrier-gone', 'carrier-full', 'carrier-failed', 'no-file'] as const;

/** What is said of a call that went by a stick: what became of the stick, or that no answer came. Null where it was something else. */
export function carryKey(problem: string): Extract<MessageKey, `staff.carry.${string}` | 'staff.noAnswer'> | null {
  if (problem === 'unreachable') return 'staff.noAnswer';
  const carried = CARRIED.find((one) => one === problem);
  return carried === undefined ? null : `staff.carry.${carried}`;
}
