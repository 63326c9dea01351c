import type { Localised } from '../basics/language.ts';
import type { MeetingPlan } from '../content/plan.ts';
import type { Round } from '../content/quiz.ts';
import { allFaults, allSteps } from '../simulation/selectors.ts';
import type { Shelf } from './shelf.ts';
import type { Slide, StepSlide } from './slide.ts';

/** One text of a slide as the room reads it, with the name of what it belongs to: `khai-sinh.gui-ho-so.say`. */
export interface RoomText {
  readonly name: string;
  readonly text: Localised;
}

/**
 * What a slide puts before the room in words of the content, in the order it is read. Simulated screens are pictures of a portal and not
 * among it, nor what the page says by itself: a pause has no words of the content at all. Empty where the shelf has lost the slide.
 */
export function roomTexts(plan: MeetingPlan, slide: Slide, shelf: Shelf): readonly RoomText[] {
  switch (slide.kind) {
    case 'title':
      return [{ name: `${plan.id}.name`, text: plan.name }];
    case 'point':
      return [
        { name: `${plan.id}.${slide.item + 1}.title`, text: slide.title },
        { name: `${plan.id}.${slide.id}.text`, text: slide.text },
      ];
    case 'step':
    case 'trouble':
    case 'repair':
      return ofStep(slide, shelf);
    case 'question':
    case 'answer': {
      const round = shelf.quiz(slide.quiz)?.rounds.find(({ id }) => id === slide.round);
      if (round === undefined) return [];
      const named = ([part, text]: readonly [string, Localised]): RoomText => ({
        name: `${slide.quiz}.${round.id}.${part}`,
        text,
      });
      return (slide.kind === 'question' ? asked(round) : answered(round)).map(named);
    }
    case 'pause':
      return [];
    case 'end':
      return plan.remember.map((text, at) => ({ name: `${plan.id}.remember.${at + 1}`, text }));
  }
}

type Named = readonly (readonly [string, Localised])[];

function asked({ shows, ask, answers }: Round): Named {
  const shown: Named =
    shows === undefined || shows.kind === 'address'
      ? []
      : shows.kind === 'message'
        ? [['text', shows.text]]
        : [
            ['title', shows.title],
            ['text', shows.text],
          ];
  return [...shown, ['ask', ask], ...answers.map(({ id, label }) => [id, label] as const)];
}

function answered({ answers, why }: Round): Named {
  return [...answers.filter(({ right }) => right).map(({ id, label }) => [id, label] as const), ['why', why]];
}

function ofStep({ kind, script: id, step: wanted }: StepSlide, shelf: Shelf): readonly RoomText[] {
  const script = shelf.script(id);
  if (script === null) return [];
  const faults = allFaults(script).map(({ fault }) => fault);
  if (kind === 'trouble') {
    const fault = faults.find((one) => one.id === wanted);
    if (fault === undefined) return [];
    return (['title', 'sees', 'why', 'repair'] as const).map((part) => ({ name: `${id}.${wanted}.${part}`, text: fault[part] }));
  }
  const steps = kind === 'step' ? allSteps(script) : faults.flatMap((fault) => fault.steps);
  const step = steps.find((one) => one.id === wanted);
  return step === undefined ? [] : [{ name: `${id}.${wanted}.say`, text: step.say }];
}
