import { type Result, success } from '#core/basics/result.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { AwayRecord } from '#core/help/away.ts';
import type { GroupPart } from '#core/merge/bundle.ts';
import { countAway, countAwaySum, type HelpCounts } from '#core/merge/help-counts.ts';
import { quarterText } from '#core/merge/quarter.ts';
import type { DayTally } from '#core/tally/tally.ts';
import type { AwayBook } from '#services/away/away-book.ts';
import type { GroupBook } from '#services/groups/group-book.ts';
import { notCounted } from '#services/keep/away-sums.ts';
import type { TallyBook } from '#services/tallies/tally-book.ts';

export interface Books {
  readonly away: AwayBook;
  readonly groups: GroupBook;
  readonly tallies: TallyBook;
}

export interface CollectedBooks {
  readonly away: ReadonlyMap<string, HelpCounts>;
  readonly awaySums: ReadonlyMap<string, HelpCounts>;
  readonly tallies: ReadonlyMap<string, DayTally>;
  readonly groups: ReadonlyMap<string, GroupPart>;
}

/** What staff added by hand: who did, and what stood before a correction, stays here. */
export async function collectBooks(books: Books): Promise<Result<CollectedBooks, 'storage-failed'>> {
  const helps = new Map<string, readonly AwayRecord[]>();
  for (const month of await books.away.months()) {
    const records = await books.away.of(month);
    if (!records.ok) return records;
    helps.set(month, records.value);
  }
  const kept = await books.away.sums();
  if (!kept.ok) return kept;
  const awaySums = new Map(Object.entries(kept.value).map(([month, { sum }]) => [month, countAwaySum(sum)]));
  const away = new Map<string, HelpCounts>();
  for (const [month, records] of helps)
    for (const [day, ofDay] of byDay(notCounted(kept.value[month], records))) away.set(day, countAway(ofDay));
  const tallies = new Map<string, DayTally>();
  for (const month of await books.tallies.months()) {
    const days = await books.tallies.of(month);
    if (!days.ok) return days;
    for (const [day, tally] of Object.entries(days.value)) tallies.set(day, tally);
  }
  const groups = new Map<string, GroupPart>();
  for (const month of await books.groups.months()) {
    const records = await books.groups.of(month);
    if (!records.ok) return records;
    for (const { id, at, clock, said } of records.value) {
      const { plan: _plan, rounds: _rounds, ...counted } = said;
      groups.set(id, { at: quarterText(Date.parse(at)), clock, said: counted });
    }
  }
  return success({ away, awaySums, tallies, groups });
}

function byDay(records: readonly AwayRecord[]): ReadonlyMap<string, readonly AwayRecord[]> {
  const days = new Map<string, AwayRecord[]>();
  for (const record of records) {
    const day = dayInVietnam(Date.parse(record.at));
    const there = days.get(day);
    if (there === undefined) days.set(day, [record]);
    else there.push(record);
  }
  return days;
}
