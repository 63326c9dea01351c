import { type Outcome, OUTCOMES } from '../../help/lists.ts';
import { STANDING_PLACES, TALLY_KINDS, type TallyKind } from '../../tally/kinds.ts';
import type { ListedPlace } from '../../tally/place-list.ts';
import type { OfficeSources } from '../office/sources.ts';
import type { Subject } from '../procedure-rows.ts';
import { isFew } from '../suppress-family.ts';
import type { RunTotals, Totals } from '../totals.ts';

/** What was counted at one hamlet or branch. */
export interface PlaceCounts {
  readonly place: string;
  /** Sessions with a group, and the heads in them: members of the Party and people of 60 and over are among all. */
  readonly sessions: number;
  readonly heads: number;
  readonly members: number;
  readonly elderly: number;
  readonly tally: Readonly<Record<TallyKind, number>>;
}

/** What the kiosk counted of one procedure or lesson. Rungs that are only watched are no practice. */
export interface SubjectCounts {
  readonly subject: string;
  readonly opened: number;
  readonly watched: number;
  readonly finished: number;
  readonly left: number;
  /** Steps of practice by how they ended. */
  readonly alone: number;
  readonly helped: number;
  readonly slips: { readonly sent: number; readonly screen: number; readonly failed: number };
}

/** Help by what came of it; `open` is help of which nobody said it yet. */
export interface HelpCounts {
  readonly outcome: Outcome | 'open';
  readonly kiosk: number;
  readonly away: number;
}

/** Hands of all rooms for one question of a quiz. */
export interface RoundCounts {
  readonly quiz: string;
  readonly round: string;
  readonly answered: number;
  readonly right: number;
}

/** All that one kiosk counted in one month, nothing hidden. For the corner only. */
export interface MonthCounts {
  readonly places: readonly PlaceCounts[];
  readonly subjects: readonly SubjectCounts[];
  readonly helps: readonly HelpCounts[];
  readonly rounds: readonly RoundCounts[];
  readonly totals: Totals;
}

type Counted = Pick<OfficeSources, 'places' | 'groups' | 'tallies' | 'totals' | 'subjects' | 'away' | 'awaySums'>;

export function countsOf(sources: Counted): MonthCounts {
  return {
    places: placeCounts(sources),
    subjects: subjectCounts(sources),
    helps: helpCounts(sources),
    rounds: roundCounts(sources),
    totals: sources.totals,
  };
}

/** Whose a script is: of the first subject that practises it; its own where none does any more. */
export function ownerOf(script: string, subjects: readonly Subject[]): string {
  return subjects.find((subject) => subject.script === script)?.id ?? script;
}

/** The places of the office in its order, those that always exist, then any that something was counted for and that were taken off the list since. */
function placeCounts({ places, groups, tallies }: Counted): readonly PlaceCounts[] {
  const ids = new Set<string>([
    ...places.map(({ id }: ListedPlace) => id),
    ...STANDING_PLACES,
    ...groups.map(({ place }) => place),
    ...tallies.flatMap((day) => Object.keys(day)),
  ]);
  return [...ids].map((place) => {
    const held = groups.filter((group) => group.place === place);
    const days = tallies.flatMap((day) => (Object.hasOwn(day, place) ? [day[place] ?? {}] : []));
    const tally = Object.fromEntries(TALLY_KINDS.map((kind) => [kind, sum(days.map((day) => day[kind] ?? 0))]));
    return {
      place,
      sessions: held.length,
      heads: sum(held.map(({ all }) => all)),
      members: sum(held.map(({ members }) => members)),
      elderly: sum(held.map(({ elderly }) => elderly)),
      tally: tally as Record<TallyKind, number>,
    };
  });
}

/** All of the content in its order, for a row that stands only where something was done would say so; then what it has no more, by id. */
function subjectCounts({ totals, subjects }: Counted): readonly SubjectCounts[] {
  const owners = new Map<string, RunOfSubject[]>();
  for (const [script, rungs] of Object.entries(totals.runs)) {
    const owner = ownerOf(script, subjects);
    const runs = Object.entries(rungs).map(([rung, run]) => ({ watched: rung === 'watch', ...run }));
    owners.set(owner, [...(owners.get(owner) ?? []), ...runs]);
  }
  const ids = new Set([...Object.keys(totals.procedures), ...owners.keys()]);
  const known = subjects.map(({ id }) => id);
  const gone = [...ids].filter((id) => !known.includes(id)).toSorted();
  return [...known, ...gone].map((subject) => {
    const { opened, slips } = Object.hasOwn(totals.procedures, subject) ? (totals.procedures[subject] ?? NONE) : NONE;
    const runs = owners.get(subject) ?? [];
    const practised = runs.filter(({ watched }) => !watched);
    const finished = sum(practised.map((run) => run.finished));
    return {
      subject,
      opened,
      watched: sum(runs.filter(({ watched }) => watched).map((run) => run.runs)),
      finished,
      // A record may be cut off between its beginning and its end.
      left: Math.max(0, sum(practised.map((run) => run.runs)) - finished),
      alone: sum(practised.map((run) => run.alone)),
      helped: sum(practised.map((run) => run.hint + run.hand)),
      slips,
    };
  });
}

type RunOfSubject = RunTotals & { readonly watched: boolean };
const NONE = { opened: 0, slips: { sent: 0, failed: 0, screen: 0 } };

function helpCounts({ totals, away, awaySums }: Counted): readonly HelpCounts[] {
  return [...OUTCOMES, 'open' as const].map((outcome) => ({
    outcome,
    kiosk: Object.hasOwn(totals.helps, outcome) ? (totals.helps[outcome] ?? 0) : 0,
    away:
      away.filter((said) => said.outcome === outcome).length +
      (outcome === 'open' ? 0 : sum(awaySums.map(({ outcomes }) => outcomes[outcome] ?? 0))),
  }));
}

/** Questions in the order they were first asked. A room of so few that its heads are hidden is told nowhere: of it everybody knows who was there. */
function roundCounts({ groups }: Counted): readonly RoundCounts[] {
  const sums = new Map<string, RoundCounts>();
  for (const { all, rounds = [] } of groups) {
    if (isFew(all)) continue;
    for (const { quiz, round, answered, right } of rounds) {
      const key = roundKey(quiz, round);
      const before = sums.get(key) ?? { quiz, round, answered: 0, right: 0 };
      sums.set(key, { ...before, answered: before.answered + answered, right: before.right + right });
    }
  }
  return [...sums.values()];
}

/** How a question of a quiz is called among all. */
export function roundKey(quiz: string, round: string): string {
  return `${quiz}/${round}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
