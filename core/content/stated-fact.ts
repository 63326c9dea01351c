import type { Localised } from '../basics/language.ts';
import type { SaidOffice } from '../opening/said-hours.ts';
import type { Fact } from './source.ts';

export interface StatedFact {
  readonly text: Localised;
  readonly detail: Localised | null;
}

/**
 * What may be said of a fact now, given what the office says by field id. A fact the office has not filled, or that
 * its source leaves uncertain, is null: the reader is sent to staff instead of being given a guess.
 */
export function statedFact(fact: Fact, office: SaidOffice): StatedFact | null {
  if ('office' in fact) {
    const value = office[fact.office];
    if (value === undefined) return null;
    return { text: typeof value === 'string' ? { vi: value, en: value } : value, detail: fact.detail ?? null };
  }
  return fact.confidence === 'low' ? null : { text: fact.text, detail: fact.detail ?? null };
}
