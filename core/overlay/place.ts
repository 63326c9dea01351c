import type { Localised } from '../basics/language.ts';
import type { Procedure } from '../content/procedure.ts';

/** What stands at a place, which decides how it may be worded: a fact, a paper (name and detail), a sentence, an address. */
export type PlaceKind = 'fact' | 'paper' | 'note' | 'address';

/** The four facts every procedure has. */
export const FACT_KEYS = ['fee', 'time', 'who', 'where'] as const;

/** Letters a path of a place may hold: it stands in the audit as it is. */
export const PLACE_SHAPE = /^[a-z]+(\/[a-z0-9]+(-[a-z0-9]+)*)?$/;

/** A place of a procedure that the office may correct or hide. */
export interface PlaceOf {
  /** Stable as long as the pack names the thing so: `facts/fee`, `more/hotline`, `papers/to-khai`, `mistakes/…`, `home/2`, `qr`. */
  readonly place: string;
  readonly kind: PlaceKind;
  /** What content itself calls it; null where only the page has a word for it (fee, time, legal basis, …). */
  readonly label: Localised | null;
}

/** Every place of a procedure, in the order in which a citizen meets them. */
export function placesOf(procedure: Procedure): readonly PlaceOf[] {
  const { facts, more, papers, mistakes, homeSteps, legal } = procedure;
  return [
    ...(facts === undefined ? [] : FACT_KEYS.map((key) => ({ place: `facts/${key}`, kind: 'fact' as const, label: null }))),
    { place: 'summary', kind: 'note', label: null },
    ...papers.map(({ id, name }) => ({ place: `papers/${id}`, kind: 'paper' as const, label: name })),
    ...more.map(({ id, label }) => ({ place: `more/${id}`, kind: 'fact' as const, label })),
    ...mistakes.map(({ id, text }) => ({ place: `mistakes/${id}`, kind: 'note' as const, label: text })),
    ...homeSteps.map((text, index) => ({ place: `home/${index + 1}`, kind: 'note' as const, label: text })),
    ...(legal === undefined ? [] : [{ place: 'legal', kind: 'note' as const, label: null }]),
    { place: 'qr', kind: 'address', label: null },
  ];
}

/** The kind of a place, by its path alone: also of one that no pack has any more. Null for what is no place. */
export function kindOf(place: string): PlaceKind | null {
  if (!PLACE_SHAPE.test(place)) return null;
  if (place === 'qr') return 'address';
  if (place === 'summary' || place === 'legal') return 'note';
  const [part, id] = place.split('/');
  if (id === undefined) return null;
  switch (part) {
    case 'facts':
      return FACT_KEYS.some((key) => key === id) ? 'fact' : null;
    case 'more':
      return 'fact';
    case 'papers':
      return 'paper';
    case 'mistakes':
      return 'note';
    case 'home':
      return /^[1-5]$/.test(id) ? 'note' : null;
    default:
      return null;
  }
}
