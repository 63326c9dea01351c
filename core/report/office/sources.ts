import type { ChainHead } from '../../audit/check-chain.ts';
import type { GroupSaid } from '../../group/group.ts';
import type { HelpSaid } from '../../help/said.ts';
import type { AwaySum } from '../../keep/away-sum.ts';
import type { PrintCounts } from '../../printing/day-counts.ts';
import type { ListedPlace } from '../../tally/place-list.ts';
import type { DayTally } from '../../tally/tally.ts';
import type { Subject } from '../procedure-rows.ts';
import type { Totals } from '../totals.ts';

/** Everything a report of a range of days is made of. All of it lies in the range; days are those of Việt Nam. */
export interface OfficeSources {
  /** YYYY-MM-DD; both belong to the range. */
  readonly from: string;
  readonly to: string;
  readonly totals: Totals;
  /** Days that could not be read, and months of which only a part lies in the range and only the sum is kept: not counted. */
  readonly unreadable: readonly string[];
  readonly onlyWhole: readonly string[];
  readonly groups: readonly GroupSaid[];
  /** Help given away from the kiosk. */
  readonly away: readonly HelpSaid[];
  /** The same of months that lie in the range and of which only the sum is kept. */
  readonly awaySums: readonly AwaySum[];
  readonly tallies: readonly DayTally[];
  /** What went to the printer, day by day; null where its journal could not be read. */
  readonly prints: readonly PrintCounts[] | null;
  /** Hamlets and branches in the order of the office. */
  readonly places: readonly ListedPlace[];
  readonly subjects: readonly NamedSubject[];
  /** What a step is called, in Vietnamese; null where the content has no such step any more. */
  readonly stepName: (script: string, step: string) => string | null;
  /** What a question of a quiz asks, in Vietnamese; null where the content has no such question any more. */
  readonly roundName: (quiz: string, round: string) => string | null;
  readonly office: string;
  readonly kiosk: string;
  /** Version and date of the content; null where there is none. */
  readonly content: { readonly version: string; readonly date: string } | null;
  /** End of the audit before this report was noted in it. */
  readonly head: ChainHead;
  /** When it is made, milliseconds UTC. */
  readonly at: number;
}

/** A procedure or lesson with its Vietnamese name. */
export interface NamedSubject extends Subject {
  readonly name: string;
}
