import type { Corrections, Differences, Draft, PlaceState, Version } from './value.ts';

/** Versions of each place that are kept; the oldest goes first. */
export const MOST_VERSIONS = 20;

const UNTOUCHED: PlaceState = { versions: [], hidden: null, draft: null };

/** Where something is, and who did it when. `beneath` is the print of what the pack says there. */
export interface At {
  readonly procedure: string;
  readonly place: string;
}
export interface By {
  readonly staff: string;
  /** UTC, ISO 8601. */
  readonly madeAt: string;
  readonly beneath: string | null;
}

export function stateAt(corrections: Corrections, { procedure, place }: At): PlaceState {
  return corrections[procedure]?.[place] ?? UNTOUCHED;
}

function changed(corrections: Corrections, at: At, change: (state: PlaceState) => PlaceState): Corrections {
  const former = stateAt(corrections, at);
  const next = change(former);
  if (next === former) return corrections;
  return { ...corrections, [at.procedure]: { ...corrections[at.procedure], [at.place]: next } };
}

type Said = Pick<Version, 'value' | 'source' | 'date'>;

/** A new version holds, the draft is done with, and what was hidden is shown: whoever words it anew wants it read. Saying the same again is nothing. */
export function withVersion(corrections: Corrections, at: At, { value, source, date }: Said, by: By): Corrections {
  return changed(corrections, at, (state) => {
    const last = state.versions.at(-1);
    const same =
      last !== undefined &&
      JSON.stringify([last.value, last.source, last.date, last.beneath]) === JSON.stringify([value, source, date, by.beneath]);
    if (same && state.hidden === null && state.draft === null) return state;
    const { staff, madeAt, beneath } = by;
    const version: Version = { number: (last?.number ?? 0) + 1, value, source, date, staff, madeAt, beneath };
    return { versions: same ? state.versions : [...state.versions, version].slice(-MOST_VERSIONS), hidden: null, draft: null };
  });
}

/** What a former version said, to be said again; number 0 is the pack. Null where that version is not kept any more. */
export function saidBefore(corrections: Corrections, at: At, number: number, today: string): Said | null {
  if (number === 0) return { value: null, source: '', date: today };
  const found = stateAt(corrections, at).versions.find((version) => version.number === number);
  return found === undefined ? null : { value: found.value, source: found.source, date: found.date };
}

export function withDraft(corrections: Corrections, at: At, draft: Draft | null): Corrections {
  return changed(corrections, at, (state) => (state.draft === draft ? state : { ...state, draft }));
}

export function withHidden(corrections: Corrections, at: At, { staff, madeAt, beneath }: By): Corrections {
  return changed(corrections, at, (state) => ({ ...state, hidden: { staff, madeAt, beneath } }));
}

export function withShown(corrections: Corrections, at: At): Corrections {
  return changed(corrections, at, (state) => (state.hidden === null ? state : { ...state, hidden: null }));
}

/** One more report that a step does not look like the real screen. */
export function withDifference(differences: Differences, script: string, step: string, today: string): Differences {
  const former = differences[script]?.[step];
  const last = former !== undefined && former.last > today ? former.last : today;
  const counted = { count: (former?.count ?? 0) + 1, open: (former?.open ?? 0) + 1, last };
  return { ...differences, [script]: { ...differences[script], [step]: counted } };
}

/** One step was looked at. */
export function stepDealtWith(differences: Differences, script: string, step: string): Differences {
  const former = Object.hasOwn(differences, script) ? differences[script]?.[step] : undefined;
  if (former === undefined || former.open === 0) return differences;
  return { ...differences, [script]: { ...differences[script], [step]: { ...former, open: 0 } } };
}

/** The subject of a script was held against what is in force: its reports are dealt with, and still counted. */
export function dealtWith(differences: Differences, script: string): Differences {
  const steps = differences[script];
  if (steps === undefined || Object.values(steps).every(({ open }) => open === 0)) return differences;
  return { ...differences, [script]: Object.fromEntries(Object.entries(steps).map(([id, step]) => [id, { ...step, open: 0 }])) };
}
