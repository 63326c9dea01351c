import { failure, success } from '#core/basics/result.ts';
import { applyOfficePlan } from '#core/presentation/apply-office-plan.ts';
import { OFFICE_PLAN_IDS } from '#core/presentation/office-plan.ts';
import { addable, plansTold } from '#core/presentation/plan-told.ts';
import type { Context } from '#services/app/context.ts';
import { noteAct } from './note-act.ts';
import { actor } from './overlay-at.ts';
import type { Operation } from './operation.ts';

export const list: Operation<'plan.list'> = async ({ content, plans, presentation }) => {
  const pack = content.pack();
  if (pack === null) return failure('content-missing');
  const office = plans.plans();
  const free = OFFICE_PLAN_IDS.find((id) => !office.some((plan) => plan.id === id)) ?? null;
  return success({ plans: plansTold(pack, office), parts: addable(pack), free, held: presentation.held()?.plan ?? null });
};

export const save: Operation<'plan.save'> = async (context, { plan }) => {
  const pack = context.content.pack();
  if (pack === null) return failure('content-missing');
  if (pack.plans?.some(({ id }) => id === plan.base) !== true) return failure('no-such-plan');
  // Every id is looked up before it is written: twelve digits have the shape of one.
  if (applyOfficePlan(plan, pack).lost.length > 0) return failure('no-such-part');
  if (isHeld(context, plan.id)) return failure('meeting-open');
  const who = actor(context);
  const result = await context.plans.save(plan);
  await noteAct(context, 'plan.saved', plan.id, result, who);
  return result.ok ? success({}) : result;
};

export const remove: Operation<'plan.remove'> = async (context, { plan: id }) => {
  if (!context.plans.plans().some((plan) => plan.id === id)) return failure('no-such-plan');
  if (isHeld(context, id)) return failure('meeting-open');
  const who = actor(context);
  const result = await context.plans.remove(id);
  await noteAct(context, 'plan.removed', id, result, who);
  return result.ok ? success({}) : result;
};

/** A room is being shown it: where it stands is known by the order of its parts. */
function isHeld({ presentation }: Pick<Context, 'presentation'>, plan: string): boolean {
  return presentation.held()?.plan === plan;
}
