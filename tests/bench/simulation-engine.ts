import type { Script } from '#core/content/pack.ts';
import { advance, start } from '#core/simulation/engine.ts';
import { RUNGS, type SimulationState } from '#core/simulation/types.ts';
import { runToEnd } from '#support/simulation-runs.ts';
import { median, type Row } from './row.ts';

const ROUNDS = 40;
/** So many whole runs a round: one is over in less than a millisecond. */
const RUNS = 20;

/**
 * The floor is the least any reducer of this kind must do: a new state with one more value and one more mark in it. It
 * decides nothing. (A clone or a trip through JSON copies what nobody changed, and would flatter the engine.)
 */
function bareStep(state: SimulationState, step: string): SimulationState {
  return {
    ...state,
    current: step,
    values: { ...state.values, [step]: { kind: 'accepted', index: 0 } },
    marks: { ...state.marks, [step]: 'alone' },
  };
}

/** Steps of whole runs on all four rungs, per second; the floor takes as many steps in the same moments. */
export function measureEngine(script: Script): readonly Row[] {
  const runs = RUNGS.map((rung) => ({ rung, events: runToEnd(script, rung).events }));
  const steps = RUNS * runs.reduce((sum, { events }) => sum + events.length, 0);
  const engine: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    let began = performance.now();
    for (let run = 0; run < RUNS; run += 1)
      for (const { rung, events } of runs) {
        let state = start(script, rung);
        for (const event of events) state = advance(script, state, event);
        if (state.phase !== 'finished') throw new Error(`The run on ${rung} did not end`);
      }
    engine.push(steps / (performance.now() - began));
    began = performance.now();
    for (let run = 0; run < RUNS; run += 1)
      for (const { rung, events } of runs) {
        let state = start(script, rung);
        for (const at of events.keys()) state = bareStep(state, `step-${at}`);
        if (Object.keys(state.marks).length !== events.length) throw new Error('The floor lost a step');
      }
    floor.push(steps / (performance.now() - began));
  }
  return [
    {
      name: `engine, steps of ${script.id} on all four rungs`,
      value: median(engine),
      unit: 'thousand/s',
      limit: null,
      // How many times as long as the floor takes: like every ratio here, smaller is better.
      ratio: median(floor) / median(engine),
    },
  ];
}
