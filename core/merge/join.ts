import { type About, type Bundle, FAMILIES, type Family, type Values } from './bundle.ts';

/**
 * Bundles joined. A join of two is, part by part, the newer of the two values: so it makes no difference in which order bundles come, how
 * they are grouped, or how often (commutative, associative, idempotent). What a bundle does not have, it does not take away: a day that
 * became unreadable, or was purged, stands as an older bundle knew it.
 */
export type Joined = ReadonlyMap<string, JoinedKiosk>;

export interface JoinedKiosk {
  readonly about: Versioned<About>;
  /** Every bundle that went in: its order by its digest. */
  readonly bundles: ReadonlyMap<string, number>;
  readonly shelves: Shelves;
}

type Shelves = { readonly [Name in Family]: Shelf<Values[Name]> };
type Shelf<Value> = ReadonlyMap<string, Versioned<Value>>;

/** A value with the bundle it came in. */
interface Versioned<Value> {
  readonly order: number;
  readonly digest: string;
  readonly value: Value;
}

export const NOTHING_JOINED: Joined = new Map();

/** One bundle, as a join of it alone. */
export function joinedOf({ digest, about, parts }: Bundle): Joined {
  const { order } = about;
  const versioned = <Value>(value: Value): Versioned<Value> => ({ order, digest, value });
  const shelfOf = <Name extends Family>(name: Name): Shelf<Values[Name]> =>
    new Map([...parts[name]].map(([key, value]) => [key, versioned(value)]));
  const shelves: Shelves = {
    days: shelfOf('days'),
    sums: shelfOf('sums'),
    away: shelfOf('away'),
    awaySums: shelfOf('awaySums'),
    tallies: shelfOf('tallies'),
    groups: shelfOf('groups'),
  };
  return new Map([[about.installation, { about: versioned(about), bundles: new Map([[digest, order]]), shelves }]]);
}

export function join(one: Joined, other: Joined): Joined {
  return united(one, other, joinKiosks);
}

export function joinAll(bundles: Iterable<Bundle>): Joined {
  let all = NOTHING_JOINED;
  for (const bundle of bundles) all = join(all, joinedOf(bundle));
  return all;
}

function joinKiosks(one: JoinedKiosk, other: JoinedKiosk): JoinedKiosk {
  const shelves: Partial<Record<Family, Shelf<unknown>>> = {};
  for (const name of FAMILIES) shelves[name] = united<Versioned<unknown>>(one.shelves[name], other.shelves[name], newer);
  return {
    about: newer(one.about, other.about),
    bundles: united(one.bundles, other.bundles, (order) => order),
    shelves: shelves as Shelves,
  };
}

/** Of two values the one of the later bundle. Two bundles of one order come of a kiosk that was set back or copied; then the digest decides, the same in any order. */
function newer<Value>(one: Versioned<Value>, other: Versioned<Value>): Versioned<Value> {
  if (one.order !== other.order) return one.order > other.order ? one : other;
  return one.digest >= other.digest ? one : other;
}

function united<Value>(
  one: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, Value>,
  both: (one: Value, other: Value) => Value,
): ReadonlyMap<string, Value> {
  const all = new Map(one);
  for (const [key, value] of other) {
    const there = all.get(key);
    all.set(key, there === undefined ? value : both(there, value));
  }
  return all;
}
