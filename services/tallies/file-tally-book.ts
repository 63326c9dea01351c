import { z } from 'zod';
import { failure, type Result, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { countOf, type DayTally, dayTally, tallied, type TallyProblem } from '#core/tally/tally.ts';
import { createMonthFiles, monthFileName } from '#services/months/month-files.ts';
import { reportTrouble } from '#services/storage/report-trouble.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore } from '#services/storage/store.ts';
import type { TallyBook } from './tally-book.ts';

interface MonthTally {
  readonly month: string;
  readonly days: Readonly<Record<string, DayTally>>;
}

export interface FileTallyBook extends TallyBook {
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

const FOLDER = 'tallies';

export function monthTallySchema(month: string): z.ZodType<MonthTally> {
  return z.strictObject({ month: z.literal(month), days: z.record(z.iso.date().startsWith(month), dayTally) });
}

/** The tallies, a file a month. */
export function openTallyBook(tools: StorageTools): FileTallyBook {
  const { clock } = tools;
  const files = createMonthFiles<MonthTally>(tools, FOLDER, (name, month) =>
    openStore<MonthTally>(tools, {
      name,
      version: 1,
      schema: monthTallySchema(month),
      defaults: { month, days: {} },
    }),
  );
  const guarded = async <Value, Problem extends string>(
    month: string,
    work: () => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, Problem | 'storage-failed'>> => {
    try {
      return await work();
    } catch (error) {
      return reportTrouble(tools, monthFileName(FOLDER, month), error);
    }
  };

  return {
    count(place, kind, by) {
      const day = dayInVietnam(clock.now());
      const month = day.slice(0, 7);
      return guarded<number, TallyProblem | 'storage-failed'>(month, async () => {
        const store = await files.load(month);
        // Judged where the change is made: two presses at once are two.
        let judged: Result<DayTally, TallyProblem> = success({});
        const written = await store.update((data) => {
          judged = tallied(data.days[day] ?? {}, place, kind, by);
          return judged.ok ? { ...data, days: { ...data.days, [day]: dayTally.parse(judged.value) } } : data;
        });
        const outcome = judged as Result<DayTally, TallyProblem>;
        if (!outcome.ok) return failure(outcome.error);
        return written.ok ? success(countOf(outcome.value, place, kind)) : written;
      });
    },
    today() {
      const day = dayInVietnam(clock.now());
      const month = day.slice(0, 7);
      return guarded(month, async () => success({ day, tally: (await files.load(month)).data().days[day] ?? {} }));
    },
    of: (month) => guarded(month, async () => success((await files.load(month)).data().days)),
    months: (between) => files.months(between),
    settled: () => files.settled(),
  };
}
