import { DAY } from '../basics/durations.ts';
import type { RunRecord } from './run-record.ts';

/** What the look at the machine tells staff of the past week: starts, and how many of the runs ended badly. */
export interface RunsTold {
  readonly starts: number;
  readonly bad: number;
  readonly rests: number;
  /** When the newest bad run began; null where there is none. */
  readonly lastBad: number | null;
  /** Pictures are drawn without the graphics card. */
  readonly software: boolean;
}

const TOLD = 7 * DAY;

/** The newest run is the one that asks. A run that never painted counts here as well: who looks wants to know of it. */
export function tellRuns({ runs, softwareSince }: RunRecord, now: number): RunsTold {
  const recent = runs.filter(({ from }) => Math.abs(now - from) < TOLD);
  const bad = recent.filter(
    ({ state }, at) => (at < recent.length - 1 && state === 'starting') || state === 'gave-up' || state === 'defect',
  );
  return {
    starts: recent.filter(({ state }) => state !== 'resting').length,
    bad: bad.length,
    rests: recent.filter(({ state }) => state === 'resting').length,
    lastBad: bad.at(-1)?.from ?? null,
    software: softwareSince !== null,
  };
}
