import { sumOf } from '../report/numbers.ts';
import { marksOf } from '../report/share-alone.ts';
import type { ProcedureTotals, RunTotals } from '../report/totals.ts';
import { TALLY_KINDS, type TallyKind } from '../tally/kinds.ts';
import type { Health } from './bundle.ts';
import type { Joined, JoinedKiosk } from './join.ts';
import { type KioskSums, type Range, sumAll, type Sums } from './sums.ts';
import { type Warning, warningsOf } from './warnings.ts';

/** The figures that stand side by side for each kiosk, and once more for all. Exact, so for staff alone. */
export interface Figures {
  readonly visits: number;
  readonly touches: number;
  /** Visits under a doubted clock; counted in `visits` too. */
  readonly doubted: number;
  /** Of all visits together, in whole minutes. */
  readonly minutes: number;
  /** Steps of practice by how they ended. */
  readonly steps: { readonly alone: number; readonly hint: number; readonly hand: number };
  /** Practices gone through to the end. */
  readonly finished: number;
  /** Slips sent to a printer. */
  readonly slips: number;
  /** Visits staff helped in, and help away from the kiosk. */
  readonly helped: number;
  readonly away: number;
  readonly tallies: { readonly [Kind in TallyKind]: number };
  readonly groups: number;
  /** Heads in all groups together (lượt, not people). */
  readonly heads: number;
}

export interface KioskOverview {
  readonly installation: string;
  readonly name: string;
  /** When its newest bundle was made, by its own clock; a quarter of an hour, UTC. */
  readonly made: string;
  /** How many different bundles of it were read. */
  readonly bundles: number;
  readonly health: Health;
  readonly span: Range | null;
  readonly onlyWhole: readonly string[];
  readonly figures: Figures;
}

export interface Overview {
  /** By name, then by installation. */
  readonly kiosks: readonly KioskOverview[];
  readonly all: Figures;
  readonly warnings: readonly Warning[];
}

/** The kiosks of a join in the order they are shown in. */
export function kiosksOf(joined: Joined): readonly (readonly [installation: string, kiosk: JoinedKiosk])[] {
  const nameOf = ([installation, { about }]: readonly [string, JoinedKiosk]): string => `${about.value.name} ${installation}`;
  return [...joined].toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

/** `sums` of each kiosk by its installation. */
export function overviewOf(joined: Joined, sums: ReadonlyMap<string, KioskSums>): Overview {
  const kiosks = kiosksOf(joined).flatMap(([installation, { about, bundles }]): KioskOverview[] => {
    const own = sums.get(installation);
    if (own === undefined) return [];
    const { name, made, health } = about.value;
    const { span, onlyWhole } = own;
    return [{ installation, name, made, bundles: bundles.size, health, span, onlyWhole, figures: figuresOf(own.sums) }];
  });
  const all = figuresOf(sumAll([...sums.values()].map((own) => own.sums)));
  return { kiosks, all, warnings: warningsOf(joined) };
}

function figuresOf({ visits, away, tallies, groups }: Sums): Figures {
  const runs = Object.values(visits.runs).flatMap((rungs) => Object.values<RunTotals>(rungs));
  const kinds = Object.values(tallies);
  const ofKind = (kind: TallyKind): number => kinds.reduce((sum, place) => sum + (place[kind] ?? 0), 0);
  return {
    visits: visits.visits,
    touches: visits.touches,
    doubted: visits.doubted,
    minutes: Math.round(visits.seconds / 60),
    steps: marksOf(visits),
    finished: runs.reduce((sum, { finished }) => sum + finished, 0),
    slips: Object.values<ProcedureTotals>(visits.procedures).reduce((sum, { slips }) => sum + slips.sent, 0),
    helped: sumOf(visits.helps),
    away: away.said,
    tallies: Object.fromEntries(TALLY_KINDS.map((kind) => [kind, ofKind(kind)])) as Figures['tallies'],
    groups: groups.sessions,
    heads: Object.values(groups.places).reduce((sum, { all }) => sum + all, 0),
  };
}
