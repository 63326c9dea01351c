/** Counters by name. A name that was never counted is absent, never 0, so that equal sums are equal values. */
export type Counts = Readonly<Record<string, number>>;

/** A tree whose leaves are whole numbers ≥ 0: what every total is made of, and why all of them can be added up by one rule. */
export type Numbers = { readonly [name: string]: number | Numbers };

export type Growing = { [name: string]: number | Growing };

/** Adds `more` into `sum` in place, leaf by leaf. A branch only one of them has is taken over, never shared. */
export function addInto(sum: Growing, more: Numbers): Growing {
  for (const [name, value] of Object.entries(more)) {
    // A step may be called `constructor`: only own names count.
    const there = Object.hasOwn(sum, name) ? sum[name] : undefined;
    if (typeof value === 'number') sum[name] = (typeof there === 'number' ? there : 0) + value;
    else sum[name] = addInto(typeof there === 'object' ? there : {}, value);
  }
  return sum;
}

/** The branch of this name, made where there is none: with the counters of `first`, all 0, so that whatever was counted has all of them. */
export function branchOf(sum: Growing, name: string, first: Numbers = {}): Growing {
  const there = Object.hasOwn(sum, name) ? sum[name] : undefined;
  if (typeof there === 'object') return there;
  const made = addInto({}, first);
  sum[name] = made;
  return made;
}

/** One more, or so many, of this name. */
export function count(sum: Growing, name: string, many = 1): void {
  const there = Object.hasOwn(sum, name) ? sum[name] : undefined;
  sum[name] = (typeof there === 'number' ? there : 0) + many;
}

/** The sum of all counters. */
export function sumOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, many) => sum + many, 0);
}

/** The counters by falling count; equal ones by name, so that the order never depends on the order of counting. */
export function sorted(counts: Counts): readonly (readonly [name: string, count: number])[] {
  return Object.entries(counts).toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
