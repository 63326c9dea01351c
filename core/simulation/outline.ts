import type { Localised } from '../basics/language.ts';
import type { Script } from '../content/pack.ts';
import { pathOf, type Way } from './path.ts';

/** A lesson as a list of sentences: what a printed sheet, a presenter or a voice goes through, in the order it is done in. */
export interface Outline {
  readonly segments: readonly {
    readonly title: Localised;
    readonly steps: readonly {
      readonly id: string;
      readonly say: Localised;
      readonly why: Localised;
      readonly on: 'page' | 'phone';
    }[];
  }[];
}

/** The outline of one way through a script. Nothing in it is written twice: it is the script's own words. */
export function outlineOf(script: Script, answers: Way['answers']): Outline {
  const { segments } = pathOf(script, { answers, plan: { only: null } });
  return {
    segments: segments.map(({ title, groups }) => ({
      title,
      steps: groups.flatMap((group) => group.steps.map(({ id, say, why, on }) => ({ id, say, why, on }))),
    })),
  };
}
