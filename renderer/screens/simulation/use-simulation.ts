import { useCallback, useEffect, useReducer, useRef } from 'react';
import { SECOND } from '#core/basics/durations.ts';
import type { Script } from '#core/content/pack.ts';
import { advance, start } from '#core/simulation/engine.ts';
import type { Plan, Rung, SimulationEvent, SimulationState } from '#core/simulation/types.ts';

/** Silence after which help is offered (design language §9). */
const SILENCE = 25 * SECOND;

export interface Simulation {
  readonly state: SimulationState;
  readonly send: (event: SimulationEvent) => void;
}

/**
 * Runs the engine for one screen: reducer, the silence clock, and the watch rung with `pace` milliseconds a step; both clocks stand while
 * `pace` is null. A kept state goes on. `onEvent` is told every event, the clocks' own too, before it is acted on.
 */
export function useSimulation(
  script: Script,
  rung: Rung,
  plan: Plan,
  pace: number | null,
  kept: SimulationState | null,
  onEvent?: (event: SimulationEvent) => void,
): Simulation {
  const [state, take] = useReducer(
    (former: SimulationState, event: SimulationEvent) => advance(script, former, event),
    null,
    () => kept ?? start(script, rung, plan),
  );
  const send = useCallback(
    (event: SimulationEvent) => {
      onEvent?.(event);
      take(event);
    },
    [onEvent],
  );
  const { current, misses, hint, phase, paused, feedback } = state;

  useEffect(() => {
    if (pace === null || phase !== 'working' || (rung !== 'practice' && rung !== 'guided')) return undefined;
    const timer = setTimeout(() => send({ kind: 'silence' }), SILENCE);
    return () => clearTimeout(timer);
  }, [send, phase, rung, current, misses, hint, pace]);

  useEffect(() => {
    if (pace === null || rung !== 'watch' || paused || phase === 'finished' || phase === 'rule' || phase === 'asking')
      return undefined;
    const timer = setTimeout(() => send(phase === 'resting' ? { kind: 'next-segment' } : { kind: 'play' }), pace);
    return () => clearTimeout(timer);
  }, [send, rung, paused, phase, current, feedback, pace]);

  return { state, send };
}

/** The latest value of something an effect's cleanup must see. */
export function useLatest<Value>(value: Value): { readonly current: Value } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
