import { z } from 'zod';
import { printCounts } from '#core/printing/counts-shape.ts';
import { addCounts, countJobs, type PrintCounts } from '#core/printing/day-counts.ts';
import { jobEntry, type JobEntry } from '#core/printing/journal.ts';
import { datedFiles } from '#services/storage/dated-files.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore, type Store } from '#services/storage/store.ts';

/** The jobs of one day in Việt Nam, and what jobs add up to that are no longer kept one by one. */
export interface JobDay {
  readonly day: string;
  readonly jobs: readonly JobEntry[];
  readonly counts: PrintCounts;
}

/** Where days are found and opened. Each is opened once at a time. */
export interface JobDays {
  open(day: string): Promise<Store<JobDay>>;
  /** Days there are, oldest first. */
  list(between?: { readonly from: string; readonly to: string }): Promise<readonly string[]>;
}

export const JOURNAL_FOLDER = 'printing';

/**
 * Version of the shape. The first knew no printers of air (`air`): a day that has none is written as it was then, so that a program that is put
 * back reads it; any other it sets aside as newer, whole.
 */
export const JOB_DAY_VERSION = 2;
const BEFORE_AIR = 1;

export function jobDayVersion({ jobs }: JobDay): number {
  return jobs.some(({ air }) => air === true) ? JOB_DAY_VERSION : BEFORE_AIR;
}

export function jobDaySchema(day: string): z.ZodType<JobDay> {
  return z.strictObject({ day: z.literal(day), jobs: z.array(jobEntry), counts: printCounts });
}

export function emptyDay(day: string): JobDay {
  return { day, jobs: [], counts: {} };
}

export function countsOf({ jobs, counts }: JobDay): PrintCounts {
  return addCounts(counts, countJobs(jobs));
}

/** The day once its jobs are let go: what they add up to stays. Doing it again changes nothing. */
export function onlyCounts(day: JobDay): JobDay {
  return day.jobs.length === 0 ? day : { ...day, jobs: [], counts: countsOf(day) };
}

/** Days in the data folder: printing/2026/2026-11-26.json. */
export function createJobDays(tools: StorageTools): JobDays {
  return {
    open: (day) =>
      openStore<JobDay>(tools, {
        name: `${JOURNAL_FOLDER}/${day.slice(0, 4)}/${day}.json`,
        version: JOB_DAY_VERSION,
        versionFor: jobDayVersion,
        schema: jobDaySchema(day),
        // One job a line, so that a person can read the file.
        serialise: ({ jobs, counts }) =>
          `{"day":${JSON.stringify(day)},"counts":${JSON.stringify(counts)},"jobs":[\n${jobs.map((job) => JSON.stringify(job)).join(',\n')}\n]}\n`,
        defaults: emptyDay(day),
      }),
    list: (between) => datedFiles(tools, JOURNAL_FOLDER, between ?? null),
  };
}
