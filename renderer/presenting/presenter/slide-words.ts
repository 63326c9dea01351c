import type { Localised } from '#core/basics/language.ts';
import type { Meeting } from '#core/presentation/presentation.ts';
import { stateOf } from '#core/presentation/deck.ts';
import { currentFault, currentStep } from '#core/simulation/selectors.ts';

/** What the presenter may say at a slide: the plan's note for its part; of a step why it is done, of an answer why it is right. */
export function noteOf({ plan, deck, shelf }: Meeting, at: number): readonly Localised[] {
  const slide = deck[at];
  if (slide === undefined || !('item' in slide)) return [];
  const item = plan.items[slide.item];
  const note = item?.note === undefined ? [] : [item.note];
  if (slide.kind === 'answer') {
    const round = shelf.quiz(slide.quiz)?.rounds.find(({ id }) => id === slide.round);
    return round === undefined ? note : [round.why];
  }
  if (slide.kind !== 'step' && slide.kind !== 'repair' && slide.kind !== 'trouble') return note;
  const script = shelf.script(slide.script);
  const state = stateOf(plan, slide, shelf);
  if (script === null || state === null) return note;
  const why = slide.kind === 'trouble' ? currentFault(script, state)?.fault.ask : currentStep(script, state)?.why;
  return why === undefined ? note : [...note, why];
}
