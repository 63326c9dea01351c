import { dayInVietnam } from '../basics/vietnamese-time.ts';
import type { GroupRecord } from '../group/group.ts';
import type { DayTally } from '../tally/tally.ts';
import { addInto, branchOf, count, type Counts } from './numbers.ts';

/** What staff counted by hand in a range of days, by place. Nothing in it knows of a visit, and no visit of it. */
export type HandCounts = {
  /** By place and kind of activity. */
  readonly tallies: Readonly<Record<string, Counts>>;
  /** Sessions with a group, by branch or hamlet. */
  readonly groups: Readonly<Record<string, GroupTotals>>;
};

/** Heads are counted at every session anew: those who come (lượt), never people. */
export type GroupTotals = {
  readonly sessions: number;
  readonly all: number;
  readonly members: number;
  /** 60 years and older. */
  readonly elderly: number;
  readonly answered: number;
  readonly right: number;
  readonly printed: number;
};

const NO_SESSION: GroupTotals = { sessions: 0, all: 0, members: 0, elderly: 0, answered: 0, right: 0, printed: 0 };

/**
 * Counts of a range (YYYY-MM-DD, both ends among them). A session belongs to the day it was written down, with the numbers that stand now;
 * what they were corrected from is counted nowhere.
 */
export function countByHand(
  tallies: Iterable<readonly [day: string, tally: DayTally]>,
  groups: Iterable<Pick<GroupRecord, 'at' | 'said'>>,
  from: string,
  to: string,
): HandCounts {
  const isWithin = (day: string): boolean => from <= day && day <= to;
  const sum = { tallies: {}, groups: {} };
  for (const [day, tally] of tallies) if (isWithin(day)) addInto(sum.tallies, tally);
  for (const { at, said } of groups) {
    if (!isWithin(dayInVietnam(Date.parse(at)))) continue;
    const place = branchOf(sum.groups, said.place, NO_SESSION);
    count(place, 'sessions');
    for (const heads of ['all', 'members', 'elderly', 'printed'] as const) count(place, heads, said[heads]);
    count(place, 'answered', said.quiz?.answered ?? 0);
    count(place, 'right', said.quiz?.right ?? 0);
  }
  return sum;
}
