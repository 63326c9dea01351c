import { z } from 'zod';
import { officePlan, officePlanId } from '../presentation/office-plan.ts';
import type { PartView, PlanTold } from '../presentation/plan-told.ts';
import { defineCall } from './define.ts';

const listOf = <Thing>() => z.custom<readonly Thing[]>((value) => Array.isArray(value));

/** Meeting plans, and the office's copies of them. A copy is made of ids, numbers and fixed words: nothing of it is typed. */
export const planCalls = {
  'plan.list': defineCall({
    input: z.strictObject({}),
    output: z.strictObject({
      /** Those of the content, then the office's copies. */
      plans: listOf<PlanTold>(),
      /** Every part the catalogue has to add. */
      parts: listOf<PartView>(),
      /** Id of the next copy; null where there is no room for one. */
      free: officePlanId.nullable(),
      /** Id of the plan a meeting is being held by; it stays as it is. */
      held: z.string().nullable(),
    }),
    problems: ['content-missing'],
    role: 'staff',
    surfaces: ['kiosk', 'presenter'],
  }),
  /** Puts a copy in the place of the one of its id. Every part must be one the content has; the one a meeting is held by stays as it is. */
  'plan.save': defineCall({
    input: z.strictObject({ plan: officePlan }),
    output: z.strictObject({}),
    problems: ['content-missing', 'no-such-plan', 'no-such-part', 'meeting-open', 'storage-failed'],
    role: 'content',
    surfaces: ['kiosk'],
  }),
  'plan.remove': defineCall({
    input: z.strictObject({ plan: officePlanId }),
    output: z.strictObject({}),
    problems: ['no-such-plan', 'meeting-open', 'storage-failed'],
    role: 'content',
    surfaces: ['kiosk'],
  }),
} as const;
