import type { Localised } from '#core/basics/language.ts';
import type { SimulationState } from '#core/simulation/types.ts';
import type { Translate } from '#renderer/language/translate.ts';

/** What the coach says back, as it is shown and as it is announced. */
export interface FeedbackWords {
  readonly tone: 'hint' | 'info' | 'ok';
  readonly title: string;
  readonly body?: string;
}

/** What the step in hand asks for. */
export interface Asked {
  /** What is to be typed; null where nothing is. */
  readonly sample: string | null;
  /** There is only something to look at: nothing of it is to be pressed. */
  readonly looks: boolean;
}

/** What the coach says back to the last press: never an alarm, always with what to do now. */
export function feedbackWords(
  { feedback, repeat, offered, hint }: Pick<SimulationState, 'feedback' | 'repeat' | 'offered' | 'hint'>,
  { sample, looks }: Asked,
  t: Translate,
  pick: (text: Localised) => string,
): FeedbackWords | null {
  switch (feedback?.kind) {
    case 'mistake':
      return { tone: 'hint', title: t('sim.wrong'), body: `${pick(feedback.say)} ${pick(feedback.repair)}` };
    case 'not-sample':
      return {
        tone: 'hint',
        title: t('sim.notSample'),
        body: sample === null ? t('sim.wrongMore') : t('sim.notSampleMore', { sample }),
      };
    case 'miss':
      // Whoever hangs up while there is only something to look at has done nothing wrong.
      if (looks) return { tone: 'info', title: t('sim.onlyLook'), body: t('sim.onlyLookMore', { go: t('sim.waitDone') }) };
      return { tone: 'hint', title: t('sim.wrong'), body: t('sim.wrongMore') };
    default:
      if (repeat) return { tone: 'info', title: t('sim.repeat') };
      if (offered && hint === 0) return { tone: 'hint', title: t('sim.offer') };
      return feedback?.kind === 'right' ? { tone: 'ok', title: t('sim.right') } : null;
  }
}
