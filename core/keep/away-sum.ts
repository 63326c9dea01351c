import { z } from 'zod';
import type { HelpSaid } from '../help/said.ts';
import { AGE_BANDS, OTHER_NEEDS, OUTCOMES } from '../help/lists.ts';

const count = z.number().int().min(0);

/** What a month of helps away from the kiosk adds up to, once the single ones are let go: counts, and no staff code. */
export const awaySum = z.strictObject({
  helps: count,
  minutes: count,
  outcomes: z.partialRecord(z.enum(OUTCOMES), count),
  /** By procedure, or by one of the fixed needs. */
  procedures: z.record(z.string(), count),
  needs: z.partialRecord(z.enum(OTHER_NEEDS), count),
  ages: z.partialRecord(z.enum(AGE_BANDS), count),
});
export type AwaySum = z.infer<typeof awaySum>;

export const NO_HELPS: AwaySum = { helps: 0, minutes: 0, outcomes: {}, procedures: {}, needs: {}, ages: {} };

/** Adds helps to a sum; the newest value of each counts. */
export function withHelps(sum: AwaySum, helps: readonly { readonly said: HelpSaid }[]): AwaySum {
  let after = sum;
  for (const { said } of helps) {
    const { need, outcome, minutes, age } = said;
    after = {
      helps: after.helps + 1,
      minutes: after.minutes + minutes,
      outcomes: { ...after.outcomes, [outcome]: (after.outcomes[outcome] ?? 0) + 1 },
      procedures: need.kind === 'procedure' ? oneMore(after.procedures, need.procedure) : after.procedures,
      needs: need.kind === 'other' ? { ...after.needs, [need.what]: (after.needs[need.what] ?? 0) + 1 } : after.needs,
      ages: age === null ? after.ages : { ...after.ages, [age]: (after.ages[age] ?? 0) + 1 },
    };
  }
  return after;
}

function oneMore(counts: Readonly<Record<string, number>>, key: string): Record<string, number> {
  // A name such as `constructor` is no counter that stands there already.
  return { ...counts, [key]: (Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0) + 1 };
}
