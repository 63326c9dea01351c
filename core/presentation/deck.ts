import type { MeetingPlan, PlanItem } from '../content/plan.ts';
import type { SimulationState } from '../simulation/types.ts';
import { askedIn } from './asked.ts';
import { runPlan, statesOf } from './run-of.ts';
import type { Shelf } from './shelf.ts';
import type { Slide, StepSlide } from './slide.ts';

/** The slides of a meeting in their order. What the shelf does not have is left out: the meeting goes on without it. */
export function deckOf(plan: MeetingPlan, shelf: Shelf): readonly Slide[] {
  return [
    { kind: 'title', id: 'title' },
    ...plan.items.flatMap((item, at) => slidesOf(item, at, shelf)),
    { kind: 'end', id: 'end' },
  ];
}

function slidesOf(item: PlanItem, at: number, shelf: Shelf): readonly Slide[] {
  const id = (rest: string | number): string => `${at}-${rest}`;
  switch (item.kind) {
    case 'talk':
      return item.points.map((point, n) => ({ kind: 'point', id: id(n), item: at, title: item.title, ...point }));
    case 'opening': {
      const subject = shelf.subject(item.subject);
      return (subject?.lesson?.opening ?? []).map((page, n) => ({
        kind: 'point',
        id: id(n),
        item: at,
        title: subject?.name ?? { vi: '', en: '' },
        ...page,
      }));
    }
    case 'practice':
    case 'trouble':
      return stepsOf(item, at, shelf);
    case 'quiz':
      return askedIn(item, shelf).flatMap((round) =>
        (['question', 'answer'] as const).map((kind) => ({
          kind,
          id: id(`${round.id}-${kind}`),
          item: at,
          quiz: item.quiz,
          round: round.id,
        })),
      );
    case 'pause':
      return [{ kind: 'pause', id: id('pause'), item: at }];
  }
}

function stepsOf(item: Extract<PlanItem, { readonly kind: 'practice' | 'trouble' }>, at: number, shelf: Shelf): StepSlide[] {
  const script = shelf.script(shelf.subject(item.subject)?.script ?? '');
  const plan = script === null ? null : runPlan(script, item);
  if (script === null || plan === null) return [];
  const states = statesOf(script, plan);
  const of = states.filter(({ phase }) => phase !== 'trouble').length;
  return states.map((state, n): StepSlide => {
    const kind = item.kind === 'practice' ? 'step' : state.phase === 'trouble' ? 'trouble' : 'repair';
    return {
      kind,
      id: `${at}-${n}`,
      item: at,
      subject: item.subject,
      script: script.id,
      step: kind === 'trouble' ? (plan.faults[0] ?? '') : (state.current ?? ''),
      done: kind === 'repair' ? n - 1 : kind === 'trouble' ? 0 : n,
      of,
      front: item.kind === 'practice' && item.front,
    };
  });
}

/** The state of the run a slide shows, of which the page draws the devices; null where the shelf has lost it. */
export function stateOf(plan: MeetingPlan, slide: StepSlide, shelf: Shelf): SimulationState | null {
  const item = plan.items[slide.item];
  const script = shelf.script(slide.script);
  if (script === null || (item?.kind !== 'practice' && item?.kind !== 'trouble')) return null;
  const run = runPlan(script, item);
  return run === null ? null : (statesOf(script, run)[slide.kind === 'repair' ? slide.done + 1 : slide.done] ?? null);
}
