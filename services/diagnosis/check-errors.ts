import { DAY } from '#core/basics/durations.ts';
import type { LogLine, ReadLog } from '#services/diagnostics/read-log.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { Check } from './check.ts';

/** So long back is looked: what was a month ago was told a month ago. */
const BACK = 7 * DAY;
/** More in a week is no accident. */
const MANY = 50;

/** Defects of the last week: how many, which ones most often. Warnings are told elsewhere, each by its own notice. */
export function checkErrors(clock: Clock, readLog: ReadLog): Check {
  return {
    id: 'errors',
    async look() {
      const since = new Date(clock.now() - BACK).toISOString();
      const lines = (await readLog()).filter((line) => isDefect(line) && line.time >= since);
      const last = lines.at(-1);
      if (last === undefined) return { says: 'errors-none' };
      const facts = { count: lines.length, last: last.time };
      return { says: lines.length > MANY ? 'errors-many' : 'errors-some', facts, named: mostFirst(lines) };
    },
  };
}

function isDefect({ level, event }: LogLine): boolean {
  return level === 'error' || event === 'page.defect';
}

function mostFirst(lines: readonly LogLine[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(wordsOf(line), (counts.get(wordsOf(line)) ?? 0) + 1);
  return [...counts].toSorted((one, other) => other[1] - one[1]).map(([words, count]) => `${count}× ${words}`);
}

/** `app.defect TypeError core/visit/machine.ts:12:3`. */
export function wordsOf({ event, error, code, at }: LogLine): string {
  return [event, error, code, at].filter((part) => part !== null).join(' ');
}
