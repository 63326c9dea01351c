import type { PlanItem } from '../content/plan.ts';
import { askedIn } from './asked.ts';
import { runPlan } from './run-of.ts';
import type { Shelf } from './shelf.ts';

/** Whether the content still has what a part of a plan is about, so that there is something to show. */
export function partHolds(item: PlanItem, shelf: Shelf): boolean {
  switch (item.kind) {
    case 'talk':
    case 'pause':
      return true;
    case 'opening':
      return (shelf.subject(item.subject)?.lesson?.opening ?? []).length > 0;
    case 'practice':
    case 'trouble': {
      const script = shelf.script(shelf.subject(item.subject)?.script ?? '');
      return script !== null && runPlan(script, item) !== null;
    }
    case 'quiz':
      return askedIn(item, shelf).length > 0;
  }
}
