import { dayInVietnam } from '../basics/vietnamese-time.ts';
import { OUTCOMES } from '../help/lists.ts';
import { firstDay, lastDay, monthOf } from '../report/days.ts';
import { isOver } from '../report/told/leaving.ts';
import type { MonthCounts } from '../report/told/month-counts.ts';
import type { MonthTold } from '../report/told/month-told.ts';
import { TALLY_KINDS } from '../tally/kinds.ts';
import type { Joined, JoinedKiosk } from './join.ts';
import { kiosksOf } from './overview.ts';
import { kioskSums, type Range, type Sums } from './sums.ts';

/** A kiosk with what may be said of its months, and those nothing may be said of yet. */
export interface ToldKiosk {
  /** As it is called in what leaves. */
  readonly label: string;
  readonly months: ReadonlyMap<string, MonthTold>;
  /** Months of the range that were not over when its newest bundle was made. */
  readonly running: readonly string[];
}

/** The months (YYYY-MM) of a range that a kiosk has anything of, oldest first; all of them where there is no range. Parts of months are none. */
export function monthsIn(
  kiosk: JoinedKiosk,
  range: Range | null,
): { readonly over: readonly string[]; readonly running: readonly string[] } {
  const { days, sums, away, awaySums, tallies, groups } = kiosk.shelves;
  const months = new Set([
    ...[days, away, tallies].flatMap((shelf) => [...shelf.keys()].map(monthOf)),
    ...[sums, awaySums].flatMap((shelf) => [...shelf.keys()]),
    ...[...groups.values()].map(({ value }) => monthOf(dayInVietnam(Date.parse(value.at)))),
  ]);
  const wanted = [...months]
    .filter((month) => range === null || (range.from <= firstDay(month) && lastDay(month) <= range.to))
    .toSorted();
  const made = dayInVietnam(Date.parse(kiosk.about.value.made));
  return {
    over: wanted.filter((month) => isOver(month, made)),
    running: wanted.filter((month) => !isOver(month, made)),
  };
}

/** What a kiosk counted in one month, as its own report counts it. Practice is left out: what joins kiosks says nothing of it. */
export function monthCountsOf(kiosk: JoinedKiosk, month: string): MonthCounts {
  const { visits, away, tallies, groups } = kioskSums(kiosk, { from: firstDay(month), to: lastDay(month) }).sums;
  return {
    places: placesOf(tallies, groups),
    subjects: Object.entries(visits.procedures).map(([subject, { opened, slips }]) => ({
      subject,
      opened,
      slips,
      ...NO_PRACTICE,
    })),
    helps: [...OUTCOMES, 'open' as const].map((outcome) => ({
      outcome,
      kiosk: own(visits.helps, outcome) ?? 0,
      away: own(away.outcomes, outcome) ?? 0,
    })),
    rounds: [],
    totals: { ...visits, runs: {}, steps: {} },
  };
}

const NO_PRACTICE = { watched: 0, finished: 0, left: 0, alone: 0, helped: 0 } as const;

function placesOf(tallies: Sums['tallies'], { places }: Sums['groups']): MonthCounts['places'] {
  return [...new Set([...Object.keys(tallies), ...Object.keys(places)])].map((place) => {
    const { sessions, all: heads, members, elderly } = own(places, place) ?? { sessions: 0, all: 0, members: 0, elderly: 0 };
    const kinds = own(tallies, place) ?? {};
    const tally = Object.fromEntries(TALLY_KINDS.map((kind) => [kind, own(kinds, kind) ?? 0]));
    return { place, sessions, heads, members, elderly, tally: tally as MonthCounts['places'][number]['tally'] };
  });
}

function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The kiosks of a join with their labels, in the order they are shown in. Two of one name are told apart by their number in the list. */
export function labelled(joined: Joined): readonly { readonly label: string; readonly kiosk: JoinedKiosk }[] {
  const kiosks = kiosksOf(joined);
  return kiosks.map(([, kiosk], at) => {
    const { name } = kiosk.about.value;
    const twice = kiosks.filter(([, { about }]) => about.value.name === name).length > 1;
    return { label: twice ? `${name} (${at + 1})` : name, kiosk };
  });
}
