/**
 * How a run of the program stands, or how it ended. A run that was killed, or whose machine lost its power, keeps what it was last.
 * `starting`: nothing was painted yet. `up`: the page painted. `closed`: it ended as it should. `gave-up`: the watchdog ended it.
 * `defect`: something no code expected ended it. `resting`: it only showed that the kiosk takes a rest.
 */
export const RUN_STATES = ['starting', 'up', 'closed', 'gave-up', 'defect', 'resting'] as const;
export type RunState = (typeof RUN_STATES)[number];

export interface Run {
  /** When it began, in milliseconds UTC. */
  readonly from: number;
  readonly state: RunState;
}

/** What is kept between runs; small enough to be written whole at any moment. Times only: nothing of a visit can be in it. */
export interface RunRecord {
  /** Newest last. */
  readonly runs: readonly Run[];
  /** When the process of the graphics card died, newest last. */
  readonly gpuDeaths: readonly number[];
  /** Since when pictures are drawn without the graphics card; null while it is used. */
  readonly softwareSince: number | null;
}

export const NO_RUNS: RunRecord = { runs: [], gpuDeaths: [], softwareSince: null };

/** More says nothing new. */
const MOST_RUNS = 40;

/** Reads a record whatever it holds: what cannot be read is left out, since a kiosk without its past must start all the same. */
export function parseRecord(text: string): RunRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return NO_RUNS;
  }
  if (typeof value !== 'object' || value === null) return NO_RUNS;
  const { runs, gpuDeaths, softwareSince } = value as { readonly [Key in keyof RunRecord]?: unknown };
  return {
    runs: listOf(runs).filter(isRun).slice(-MOST_RUNS),
    gpuDeaths: listOf(gpuDeaths).filter(isTime).slice(-MOST_RUNS),
    softwareSince: isTime(softwareSince) ? softwareSince : null,
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isRun(value: unknown): value is Run {
  if (typeof value !== 'object' || value === null) return false;
  const { from, state } = value as Partial<Run>;
  return isTime(from) && RUN_STATES.some((known) => known === state);
}

/** A new run begins. */
export function begun(record: RunRecord, now: number, state: 'starting' | 'resting' = 'starting'): RunRecord {
  return { ...record, runs: [...record.runs, { from: now, state }].slice(-MOST_RUNS) };
}

/** The newest run is now as said. What ended it first is what ended it. */
export function become(record: RunRecord, state: RunState): RunRecord {
  const last = record.runs.at(-1);
  if (last === undefined || last.state === state || isOver(last.state)) return record;
  return { ...record, runs: [...record.runs.slice(0, -1), { ...last, state }] };
}

function isOver(state: RunState): boolean {
  return state === 'closed' || state === 'gave-up' || state === 'defect' || state === 'resting';
}
