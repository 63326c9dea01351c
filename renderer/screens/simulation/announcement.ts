import type { Localised } from '#core/basics/language.ts';
import type { Script } from '#core/content/pack.ts';
import { handover } from '#core/simulation/handover.ts';
import { pathOf } from '#core/simulation/path.ts';
import { currentFault, currentSegment, currentStep, progress, repairProgress } from '#core/simulation/selectors.ts';
import type { SimulationState } from '#core/simulation/types.ts';
import type { Translate } from '#renderer/language/translate.ts';
import { feedbackWords } from './feedback-words.ts';

type Pick = (text: Localised) => string;

/** Ends like a sentence, so that a voice pauses there. */
const sentence = (text: string): string => (/[.!?:…]$/.test(text) ? text : `${text}.`);
const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts
    .filter((part): part is string => part !== null && part !== undefined && part !== '')
    .map(sentence)
    .join(' ')
    .replaceAll('**', '');

/**
 * What a run says to who hears the page, at every change of it: what came of the last press, where one is, what to do. Empty where the
 * focus goes to a question, which says itself.
 */
export function announcement(script: Script, state: SimulationState, sample: string | null, t: Translate, pick: Pick): string {
  const { segment, step: number, steps: count } = progress(script, state);
  if (state.phase === 'resting') {
    const next = pathOf(script, state).segments[state.segment + 1];
    return joined([t('sim.rest', { number: segment }), next && t('sim.restMore', { title: pick(next.title) })]);
  }
  if (state.phase === 'trouble') return troubleWords(script, state, t, pick);
  const step = currentStep(script, state);
  if (state.phase !== 'working' || step === null) return '';
  const turn = handover(script, state);
  const back = feedbackWords(state, { sample, looks: step.do === 'wait' }, t, pick);
  const repair = repairProgress(script, state);
  const leads = state.rung === 'watch' || state.rung === 'guided' || state.hint > 0 || state.repeat;
  const hinted = state.hint > 0 && state.hint < 3 && !state.repeat;
  return joined([
    back?.title,
    back?.body,
    turn === null ? null : t(`handover.${turn}`),
    repair === null ? t('sim.stepSpoken', { number, count }) : t('trouble.step', { number: repair.step, count: repair.steps }),
    leads ? pick(hinted ? step.hint : step.say) : `${t('practice.part')}: ${pick(currentSegment(script, state).title)}`,
  ]);
}

function troubleWords(script: Script, state: SimulationState, t: Translate, pick: Pick): string {
  const fault = currentFault(script, state)?.fault;
  if (fault === undefined) return '';
  const way = state.rung === 'test' ? null : `${t('trouble.repair')}: ${pick(fault.repair)}`;
  return joined([t('trouble.title'), pick(fault.title), way]);
}
