import type { PrintCounts } from '../../printing/day-counts.ts';
import { isFew } from '../suppress-family.ts';
import { FAMILIES, type FamilyName, type PublishedFamilies, tablesOf } from './families.ts';
import type { CountTable, PublishedTable } from '../count-table.ts';
import type { MonthCounts } from './month-counts.ts';
import { type PrintsTold, printsTold } from './prints-told.ts';
import { type Told, toldAlone, toldOf } from './told.ts';
import { type StepCounts, stepsOf } from './told-steps.ts';

/** Which tables of a month are hidden together, family by family. */
export function groupsToHide(counts: MonthCounts): readonly (readonly CountTable[])[] {
  return FAMILIES.map((name) => tablesOf(name, counts));
}

/** All that may be said of what one kiosk counted in one month. Everything that leaves the corner is made of this and of nothing else. */
export interface MonthTold {
  readonly families: PublishedFamilies;
  readonly visits: Told;
  readonly touches: Told;
  readonly seconds: Told;
  /** Sessions with a group, by place, and all of them. */
  readonly sessions: { readonly at: (place: string) => Told; readonly all: Told };
  readonly steps: readonly StepCounts[];
  readonly prints: PrintsTold;
}

/**
 * `hidden` is `suppress` of each group. `subjectOf` says whose a script is, `prints` what the printer's journal counted
 * on its days, null where that is not known.
 */
export function monthTold(
  counts: MonthCounts,
  hidden: readonly (readonly PublishedTable[])[],
  subjectOf: (script: string) => string,
  prints: readonly PrintCounts[] | null = null,
): MonthTold {
  const { totals } = counts;
  const families = Object.fromEntries(FAMILIES.map((name, at) => [name, hidden[at] ?? []])) as Record<
    FamilyName,
    readonly PublishedTable[]
  >;
  const runs = families.runs[0];
  const told = new Set((runs?.rows.names ?? []).filter((_, at) => typeof runs?.rowTotals[at] === 'number'));
  return {
    families,
    visits: toldAlone(totals.visits),
    touches: toldAlone(totals.touches),
    // How long the few were there would be said of them.
    seconds: isFew(totals.visits) ? toldOf(null) : toldOf(totals.seconds),
    sessions: sessionsOf(counts, families.groups[0]),
    steps: stepsOf(totals, (script) => told.has(subjectOf(script))),
    prints: printsTold(prints),
  };
}

/**
 * A session is no person; but it is said only where the heads are, for the few were there in so many at most. All sessions say nothing more of
 * hidden heads: where heads are hidden there are some, in one session at least, however they are divided.
 */
function sessionsOf({ places }: MonthCounts, heads: PublishedTable | undefined): MonthTold['sessions'] {
  const sessions = new Map(places.map(({ place, sessions: held }) => [place, held]));
  const at = new Map((heads?.rows.names ?? []).map((place, row) => [place, heads?.rowTotals[row] ?? null]));
  const total = heads?.total ?? null;
  return {
    at: (place) =>
      at.has(place) ? toldOf(at.get(place) === null ? null : (sessions.get(place) ?? 0)) : toldOf(total === null ? null : 0),
    all: toldOf(total === null ? null : places.reduce((sum, { sessions: held }) => sum + held, 0)),
  };
}
