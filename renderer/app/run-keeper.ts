import { createContext, useContext, useEffect, useState } from 'react';
import type { ResumeCode } from '#core/resume/code.ts';
import type { StepTimes } from '#core/simulation/step-times.ts';
import type { SimulationState } from '#core/simulation/types.ts';
import type { Practice } from '#core/visit/screen.ts';

/** An activity that grows in the log: its id and when it began, on the page's clock. */
export interface OpenedActivity {
  readonly id: string;
  readonly at: number;
  /** Milliseconds spent on each step so far, where it has steps. */
  readonly times?: StepTimes;
}

/** A run that may be taken up again within the same visit: staff opened their corner in its midst, or its place was being kept. */
export interface KeptRun {
  readonly key: string;
  readonly state: SimulationState;
  readonly opened: OpenedActivity | null;
  /** The code its place is kept under; null while it is kept nowhere but here. */
  readonly code: ResumeCode | null;
}

/** Holds the one run there is, in the page's memory. */
export interface RunKeeper {
  current: KeptRun | null;
}
export const RunKeeperContext = createContext<RunKeeper>({ current: null });

/** Runs are told apart by all that begins them. */
export function runKey({ script, rung, drill, repeat, procedure }: Practice): string {
  return JSON.stringify([script, rung, drill ?? null, repeat ?? null, procedure]);
}

/** The run kept for this practice when the screen opens; null for a new one. */
export function useKeptRun(practice: Practice): KeptRun | null {
  const keeper = useContext(RunKeeperContext);
  const [found] = useState(() => (keeper.current?.key === runKey(practice) ? keeper.current : null));
  return found;
}

/** Keeps a run as it goes. One that is finished is not taken up again. */
export function useKeepRun(
  practice: Practice,
  state: SimulationState,
  opened: { readonly current: OpenedActivity | null },
): void {
  const keeper = useContext(RunKeeperContext);
  useEffect(() => {
    const key = runKey(practice);
    const code = keeper.current?.key === key ? keeper.current.code : null;
    keeper.current = state.phase === 'finished' ? null : { key, state, opened: opened.current, code };
  }, [keeper, practice, state, opened]);
}
