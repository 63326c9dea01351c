import { useEffect, useState } from 'react';
import type { Script } from '#core/content/pack.ts';
import type { SimulationState } from '#core/simulation/types.ts';
import type { Preferences } from '#core/visit/preferences.ts';
import { RunView } from '#renderer/screens/simulation/RunView.tsx';
import { usePace } from '#renderer/screens/simulation/use-pace.ts';
import { useSimulation } from '#renderer/screens/simulation/use-simulation.ts';
import type { Order, Report } from '../play/order.ts';
import { Ending } from './Ending.tsx';
import { carry, hereOf, placeAt } from './place-at.ts';

/** The run as it last was, and of which order and script: what a new version goes on from. */
export interface Former {
  readonly turn: number;
  readonly script: Script;
  readonly state: SimulationState;
}

interface Props {
  readonly order: Order;
  readonly former: { current: Former | null };
  readonly report: (report: Report) => void;
}

/** One run of the lesson, with the very stage and coach of the kiosk. */
export function Player({ order, former, report }: Props) {
  const { turn, script, rung, plan, at } = order;
  const [begun] = useState(() => {
    const last = former.current;
    return last?.turn === turn ? carry(last.script, last.state, script) : placeAt(script, rung, plan, at);
  });
  const pace = usePace();
  const { state, send } = useSimulation(script, rung, plan, pace.milliseconds, begun);
  const [keys, setKeys] = useState<Preferences['keyboard']>('qwerty');
  const here = hereOf(state);
  const { answers } = state;
  useEffect(() => {
    former.current = { turn, script, state };
  }, [former, turn, script, state]);
  // Between two segments and at the end it is still where it was last.
  const between = state.phase === 'resting' || state.phase === 'finished';
  useEffect(() => {
    if (!between) report({ kind: 'here', turn, at: here, answers });
  }, [report, between, turn, here, answers]);
  const again = (): void => report({ kind: 'again' });
  if (state.phase === 'finished') return <Ending script={script} drill={plan.drill} onAgain={again} />;
  return (
    <RunView
      script={script}
      state={state}
      send={send}
      pace={pace}
      assisting={false}
      order={keys}
      onOrder={setKeys}
      onKeep={null}
      onLeave={again}
    />
  );
}
