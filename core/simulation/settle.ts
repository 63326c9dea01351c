import type { Script } from '../content/pack.ts';
import { currentGroup } from './selectors.ts';
import type { SimulationState } from './types.ts';

/** Nothing said, nothing missed, no hint given: how every step begins. */
export function settle(state: SimulationState): SimulationState {
  return { ...state, misses: 0, hint: 0, repeat: false, feedback: null, offered: false, pricing: false };
}

/** A clean start at a group. */
export function enter(script: Script, state: SimulationState, segment: number, group: number): SimulationState {
  const entered: SimulationState = { ...settle(state), phase: 'working', segment, group, doneInGroup: [], trouble: null };
  return { ...entered, current: currentGroup(script, entered).steps[0]?.id ?? null };
}
