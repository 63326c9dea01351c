import type { Localised } from '../basics/language.ts';
import type { CompiledScreen } from '../content/pack.ts';
import { acceptedValues, sampleKind } from './reading.ts';
import { targetLabel } from './selectors.ts';

/** A box that is typed into. */
export interface TypedField {
  readonly target: string;
  readonly label: Localised;
  readonly kind: 'text' | 'digits' | 'date' | 'secret';
  readonly sample: string;
  /** All that it takes, the sample first. */
  readonly accepted: readonly string[];
}

/** What is needed to type into a block; null for one that is not typed into. */
export function typedField(screen: CompiledScreen, target: string): TypedField | null {
  const kind = sampleKind(screen, target);
  const accepted = acceptedValues(screen, target);
  const sample = accepted[0];
  const label = targetLabel(screen, target);
  return kind === null || sample === undefined || label === null ? null : { target, kind, accepted, sample, label };
}
