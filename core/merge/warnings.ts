import type { Joined } from './join.ts';

/** What staff should look at before they believe the sum. */
export type Warning =
  /** Several installations are called the same: two kiosks, or one that lost its identity and would be counted twice. */
  | { readonly kind: 'same-name'; readonly names: readonly string[] }
  /** Several installations hold the very same visits: one is a copy of the other, and these days are counted twice. */
  | { readonly kind: 'same-days'; readonly names: readonly string[]; readonly days: number }
  /** Two different bundles of one number: the kiosk was copied, or set back to an older backup. One of them gave way. */
  | { readonly kind: 'forked'; readonly names: readonly string[] };

export function warningsOf(joined: Joined): readonly Warning[] {
  const names = [...joined.values()].map(({ about }) => about.value.name).toSorted();
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  const same = [...new Set(twice)].map((name): Warning => ({ kind: 'same-name', names: [name] }));
  return [...same, ...sameDays(joined), ...forked(joined)];
}

function sameDays(joined: Joined): readonly Warning[] {
  const holders = new Map<string, string[]>();
  for (const [installation, { shelves }] of joined)
    for (const [day, { value }] of shelves.days)
      // A day with only touches and one with nothing are files too, but no figure of weight.
      if (value.totals.visits > 0)
        holders.set(`${day} ${value.print}`, [...(holders.get(`${day} ${value.print}`) ?? []), installation]);
  const groups = new Map<string, number>();
  for (const installations of holders.values()) {
    if (installations.length < 2) continue;
    const key = installations.toSorted().join(' ');
    groups.set(key, (groups.get(key) ?? 0) + 1);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, days]) => ({
      kind: 'same-days',
      names: key.split(' ').map((installation) => joined.get(installation)?.about.value.name ?? ''),
      days,
    }));
}

function forked(joined: Joined): readonly Warning[] {
  return [...joined.values()]
    .filter(({ bundles }) => new Set(bundles.values()).size < bundles.size)
    .map(({ about }) => about.value.name)
    .toSorted()
    .map((name) => ({ kind: 'forked', names: [name] }));
}
