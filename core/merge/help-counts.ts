import { z } from 'zod';
import type { AwayRecord } from '../help/away.ts';
import { AGE_BANDS, HANDOVERS, OTHER_NEEDS, OUTCOMES, REFERRALS } from '../help/lists.ts';
import type { HelpSaid, Need } from '../help/said.ts';
import type { AwaySum } from '../keep/away-sum.ts';
import { addInto, branchOf, count, type Counts, type Growing } from '../report/numbers.ts';
import { amount, countsOf, namedCounts } from './shapes.ts';

/** What help away from the kiosk adds up to. Nothing says who gave it, to whom, or at what time. */
export type HelpCounts = {
  /** Times help was given. */
  readonly said: number;
  /** Written while the clock could not be trusted; counted like all others. */
  readonly doubted: number;
  readonly minutes: number;
  readonly outcomes: Counts;
  /** By id of the procedure or lesson; `other.<what>` where it was none. */
  readonly needs: Counts;
  readonly referrals: Counts;
  readonly vias: Counts;
  /** Only where staff estimated it. */
  readonly ages: Counts;
  /** Scripts worth practising again. */
  readonly practise: Counts;
};

export const NO_HELP: HelpCounts = {
  said: 0,
  doubted: 0,
  minutes: 0,
  outcomes: {},
  needs: {},
  referrals: {},
  vias: {},
  ages: {},
  practise: {},
};

const otherNeeds = OTHER_NEEDS.map((what) => `other.${what}`);

export const helpCounts: z.ZodType<HelpCounts> = z.strictObject({
  said: amount,
  doubted: amount,
  minutes: amount,
  outcomes: countsOf(OUTCOMES),
  needs: namedCounts(/^[a-z0-9-]{1,120}$/, otherNeeds),
  referrals: countsOf(REFERRALS),
  vias: countsOf(HANDOVERS),
  ages: countsOf(AGE_BANDS),
  practise: namedCounts(/^[a-z0-9-]{1,120}$/, []),
});

/** Help away from the kiosk. */
export function countAway(records: Iterable<AwayRecord>): HelpCounts {
  const sum = addInto({}, NO_HELP);
  for (const { said, clock } of records) countOne(sum, said, clock);
  return sum as unknown as HelpCounts;
}

/** Help away from the kiosk in a month of which only that was kept. */
export function countAwaySum({ helps, minutes, outcomes, procedures, needs, ages }: AwaySum): HelpCounts {
  const others = Object.fromEntries(Object.entries(needs).map(([what, many]) => [`other.${what}`, many]));
  return { ...NO_HELP, said: helps, minutes, outcomes, needs: { ...procedures, ...others }, ages };
}

function countOne(sum: Growing, said: HelpSaid, clock: 'steady' | 'suspect'): void {
  if (clock === 'suspect') count(sum, 'doubted');
  count(sum, 'said');
  count(sum, 'minutes', said.minutes);
  count(branchOf(sum, 'outcomes'), said.outcome);
  count(branchOf(sum, 'needs'), nameOf(said.need));
  count(branchOf(sum, 'vias'), said.via);
  if (said.referral !== null) count(branchOf(sum, 'referrals'), said.referral);
  if (said.age !== null) count(branchOf(sum, 'ages'), said.age);
  for (const script of said.practise) count(branchOf(sum, 'practise'), script);
}

function nameOf(need: Need): string {
  return need.kind === 'procedure' ? need.procedure : `other.${need.what}`;
}
