import { fold } from '../vietnamese/fold.ts';
import { STANDING_PLACES } from './kinds.ts';

/** Khu dân cư, and chi bộ. */
export const PLACE_KINDS = ['khu', 'chi-bo'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface ListedPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
}

/** The list with one more, in the order of names; the same list where that name stands already. The id is made once and stays. */
export function withPlace(places: readonly ListedPlace[], kind: PlaceKind, text: string): readonly ListedPlace[] {
  const name = text.trim().normalize('NFC').slice(0, 60).trim();
  if (name === '' || places.some((place) => place.kind === kind && place.name === name)) return places;
  const stem = `${kind}-${
    fold(name)
      .match(/[a-z0-9]+/g)
      ?.join('-') ?? 'x'
  }`
    .slice(0, 50)
    .replace(/-$/, '');
  const taken = new Set<string>([...STANDING_PLACES, ...places.map(({ id }) => id)]);
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  return [...places, { id, kind, name }].toSorted(byName);
}

/** Kinds apart; “Khu 2” before “Khu 10”. */
function byName(one: ListedPlace, other: ListedPlace): number {
  if (one.kind !== other.kind) return one.kind === 'chi-bo' ? -1 : 1;
  return one.name.localeCompare(other.name, 'vi', { numeric: true });
}
