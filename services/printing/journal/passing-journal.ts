import { failure, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { addCounts, countJobs, type PrintCounts } from '#core/printing/day-counts.ts';
import { afterRestart, answered, firstAttempt, heardOf, nextAttempt, type JobEntry } from '#core/printing/journal.ts';
import type { Clock } from '#services/environment/clock.ts';
import type { PrintJournal } from './print-journal.ts';

/** A journal that ends with the program: the fake of the port, for tests and development. */
export function createPassingJournal(clock: Clock): PrintJournal {
  const jobs = new Map<string, JobEntry>();
  return {
    find: (job) => jobs.get(job) ?? null,
    async begin(note) {
      const known = jobs.get(note.job);
      const entry =
        known === undefined ? firstAttempt({ ...note, at: new Date(clock.now()).toISOString() }) : nextAttempt(known, note);
      if (entry === null) return failure('not-wished');
      jobs.set(note.job, entry);
      return success(entry);
    },
    async heard(job, attempt, news) {
      const entry = jobs.get(job);
      if (entry !== undefined) jobs.set(job, heardOf(entry, attempt, news));
    },
    async answer(job, answer) {
      const entry = jobs.get(job);
      if (entry === undefined) return failure('unknown-job');
      if (answer === 'again' && entry.open) return failure('still-printing');
      const after = answered(entry, answer);
      jobs.set(job, after);
      return success(after);
    },
    async recover(takeBack, among) {
      // What is begun meanwhile is no earlier run's.
      const before = [...jobs.keys()];
      const found = await takeBack();
      for (const job of before) {
        const entry = jobs.get(job);
        if (entry !== undefined && !found.left.includes(job) && (among?.includes(job) ?? true))
          jobs.set(job, afterRestart(entry, found.jobs.includes(job) ? 'taken-back' : 'out-of-reach'));
      }
    },
    async counts(from, to) {
      const days: Record<string, PrintCounts> = {};
      for (const entry of jobs.values()) {
        const day = dayInVietnam(Date.parse(entry.at));
        if (from <= day && day <= to) days[day] = addCounts(days[day] ?? {}, countJobs([entry]));
      }
      return days;
    },
    async settled() {},
  };
}
