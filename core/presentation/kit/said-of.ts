import type { PlanItem } from '../../content/plan.ts';
import { allFaults } from '../../simulation/selectors.ts';
import { pathOf } from '../../simulation/path.ts';
import { askedIn } from '../asked.ts';
import { runPlan } from '../run-of.ts';
import type { Shelf } from '../shelf.ts';
import { KIT_WORDS as WORDS } from './kit-words.ts';
import type { Say } from './say.ts';

/** What is said in a part, then what the room sees, in one text. */
export function saidOf(item: PlanItem, shelf: Shelf, say: Say): string {
  const note = item.note === undefined ? [] : [say(item.note)];
  return [...note, ...shownIn(item, shelf, say)].join(' ');
}

function shownIn(item: PlanItem, shelf: Shelf, say: Say): readonly string[] {
  switch (item.kind) {
    case 'talk':
      return item.points.map(({ text }) => say(text));
    case 'opening':
      return (shelf.subject(item.subject)?.lesson?.opening ?? []).map(({ text }) => say(text));
    case 'practice': {
      const script = shelf.script(shelf.subject(item.subject)?.script ?? '');
      const plan = script === null ? null : runPlan(script, item);
      if (script === null || plan === null) return [];
      const segments = pathOf(script, { answers: plan.answers, plan }).segments.map(({ title }) => say(title));
      return [say(WORDS.steps, { steps: segments.join('; ') })];
    }
    case 'trouble': {
      const script = shelf.script(shelf.subject(item.subject)?.script ?? '');
      const found = script === null ? undefined : allFaults(script).find(({ fault }) => fault.id === item.fault);
      return found === undefined
        ? []
        : [`${say(found.fault.title)}: ${say(found.fault.sees)}`, say(found.fault.why), say(found.fault.repair)];
    }
    case 'quiz':
      return askedIn(item, shelf).map(({ ask }, at) => say(WORDS.toldAs, { number: at + 1, ask: say(ask) }));
    case 'pause':
      return [];
  }
}
