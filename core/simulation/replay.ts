import type { Script } from '../content/pack.ts';
import { advance, start } from './engine.ts';
import { SMOOTH } from './smooth.ts';
import type { Plan, Rung, SimulationEvent, SimulationState } from './types.ts';

/** The state a run reaches by its plan and events alone. */
export function replay(script: Script, rung: Rung, events: readonly SimulationEvent[], plan: Plan = SMOOTH): SimulationState {
  return events.reduce((state, event) => advance(script, state, event), start(script, rung, plan));
}
