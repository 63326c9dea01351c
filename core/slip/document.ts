import type { Localised } from '../basics/language.ts';
import type { Language } from '../basics/language.ts';
import type { PaperSize } from '../contract/shapes.ts';

/**
 * What one printed slip says. Built from content, office settings and chosen answers only; there is no field for
 * anything a visitor typed, and no name.
 */
export interface SlipDocument {
  readonly paper: PaperSize;
  readonly language: Language;
  readonly office: { readonly name: Localised; readonly place: Localised };
  readonly title: Localised;
  readonly code: string | null;
  readonly facts: readonly { readonly label: Localised; readonly text: Localised; readonly detail: Localised | null }[];
  readonly papers: readonly { readonly name: Localised; readonly detail: Localised; readonly form: Localised }[];
  /** A lesson is taken home for what to do there; it brings nothing and costs nothing. */
  readonly lesson: boolean;
  readonly homeSteps: readonly Localised[];
  readonly qr: { readonly address: string; readonly host: string };
  readonly warning: Localised;
  readonly legal: Localised | null;
  /** Oldest source date among the facts printed, and the moment of printing (both shown in Vietnamese time). */
  readonly contentDate: string;
  readonly printedAt: string;
}
