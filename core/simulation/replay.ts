import type { Script } from '../content/pack.ts';
import { advance, start } from './engine.ts';
import type { Rung, SimulationEvent, SimulationState } from './types.ts';

/** The state a run reaches by its events alone. */
export function replay(script: Script, rung: Rung, events: readonly SimulationEvent[]): SimulationState {
  return events.reduce((state, event) => advance(script, state, event), start(script, rung));
}
