import type { Localised } from '../basics/language.ts';
import type { ArtName } from '../content/art-names.ts';

interface InPart {
  /** Unique in its deck, and the same as long as the plan and what it names are the same. */
  readonly id: string;
  /** Index of the part of the plan it belongs to. */
  readonly item: number;
}

/** One picture on the wall. Sentences stand where they are in the content: a slide only says which. */
export type Slide =
  /** How the meeting is called. */
  | { readonly kind: 'title'; readonly id: string }
  /** A sentence with a drawing, under the title of the lesson or of the part. */
  | (InPart & { readonly kind: 'point'; readonly title: Localised; readonly art: ArtName; readonly text: Localised })
  | StepSlide
  /** A question with its answers, hands being counted; then the right one and why. */
  | (InPart & { readonly kind: 'question'; readonly quiz: string; readonly round: string })
  | (InPart & { readonly kind: 'answer'; readonly quiz: string; readonly round: string })
  /** Time for the room's own questions. */
  | (InPart & { readonly kind: 'pause' })
  /** What to keep in mind. */
  | { readonly kind: 'end'; readonly id: string };

/** A state of a run: a step to do, the card of a trouble, or a step that mends it. */
export interface StepSlide extends InPart {
  readonly kind: 'step' | 'trouble' | 'repair';
  readonly subject: string;
  readonly script: string;
  /** Id of the step in hand; of a trouble the id of its fault. */
  readonly step: string;
  /** Steps done before it, and how many there are; the card of a trouble is none. */
  readonly done: number;
  readonly of: number;
  /** Somebody of the room is asked to do it. */
  readonly front: boolean;
}

/** Whether a slide shows a run. */
export function isStep(slide: Slide | undefined): slide is StepSlide {
  return slide?.kind === 'step' || slide?.kind === 'trouble' || slide?.kind === 'repair';
}
