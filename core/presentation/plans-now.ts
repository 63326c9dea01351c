import type { ContentPack } from '../content/pack.ts';
import type { MeetingPlan } from '../content/plan.ts';
import { applyOfficePlan } from './apply-office-plan.ts';
import type { OfficePlan } from './office-plan.ts';

/** Every plan a meeting can be held by: those of the content, then the office's copies as far as the pack still bears them. */
export function plansNow(pack: ContentPack, office: readonly OfficePlan[]): readonly MeetingPlan[] {
  const copies = office.flatMap((one) => applyOfficePlan(one, pack).plan ?? []);
  return [...(pack.plans ?? []), ...copies];
}
