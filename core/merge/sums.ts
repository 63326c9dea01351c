import { dayInVietnam } from '../basics/vietnamese-time.ts';
import { firstDay, lastDay, monthOf } from '../report/days.ts';
import { addInto, branchOf, count, type Counts, type Growing, type Numbers } from '../report/numbers.ts';
import { EMPTY, type Totals } from '../report/totals.ts';
import type { GroupPart } from './bundle.ts';
import { type HelpCounts, NO_HELP } from './help-counts.ts';
import type { JoinedKiosk } from './join.ts';

/** Everything a kiosk, or all of them, add up to. A tree of counters, so that sums of sums are made by one rule. */
export type Sums = {
  readonly visits: Totals;
  /** Visits by month (YYYY-MM), also of months of which only the sum was kept. */
  readonly months: Counts;
  readonly away: HelpCounts;
  /** By place and kind of activity. */
  readonly tallies: Readonly<Record<string, Counts>>;
  readonly groups: GroupSums;
};

type GroupSums = {
  readonly sessions: number;
  readonly doubted: number;
  readonly printed: number;
  readonly answered: number;
  readonly right: number;
  readonly places: Readonly<Record<string, { sessions: number; all: number; members: number; elderly: number }>>;
};

const NO_SUMS: Sums = {
  visits: EMPTY,
  months: {},
  away: NO_HELP,
  tallies: {},
  groups: { sessions: 0, doubted: 0, printed: 0, answered: 0, right: 0, places: {} },
};

/** Days of Asia/Ho_Chi_Minh, both ends among them. */
export interface Range {
  readonly from: string;
  readonly to: string;
}

export interface KioskSums {
  readonly sums: Sums;
  /** Months of which only the whole is known and of which the range has only a part. Not counted. */
  readonly onlyWhole: readonly string[];
  /** First and last day anything was counted on; of a month of which only the sum is known, its ends. Null where there is nothing. */
  readonly span: Range | null;
}

/** All sums there are, of all kiosks together. */
export function sumAll(all: Iterable<Sums>): Sums {
  const sum = addInto({}, NO_SUMS);
  for (const one of all) addInto(sum, one);
  return sum as unknown as Sums;
}

export function kioskSums(kiosk: JoinedKiosk, range: Range | null): KioskSums {
  const steps = summing(kiosk, range);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same step by step, so that a service may do something else between. */
export function* summing({ shelves }: JoinedKiosk, range: Range | null): Generator<void, KioskSums> {
  const sum = addInto({}, NO_SUMS);
  const seen: string[] = [];
  const onlyWhole: string[] = [];
  const inside = (day: string): boolean => range === null || (range.from <= day && day <= range.to);
  const add = (name: keyof Sums, part: object, days: readonly string[]): void => {
    addInto(branchOf(sum, name), part as Numbers);
    seen.push(...days);
  };
  const covered = new Set<string>();
  for (const [month, { value }] of shelves.sums) {
    for (const day of value.covers) covered.add(day);
    const ends = [firstDay(month), lastDay(month)] as const;
    if (ends.every(inside)) {
      add('visits', value.totals, ends);
      add('months', { [month]: value.totals.visits }, []);
    } else if (range !== null && ends[0] <= range.to && range.from <= ends[1]) onlyWhole.push(month);
    yield;
  }
  for (const [day, { value }] of shelves.days) {
    if (!inside(day) || covered.has(day)) continue;
    add('visits', value.totals, [day]);
    if (value.totals.visits > 0) add('months', { [monthOf(day)]: value.totals.visits }, []);
    yield;
  }
  for (const [month, { value }] of shelves.awaySums) {
    const ends = [firstDay(month), lastDay(month)] as const;
    if (ends.every(inside)) add('away', value, ends);
    else if (range !== null && ends[0] <= range.to && range.from <= ends[1]) onlyWhole.push(month);
  }
  for (const [day, { value, order }] of shelves.away) {
    // What an older bundle knew of a month that was let go since is in its sum; what stands beside that sum came after it.
    const sumOrder = shelves.awaySums.get(monthOf(day))?.order ?? 0;
    if (inside(day) && order >= sumOrder) add('away', value, [day]);
  }
  yield;
  for (const [day, { value }] of shelves.tallies) if (inside(day)) add('tallies', value, [day]);
  yield;
  for (const [, { value }] of shelves.groups) {
    const day = dayInVietnam(Date.parse(value.at));
    if (!inside(day)) continue;
    countGroup(branchOf(sum, 'groups'), value);
    seen.push(day);
  }
  const days = seen.toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return {
    sums: sum as unknown as Sums,
    onlyWhole: [...new Set(onlyWhole)].toSorted(),
    span: from === undefined || to === undefined ? null : { from, to },
  };
}

function countGroup(sum: Growing, { said, clock }: GroupPart): void {
  count(sum, 'sessions');
  if (clock === 'suspect') count(sum, 'doubted');
  count(sum, 'printed', said.printed);
  count(sum, 'answered', said.quiz?.answered ?? 0);
  count(sum, 'right', said.quiz?.right ?? 0);
  const place = branchOf(branchOf(sum, 'places'), said.place, { sessions: 0, all: 0, members: 0, elderly: 0 });
  count(place, 'sessions');
  for (const who of ['all', 'members', 'elderly'] as const) count(place, who, said[who]);
}
