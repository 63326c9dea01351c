import type { Plan, Rung, SimulationEvent, SimulationState } from '#core/simulation/types.ts';

/** A run as it stands: what it was begun with, all that happened in it, and what came of that. Ids and indexes, nothing that was typed. */
export interface ToldRun {
  readonly rung: Rung;
  readonly plan: Plan;
  readonly events: readonly SimulationEvent[];
  readonly state: SimulationState;
}

/** Puts the run where whoever opens the file can hold it against the engine of the kiosk: `window.takehomeRun`. Kept nowhere else. */
export function tellRun(run: ToldRun): void {
  Object.assign(window, { takehomeRun: run });
}
