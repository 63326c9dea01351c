import { holdsPrivate } from '../overlay/private-words.ts';
import {
  type ListedPlace,
  LONGEST_PLACE,
  MOST_PLACES,
  type PlaceKind,
  placeName,
  sameName,
  standing,
  withPlace,
} from './place-list.ts';

/** Why a line did not become a place. `double`: the list or a line above has it. */
export type LineProblem = 'empty' | 'double' | 'too-long' | 'private' | 'too-many';

export interface RefusedLine {
  /** Counted from 1, as it stood in what was typed. */
  readonly line: number;
  readonly text: string;
  readonly why: LineProblem;
}

export interface ReadLines {
  /** The list with all that could be read, in the order it was written. */
  readonly places: readonly ListedPlace[];
  readonly added: number;
  readonly refused: readonly RefusedLine[];
  /** What is left to put right, a line each: nothing that was typed is lost. Lines that are empty or there already are not in it. */
  readonly rest: string;
}

/** “1.”, “2)”, “(3)”, “a)”, “IV.”, “-”, “•”, a ticked box: what stands before a name in a list. “Khu 3” has none. */
const NUMBERING =
  /^(?:\(?(?:\d{1,3}|[a-zđ]|[ivx]{1,5})[.):/](?=\s|\p{L}|$)|\d{1,3}\t|\d{1,3}\s+[-–—]\s|[-–—•·●○▪■□☐☑✓*+>]+\s*)\s*/iu;

/** A name without what numbers it. */
export function bareName(line: string): string {
  let text = line
    .normalize('NFC')
    .replaceAll(/\p{Cf}/gu, '')
    .trim();
  // “- 1. Khu Đồng” is numbered twice.
  for (let turn = 0; turn < 2; turn += 1) text = text.replace(NUMBERING, '');
  return placeName(text.replace(/[;,.]$/, ''));
}

/** Reads a list of places, one a line, into the office's list. Lines that cannot be places are named with why. */
export function readPlaceLines(text: string, kind: PlaceKind, former: readonly ListedPlace[]): ReadLines {
  let places = former;
  let added = 0;
  const refused: RefusedLine[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  // Blank lines at the end say nothing.
  while (lines.at(-1)?.trim() === '') lines.pop();
  for (const [index, line] of lines.entries()) {
    const name = bareName(line);
    const why = problemOf(name, kind, places);
    if (why !== null) {
      refused.push({ line: index + 1, text: line.trim(), why });
      continue;
    }
    places = withPlace(places, kind, name);
    added += 1;
  }
  const rest = refused.filter(({ why }) => why !== 'empty' && why !== 'double').map((line) => line.text);
  return { places, added, refused, rest: rest.join('\n') };
}

function problemOf(name: string, kind: PlaceKind, places: readonly ListedPlace[]): LineProblem | null {
  if (!/[\p{L}\p{N}]/u.test(name)) return 'empty';
  if (holdsPrivate(name)) return 'private';
  if (name.length > LONGEST_PLACE) return 'too-long';
  const known = places.find((place) => place.kind === kind && sameName(place.name, name));
  if (known !== undefined && standing([known]).length > 0) return 'double';
  return known === undefined && places.length >= MOST_PLACES ? 'too-many' : null;
}
