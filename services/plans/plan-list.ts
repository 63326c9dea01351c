import type { OfficePlan } from '#core/presentation/office-plan.ts';

/** The list with a plan in its place by number, instead of the one of its id. */
export function withPlan(plans: readonly OfficePlan[], plan: OfficePlan): OfficePlan[] {
  return [...withoutPlan(plans, plan.id), plan].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

export function withoutPlan(plans: readonly OfficePlan[], id: string): OfficePlan[] {
  return plans.filter((plan) => plan.id !== id);
}
