import type { Result } from '#core/basics/result.ts';
import type { OfficePlan } from '#core/presentation/office-plan.ts';

type Written = Promise<Result<null, 'storage-failed'>>;

/** The office's copies of meeting plans. They lie in the data folder and outlive every new pack. */
export interface PlanBook {
  /** In the order of their numbers. The same list as long as nothing changes. */
  plans(): readonly OfficePlan[];
  /** Puts a copy in the place of the one of its id; resolves when it is on disk. */
  save(plan: OfficePlan): Written;
  remove(id: string): Written;
}
