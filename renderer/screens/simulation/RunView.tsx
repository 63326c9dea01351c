import { useCallback, useMemo, useState } from 'react';
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
import type { Preferences } from '#core/visit/preferences.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import type { ActKind } from '#renderer/stage/stage-context.ts';
import { TypingSheet } from '#renderer/stage/TypingSheet.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { Announcer } from '#renderer/ui/Announcer.tsx';
import { announcement } from './announcement.ts';
import { Coach } from './Coach.tsx';
import { Rest, Rule } from './Rest.tsx';
import { StageArea } from './StageArea.tsx';
import { TroubleCard } from './TroubleCard.tsx';
import { Question } from './Question.tsx';
import type { Pace } from './use-pace.ts';
import styles from './Simulation.module.css';

interface Props {
  readonly script: Script;
  readonly state: SimulationState;
  readonly send: (event: SimulationEvent) => void;
  readonly pace: Pace;
  /** Staff stand beside and may mark what they do as theirs. */
  readonly assisting: boolean;
  /** Order of the letter keys. */
  readonly order: Preferences['keyboard'];
  readonly onOrder: (order: Preferences['keyboard']) => void;
  /** Keeps the place for another day; null where there is nothing to keep. */
  readonly onKeep: (() => void) | null;
  readonly onLeave: () => void;
}

/** All that is seen of a run, whoever keeps it: the question, the rule, stage and coach, the rest, the keyboard. */
export function RunView({ script, state, send, pace, assisting, order, onOrder, onKeep, onLeave }: Props) {
  const { t, pick } = useLanguage();
  const [opened, setOpened] = useState<{ readonly target: string; readonly at: string | null } | null>(null);
  // The keyboard belongs to the step it was opened at: who lets the machine do that one, or goes back, has left it.
  const typing = opened !== null && opened.at === state.current && state.phase === 'working' ? opened.target : null;
  const step = currentStep(script, state);
  const standing = currentFault(script, state);
  const where = progress(script, state);

  const act = useCallback(
    (kind: ActKind, target: string) => {
      if (kind === 'type' && expectedTargets(script, state).includes(target)) setOpened({ target, at: state.current });
      else send(kind === 'type' ? { kind: 'tap', target } : { kind, target });
    },
    [script, state, send],
  );

  const asked = step?.do === 'type' ? (step.target ?? null) : null;
  const sample = asked === null ? null : (heldField(script, state, asked)?.sample ?? null);
  const held = typing === null ? null : heldField(script, state, typing);
  const next = pathOf(script, state).segments[state.segment + 1];
  const question = state.phase === 'asking' ? openQuestion(script, state.answers) : null;
  return (
    <>
      {question !== null && (
        <Question
          question={question}
          onAnswer={(option) => send({ kind: 'answer', question: question.id, option })}
          onBack={Object.keys(state.answers).length === 0 ? null : () => send({ kind: 'back' })}
          onLeave={onLeave}
        />
      )}
      {state.phase === 'rule' && <Rule onStart={() => send({ kind: 'accept-rule' })} onLeave={onLeave} />}
      {state.phase === 'resting' && (
        <Rest
          number={where.segment}
          next={next === undefined ? '' : pick(next.title)}
          onNext={() => send({ kind: 'next-segment' })}
          onKeep={onKeep}
          onLeave={onLeave}
        />
      )}
      {state.phase === 'trouble' && standing !== null && (
        <div className={styles['layout']}>
          <StageArea script={script} state={state} step={null} act={act} />
          <TroubleCard state={state} fault={standing.fault} send={send} onLeave={onLeave} />
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
            goal={{
              script: standing === null || state.rung === 'test' ? script.goal : standing.fault.repair,
              part: currentSegment(script, state).title,
            }}
            data={dataCard(script, state)}
            turn={handover(script, state)}
            pace={pace}
            assisting={assisting}
            send={send}
            onLeave={onLeave}
            first={state.trouble === null && where.segment === 1 && where.step === 1 && script.questions.length === 0}
          />
        </div>
      )}
      {held !== null && typing !== null && (
        <TypingSheet
          key={typing}
          label={pick(held.label)}
          sample={held.sample}
          accepted={held.accepted}
          kind={held.kind}
          order={order}
          onOrder={onOrder}
          onFill={
            state.rung === 'test'
              ? null
              : () => {
                  setOpened(null);
                  send({ kind: 'do-it-for-me' });
                }
          }
          onClose={() => setOpened(null)}
          onDone={(index) => {
            if (index !== null) setOpened(null);
            send(index === null ? { kind: 'refuse', target: held.target } : { kind: 'fill', target: held.target, index });
          }}
        />
      )}
      <PriceDialog state={state} send={send} />
      {/* A miss like the one before is said again: a space nobody hears makes it another text. */}
      <Announcer text={announcement(script, state, sample, t, pick) + (state.misses % 2 === 0 ? '' : '\u00a0')} />
    </>
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
