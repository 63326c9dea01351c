import { itemsOf, leafOf } from '#core/content/leaf-of.ts';
import type { Fault, Script, Step } from '#core/content/pack.ts';
import { allAnswers, pathOf } from '#core/simulation/path.ts';
import { allSteps } from '#core/simulation/selectors.ts';

/**
 * Whether a compiled script can be walked at all: every way has steps, and every step stands on a screen that has its target. What is
 * only said badly does not hinder that, so that an author sees it at once.
 */
export function plays(script: Script): boolean {
  const steps = allSteps(script);
  const ways = allAnswers(script).map((answers) => pathOf(script, { answers, plan: { only: null } }));
  return ways.every((way) => way.segments.length > 0) && steps.every((step) => stands(script, step));
}

function stands(script: Script, step: Step): boolean {
  return (
    hasTarget(script, step) &&
    step.faults.every((fault) => areThere(script, fault) && fault.steps.every((repair) => hasTarget(script, repair)))
  );
}

function areThere(script: Script, { page, phone }: Pick<Fault, 'page' | 'phone'>): boolean {
  return [page, phone].every((alias) => alias === undefined || script.screens[alias] !== undefined);
}

function hasTarget(script: Script, step: Step): boolean {
  const alias = step.on === 'phone' ? step.phone : step.page;
  const screen = alias === undefined ? undefined : script.screens[alias];
  if (screen === undefined || !areThere(script, step)) return false;
  if (step.do === 'wait') return true;
  return [step.target, ...step.also.map((other) => other.target)].every((target) => {
    const block = target === undefined ? undefined : leafOf(screen, target);
    if (target === undefined || block === undefined) return false;
    const item = target.split('/')[1];
    const items = itemsOf(block);
    return items === null ? item === undefined : item !== undefined && items.includes(item);
  });
}
