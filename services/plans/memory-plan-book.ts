import { failure, success } from '#core/basics/result.ts';
import type { OfficePlan } from '#core/presentation/office-plan.ts';
import type { PlanBook } from './plan-book.ts';
import { withoutPlan, withPlan } from './plan-list.ts';

export interface MemoryPlanBook extends PlanBook {
  /** From now on nothing can be written, as by a full disk. */
  fill(): void;
}

/** Plans that are gone with the program. */
export function createMemoryPlanBook(first: readonly OfficePlan[] = []): MemoryPlanBook {
  let plans = first;
  let full = false;
  const put = async (next: readonly OfficePlan[]) => {
    if (full) return failure('storage-failed' as const);
    plans = next;
    return success(null);
  };
  return {
    plans: () => plans,
    save: (plan) => put(withPlan(plans, plan)),
    remove: (id) => put(withoutPlan(plans, id)),
    fill() {
      full = true;
    },
  };
}
