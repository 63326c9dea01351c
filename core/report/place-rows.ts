import { STANDING_PLACES, TALLY_KINDS, type TallyKind } from '../tally/kinds.ts';
import type { ListedPlace } from '../tally/place-list.ts';
import type { GroupTotals, HandCounts } from './hand-counts.ts';
import { sumOf } from './numbers.ts';

/** A branch or hamlet with what was counted there by hand. */
export interface PlaceRow extends Pick<GroupTotals, 'sessions' | 'all' | 'members' | 'elderly'> {
  readonly place: string;
  /** All +1 of the range. */
  readonly tallied: number;
}

export interface PlaceFigures {
  /** In the order of the office's list, never by size: branches are not ranked. Last the places that are listed no more. */
  readonly rows: readonly PlaceRow[];
  /** Listed places with nothing counted in the range. */
  readonly without: readonly string[];
  readonly sum: Omit<PlaceRow, 'place'>;
  readonly kinds: readonly { readonly kind: TallyKind; readonly count: number }[];
}

export function placeFigures({ tallies, groups }: HandCounts, listed: readonly ListedPlace[]): PlaceFigures {
  const known: readonly string[] = [...listed.map(({ id }) => id), ...STANDING_PLACES];
  const counted = new Set([...Object.keys(tallies), ...Object.keys(groups)]);
  const gone = [...counted].filter((place) => !known.includes(place)).toSorted();
  const rows = [...known.filter((place) => counted.has(place)), ...gone].map((place): PlaceRow => {
    const { sessions, all, members, elderly } = own(groups, place) ?? { sessions: 0, all: 0, members: 0, elderly: 0 };
    return { place, tallied: sumOf(own(tallies, place) ?? {}), sessions, all, members, elderly };
  });
  const total = (of: keyof PlaceFigures['sum']): number => rows.reduce((sum, row) => sum + row[of], 0);
  return {
    rows,
    without: listed.map(({ id }) => id).filter((place) => !counted.has(place)),
    sum: {
      tallied: total('tallied'),
      sessions: total('sessions'),
      all: total('all'),
      members: total('members'),
      elderly: total('elderly'),
    },
    kinds: TALLY_KINDS.map((kind) => ({
      kind,
      count: Object.values(tallies).reduce((sum, counts) => sum + (counts[kind] ?? 0), 0),
    })),
  };
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
