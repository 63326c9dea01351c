import type { ReactNode } from 'react';
import type { Localised } from '#core/basics/language.ts';
import type { Step } from '#core/content/pack.ts';
import type { Rung, SimulationEvent, SimulationState } from '#core/simulation/types.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Beads } from '#renderer/ui/Beads.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { HintBulbs } from '#renderer/ui/HintBulbs.tsx';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { CoachFeedback } from './CoachFeedback.tsx';
import styles from './Coach.module.css';

export interface CoachProps {
  readonly state: SimulationState;
  readonly step: Step;
  readonly progress: { readonly segment: number; readonly segments: number; readonly step: number; readonly steps: number };
  /** Where one is in putting a fault right; null on the main path. */
  readonly repair: { readonly step: number; readonly steps: number } | null;
  /** Label of the target as it stands on the simulated screen. */
  readonly label: Localised | null;
  /** Sample to type, shown on a card while the step asks for typing. */
  readonly sample: string | null;
  readonly send: (event: SimulationEvent) => void;
  readonly onLeave: () => void;
  readonly first: boolean;
}

const RUNG_NAME = { watch: 'rungs.watch', guided: 'rungs.guided', practice: 'rungs.practice', test: 'rungs.test' } as const;

/** Beside the frame: where one is, what to do, why, and the help there is. */
export function Coach(props: CoachProps) {
  const { state, step, progress, label, sample } = props;
  const { t, pick } = useLanguage();
  const spoken = t('sim.stepSpoken', { number: progress.step, count: progress.steps });
  const showsWords = state.rung === 'watch' || state.rung === 'guided' || state.hint > 0 || state.repeat;
  return (
    <aside className={styles['coach']} aria-label={t(RUNG_NAME[state.rung])}>
      <div className={styles['top']}>
        <b>
          {t('sim.segment', { number: progress.segment, count: progress.segments })}
          <span>
            {' '}
            ·{' '}
            {props.repair === null
              ? t('sim.step', { number: progress.step, count: progress.steps })
              : t('trouble.step', { number: props.repair.step, count: props.repair.steps })}
          </span>
        </b>
        <span className={styles['rung']}>{t(RUNG_NAME[state.rung])}</span>
      </div>
      <Beads steps={progress.steps} current={progress.step} label={spoken} />
      {/* The acts below are never pushed out: where words are many, these move. */}
      <section className={styles['middle']} aria-label={t('sim.goal')} data-scrolls tabIndex={0}>
        <div className={styles['words']} role="status" aria-live="polite">
          <CoachFeedback state={state} sample={sample} />
          {state.hint > 0 && <HintBulbs level={state.hint} />}
          {state.rung === 'test' || state.rung === 'practice' ? <p className={styles['meta']}>{t('sim.goal')}</p> : null}
          <p className={styles['say']}>
            <MarkedText text={pick(state.hint > 0 && state.hint < 3 && !state.repeat ? step.hint : step.say)} />
          </p>
        </div>
        {showsWords && label !== null && step.do !== 'type' && (
          <p className={styles['find']}>
            <span>{t(step.on === 'phone' ? 'sim.findPhone' : 'sim.find')}</span>
            <b>{pick(label)}</b>
          </p>
        )}
        {sample !== null && (
          <p className={styles['sample']}>
            <MarkedText text={t('sim.enter', { sample: `**${sample}**` })} />
          </p>
        )}
        {(state.feedback === null || state.feedback.kind === 'right') &&
          state.rung !== 'test' &&
          !state.offered &&
          state.hint === 0 && (
            <div className={styles['why']}>
              <b>{t('sim.why')}</b>
              <p>{pick(step.why)}</p>
            </div>
          )}
      </section>
      <CoachActs {...props} />
    </aside>
  );
}

function CoachActs({ state, step, send, onLeave, first }: CoachProps) {
  const { t } = useLanguage();
  const forMe = step.do === 'type' ? t('sim.fill') : t('sim.tap');
  return (
    <div className={styles['acts']}>
      {state.rung === 'watch' ? (
        <WatchActs paused={state.paused} send={send} />
      ) : (
        <>
          {state.feedback !== null && state.feedback.kind !== 'right' && (
            <Button kind="practice" icon={icons.again} onPress={() => send({ kind: 'try-again' })}>
              {t('sim.again')}
            </Button>
          )}
          <Pair>
            <Button kind="secondary" icon={icons.hint} onPress={() => send({ kind: 'ask-hint' })}>
              {t(state.hint > 0 ? 'sim.hintMore' : 'sim.hint')}
            </Button>
            {state.rung !== 'test' && (
              <Button kind="secondary" icon={icons.hand} onPress={() => send({ kind: 'do-it-for-me' })}>
                {forMe}
              </Button>
            )}
          </Pair>
        </>
      )}
      <div className={styles['quiet']}>
        {!first && (
          <Button kind="quiet" icon={icons.back} onPress={() => send({ kind: 'back' })}>
            {t('sim.back')}
          </Button>
        )}
        <Button kind="quiet" icon={icons.close} onPress={onLeave}>
          {t('sim.leave')}
        </Button>
      </div>
    </div>
  );
}

function WatchActs({ paused, send }: { readonly paused: boolean; readonly send: CoachProps['send'] }) {
  const { t } = useLanguage();
  return (
    <Pair>
      <Button
        kind="secondary"
        icon={paused ? icons.play : icons.pause}
        onPress={() => send({ kind: paused ? 'resume' : 'pause' })}
      >
        {t(paused ? 'sim.play' : 'sim.pause')}
      </Button>
      <Button kind="secondary" icon={icons.next} onPress={() => send({ kind: 'play' })}>
        {t('sim.nextStep')}
      </Button>
    </Pair>
  );
}

function Pair({ children }: { readonly children: ReactNode }) {
  return <div className={styles['pair']}>{children}</div>;
}

export type { Rung };
