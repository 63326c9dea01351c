import { z } from 'zod';
import { officePlan } from '#core/presentation/office-plan.ts';
import { MOST_OFFICE_PLANS } from '#core/presentation/plan-limits.ts';
import type { StorageTools } from '#services/storage/storage-tools.ts';
import { openStore } from '#services/storage/store.ts';
import type { PlanBook } from './plan-book.ts';
import { withoutPlan, withPlan } from './plan-list.ts';

export const plansFile = z.strictObject({
  plans: z
    .array(officePlan)
    .max(MOST_OFFICE_PLANS)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { error: 'two plans have one id' }),
});

export interface FilePlanBook extends PlanBook {
  /** Resolves when nothing is being written. */
  settled(): Promise<void>;
}

/** The office's plans in `plans.json` of the data folder. */
export async function openPlanBook(tools: StorageTools): Promise<FilePlanBook> {
  const store = await openStore(tools, { name: 'plans.json', version: 1, schema: plansFile, defaults: { plans: [] } });
  return {
    plans: () => store.data().plans,
    save: (plan) => store.update(({ plans }) => ({ plans: withPlan(plans, plan) })),
    remove: (id) =>
      store.update((data) => (data.plans.some((plan) => plan.id === id) ? { plans: withoutPlan(data.plans, id) } : data)),
    settled: () => store.settled(),
  };
}
