import { holdsPrivate } from '../overlay/private-words.ts';
import { fold } from '../vietnamese/fold.ts';
import { STANDING_PLACES } from './kinds.ts';

/** Khu dân cư, and chi bộ. */
export const PLACE_KINDS = ['khu', 'chi-bo'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface ListedPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  /** Taken off the list; its id and its name stay for what was counted there. */
  readonly gone?: true | undefined;
}

/** Longest name of a place, in characters. */
export const LONGEST_PLACE = 60;

/** More than 32 branches and all hamlets of a commune. */
export const MOST_PLACES = 120;

type Places = readonly ListedPlace[];

/** Those where something can still be counted. */
export function standing(places: Places): Places {
  return places.filter(({ gone }) => gone === undefined);
}

/** A name as it is kept: composed, its blanks single. */
export function placeName(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}

/**
 * The list with one more; the same list where that name stands already. The id is made once and stays: a name that was taken off comes
 * back under its own. A new one goes where names in order have it, or, where the office has put them in an order of its own, to the end.
 */
export function withPlace(places: Places, kind: PlaceKind, text: string): Places {
  const name = placeName(placeName(text).slice(0, LONGEST_PLACE));
  const known = places.find((place) => place.kind === kind && sameName(place.name, name));
  if (name === '' || (known !== undefined && known.gone === undefined)) return places;
  if (known !== undefined) return places.map((place) => (place === known ? { id: known.id, kind, name } : place));
  const added = [...places, { id: freshId(places, kind, name), kind, name }];
  return isSorted(places) ? added.toSorted(byName) : added;
}

/** Whether two names mean one place: capitals and blanks do not count, marks do. */
export function sameName(one: string, other: string): boolean {
  return placeName(one).toLocaleLowerCase('vi') === placeName(other).toLocaleLowerCase('vi');
}

/** Another name for a place, its id unchanged; null where another one has that name. */
export function renamed(places: Places, id: string, text: string): Places | null {
  const name = placeName(text);
  const { kind } = places.find((place) => place.id === id) ?? {};
  if (name === '' || kind === undefined) return null;
  if (places.some((place) => place.id !== id && place.kind === kind && sameName(place.name, name))) return null;
  return places.map((place) => (place.id === id ? { ...place, name } : place));
}

/** Taken off the list, but not forgotten. */
export function withoutPlace(places: Places, id: string): Places {
  return places.map((place) => (place.id === id ? { ...place, gone: true } : place));
}

/** One step up or down among those of its kind that stand. */
export function movedPlace(places: Places, id: string, by: 1 | -1): Places {
  const moved = places.find((place) => place.id === id);
  const others = standing(places).filter(({ kind }) => kind === moved?.kind);
  const beside = others[others.findIndex((place) => place.id === id) + by];
  if (moved === undefined || beside === undefined) return places;
  return places.map((place) => (place === moved ? beside : place === beside ? moved : place));
}

function freshId(places: Places, kind: PlaceKind, name: string): string {
  const words = fold(name)
    .match(/[a-z0-9]+/g)
    ?.join('-');
  // What is no number of a person as a name may look like one as an id.
  const said = words === undefined || holdsPrivate(words) ? 'x' : words;
  const stem = `${kind}-${said}`.slice(0, 50).replace(/-$/, '');
  const taken = new Set<string>([...STANDING_PLACES, ...places.map(({ id }) => id)]);
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}-${number}`;
  return id;
}

function isSorted(places: Places): boolean {
  const listed = standing(places);
  return listed.every((place, index) => index === 0 || byName(listed[index - 1] as ListedPlace, place) <= 0);
}

/** Kinds apart; “Khu 2” before “Khu 10”. */
function byName(one: ListedPlace, other: ListedPlace): number {
  if (one.kind !== other.kind) return one.kind === 'chi-bo' ? -1 : 1;
  return one.name.localeCompare(other.name, 'vi', { numeric: true });
}
