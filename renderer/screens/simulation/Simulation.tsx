import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Script } from '#core/content/pack.ts';
import {
  currentFault,
  currentSegment,
  currentStep,
  expectedTargets,
  progress,
  repairProgress,
  screensInView,
  targetLabel,
} from '#core/simulation/selectors.ts';
import { dataCard } from '#core/simulation/data-card.ts';
import { handover } from '#core/simulation/handover.ts';
import { openQuestion, pathOf } from '#core/simulation/path.ts';
import { typedField } from '#core/simulation/typed-field.ts';
import type { SimulationEvent, SimulationState } from '#core/simulation/types.ts';
import type { Practice } from '#core/visit/screen.ts';
import { useActions } from '#renderer/app/use-actions.ts';
import { useScript } from '#renderer/app/use-content.ts';
import { useKeepRun, useKeptRun } from '#renderer/app/run-keeper.ts';
import { useSimulationRecord } from '#renderer/app/use-activity.ts';
import { ContentGate } from '#renderer/app/ContentGate.tsx';
import { useVisit } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import type { ActKind } from '#renderer/stage/stage-context.ts';
import { TypingSheet } from '#renderer/stage/TypingSheet.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { Screen } from '#renderer/ui/Screen.tsx';
import { Coach } from './Coach.tsx';
import { Rest, Rule } from './Rest.tsx';
import { StageArea } from './StageArea.tsx';
import { TroubleCard } from './TroubleCard.tsx';
import { planFor } from './plan-for.ts';
import { Question } from './Question.tsx';
import { usePace } from './use-pace.ts';
import { useSimulation } from './use-simulation.ts';
import styles from './Simulation.module.css';

interface Props {
  readonly practice: Practice;
}

export function Simulation({ practice }: Props) {
  const loaded = useScript(practice.script);
  const { script, rung, drill, repeat } = practice;
  return (
    <ContentGate loaded={loaded}>
      {(found) => (
        <Run key={`${script}-${rung}-${drill ?? ''}-${repeat?.steps.join() ?? ''}`} script={found} practice={practice} />
      )}
    </ContentGate>
  );
}

function Run({ script, practice }: Props & { readonly script: Script }) {
  const { rung } = practice;
  const { state: visit } = useVisit();
  const kept = useKeptRun(practice);
  const [plan] = useState(() => kept?.state.plan ?? planFor(script, practice, visit.answers));
  const pace = usePace();
  // While the meaning of a word is read, nothing goes on behind it.
  const [reading, setReading] = useState(false);
  const { state, send } = useSimulation(script, rung, plan, reading ? null : pace.milliseconds, kept?.state ?? null);
  const actions = useActions();
  const { t, pick } = useLanguage();
  const [typing, setTyping] = useState<string | null>(null);
  const step = currentStep(script, state);
  const standing = currentFault(script, state);
  const where = progress(script, state);
  const opened = useSimulationRecord(script.id, state, kept?.opened);
  useKeepRun(practice, state, opened);
  // The hand is staff's own: it goes when they are gone.
  useEffect(() => {
    if (!visit.assisting) send({ kind: 'hand', on: false });
  }, [visit.assisting, send]);

  const finished = state.phase === 'finished';
  useEffect(() => {
    actions.setUnfinished(!finished && rung !== 'watch');
    return () => actions.setUnfinished(false);
  }, [actions, finished, rung]);
  useEffect(() => {
    actions.setPlaying(rung === 'watch' && !state.paused);
    return () => actions.setPlaying(false);
  }, [actions, rung, state.paused]);
  useEffect(() => {
    if (finished) actions.finishSimulation(script, state, practice);
  }, [actions, finished, script, state, practice]);

  const act = useCallback(
    (kind: ActKind, target: string) => {
      if (kind === 'type' && expectedTargets(script, state).includes(target)) setTyping(target);
      else send(kind === 'type' ? { kind: 'tap', target } : { kind, target });
    },
    [script, state, send],
  );

  const leave = (): void => actions.back();
  const asked = step?.do === 'type' ? (step.target ?? null) : null;
  const sample = asked === null ? null : (heldField(script, state, asked)?.sample ?? null);
  const held = typing === null ? null : heldField(script, state, typing);
  const next = pathOf(script, state).segments[state.segment + 1];
  const question = state.phase === 'asking' ? openQuestion(script, state.answers) : null;
  return (
    <Screen material="notebook" onBack={leave} crumb={`${t('rungs.crumb')} › ${pick(script.title)}`} onReading={setReading}>
      <h1 className="visually-hidden">{pick(script.title)}</h1>
      {question !== null && (
        <Question
          question={question}
          onAnswer={(option) => send({ kind: 'answer', question: question.id, option })}
          onBack={Object.keys(state.answers).length === 0 ? null : () => send({ kind: 'back' })}
          onLeave={leave}
        />
      )}
      {state.phase === 'rule' && <Rule onStart={() => send({ kind: 'accept-rule' })} onLeave={leave} />}
      {state.phase === 'resting' && (
        <Rest
          number={where.segment}
          next={next === undefined ? '' : pick(next.title)}
          onNext={() => send({ kind: 'next-segment' })}
          onLeave={leave}
        />
      )}
      {state.phase === 'trouble' && standing !== null && (
        <div className={styles['layout']}>
          <StageArea script={script} state={state} step={null} act={act} />
          <TroubleCard state={state} fault={standing.fault} send={send} onLeave={leave} />
        </div>
      )}
      {state.phase === 'working' && step !== null && (
        <div className={styles['layout']}>
          <StageArea script={script} state={state} step={step} act={act} />
          <Coach
            state={state}
            step={step}
            progress={where}
            repair={repairProgress(script, state)}
            label={labelOf(script, state, step.target)}
            sample={sample}
            goal={{ script: script.goal, part: currentSegment(script, state).title }}
            data={dataCard(script, state)}
            turn={handover(script, state)}
            pace={pace}
            assisting={visit.assisting}
            send={send}
            onLeave={leave}
            first={state.trouble === null && where.segment === 1 && where.step === 1 && script.questions.length === 0}
          />
        </div>
      )}
      {held !== null && typing !== null && (
        <TypingSheet
          label={pick(held.label)}
          sample={held.sample}
          accepted={held.accepted}
          kind={held.kind}
          order={visit.preferences.keyboard}
          onOrder={actions.setKeyboard}
          onClose={() => setTyping(null)}
          onDone={(index) => {
            if (index !== null) setTyping(null);
            send(index === null ? { kind: 'refuse', target: held.target } : { kind: 'fill', target: held.target, index });
          }}
        />
      )}
      <PriceDialog state={state} send={send} />
    </Screen>
  );
}

/** In a test, help says its price before it is given. */
function PriceDialog({ state, send }: { readonly state: SimulationState; readonly send: (event: SimulationEvent) => void }) {
  const { t } = useLanguage();
  const actions = useMemo(
    () => ({
      yes: { label: t('sim.priceYes'), onPress: () => send({ kind: 'agree-price' }) },
      no: { label: t('sim.priceNo'), onPress: () => send({ kind: 'decline-price' }) },
    }),
    [t, send],
  );
  return (
    <LazyDialog
      open={state.pricing}
      title={t('sim.hint')}
      body={t('sim.price')}
      primary={actions.no}
      secondary={actions.yes}
      safe="primary"
    />
  );
}

function labelOf(script: Script, state: SimulationState, target: string | undefined) {
  const { page, phone, on } = screensInView(script, state);
  const alias = on === 'phone' ? phone : page;
  const screen = alias === null ? undefined : script.screens[alias];
  return screen === undefined || target === undefined ? null : targetLabel(screen, target);
}

/** The box a target stands for on the device in hand. */
function heldField(script: Script, state: SimulationState, target: string) {
  const { page, phone, on } = screensInView(script, state);
  const alias = on === 'phone' ? phone : page;
  const screen = alias === null ? undefined : script.screens[alias];
  return screen === undefined ? null : typedField(screen, target);
}
