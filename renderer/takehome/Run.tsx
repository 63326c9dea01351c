import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Script } from '#core/content/pack.ts';
import { planRun } from '#core/simulation/plan-run.ts';
import { resultOf } from '#core/simulation/selectors.ts';
import type { Rung, SimulationEvent } from '#core/simulation/types.ts';
import type { Preferences } from '#core/visit/preferences.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { RunView } from '#renderer/screens/simulation/RunView.tsx';
import { usePace } from '#renderer/screens/simulation/use-pace.ts';
import { useSimulation } from '#renderer/screens/simulation/use-simulation.ts';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { tellRun } from './told-run.ts';
import { scrollDown } from './scroll-down.ts';
import styles from './TakeHome.module.css';

interface Props {
  readonly script: Script;
  readonly rung: Rung;
  readonly turn: number;
  /** The meaning of a word is being read: nothing goes on behind it. */
  readonly held: boolean;
  /** Told at the end whether a test was passed; null for what is no test. */
  readonly onEnd: (passed: boolean | null) => void;
  readonly onLeave: () => void;
}

/** One run, with the stage, the coach and the engine of the kiosk. */
export function Run({ script, rung, turn, held, onEnd, onLeave }: Props) {
  const { t, pick } = useLanguage();
  const [plan] = useState(() => planRun(script, rung, turn));
  const [asked, setAsked] = useState(false);
  const [keys, setKeys] = useState<Preferences['keyboard']>('qwerty');
  const pace = usePace();
  const events = useRef<readonly SimulationEvent[]>([]);
  const note = useCallback((event: SimulationEvent) => {
    events.current = [...events.current, event];
  }, []);
  const { state, send } = useSimulation(script, rung, plan, held || asked ? null : pace.milliseconds, null, note);
  useEffect(() => tellRun({ rung, plan, events: events.current, state }), [rung, plan, state]);

  const finished = state.phase === 'finished';
  useEffect(() => {
    if (finished) onEnd(resultOf(script, state).passed);
  }, [finished, onEnd, script, state]);
  // On a small screen the page scrolls: what is new begins where the stage does.
  const place = useRef<HTMLElement>(null);
  useEffect(() => scrollDown(place.current?.offsetTop ?? 0), [state.current, state.phase]);

  const leave = useMemo(
    () => ({
      yes: { label: t('sim.leaveYes'), onPress: onLeave },
      no: { label: t('sim.leaveNo'), onPress: () => setAsked(false) },
    }),
    [t, onLeave],
  );
  return (
    <main ref={place} className={styles['run']} aria-label={pick(script.title)}>
      <h1 className="visually-hidden">{pick(script.title)}</h1>
      <RunView
        script={script}
        state={state}
        send={send}
        pace={pace}
        assisting={false}
        order={keys}
        onOrder={setKeys}
        onKeep={null}
        onLeave={rung === 'watch' ? onLeave : () => setAsked(true)}
      />
      <LazyDialog
        open={asked}
        title={t('sim.leaveTitle')}
        body={t('sim.leaveBody')}
        primary={leave.no}
        secondary={leave.yes}
        safe="primary"
      />
    </main>
  );
}
