import type { Localised } from '#core/basics/language.ts';
import type { Step } from '#core/content/pack.ts';
import type { Turn } from '#core/simulation/handover.ts';
import type { SimulationEvent, SimulationState } from '#core/simulation/types.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import type { DataRow } from '#core/simulation/data-card.ts';
import { Beads } from '#renderer/ui/Beads.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { HintBulbs } from '#renderer/ui/HintBulbs.tsx';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import { CoachActs } from './CoachActs.tsx';
import { CoachFeedback } from './CoachFeedback.tsx';
import { DataCard } from './DataCard.tsx';
import { DifferentKey } from './DifferentKey.tsx';
import { GoalCard } from './GoalCard.tsx';
import { HandToggle } from './HandToggle.tsx';
import type { Pace } from './use-pace.ts';
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
  /** What the whole script is for (while a fault is mended: the way back), and what its present part is called: all that a person who works alone is told. */
  readonly goal: { readonly script: Localised; readonly part: Localised };
  /** The sample card of the boxes in hand. */
  readonly data: readonly DataRow[];
  /** The device to turn to, where the step before was on the other one. */
  readonly turn: Turn | null;
  readonly pace: Pace;
  /** Staff stand beside and may mark what they do as theirs. */
  readonly assisting: boolean;
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
  const alone = state.rung === 'practice' || state.rung === 'test';
  const quiet = (state.feedback === null || state.feedback.kind === 'right') && !state.offered && state.hint === 0;
  return (
    <aside className={styles['coach']} aria-label={t(RUNG_NAME[state.rung])} data-read-first>
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
      {props.assisting && (
        <div className={styles['beside']}>
          {state.rung !== 'watch' && <HandToggle on={state.hand} onPress={() => props.send({ kind: 'hand', on: !state.hand })} />}
          <DifferentKey />
        </div>
      )}
      <Beads steps={progress.steps} current={progress.step} label={spoken} />
      {/* The acts below are never pushed out: where words are many, these move. */}
      <ReadOn
        label={t('practice.goal')}
        look={styles['middle']}
        of={`${step.id} ${state.feedback?.kind ?? ''} ${state.hint}`}
        onward={step.do !== 'wait' || state.rung === 'watch'}
      >
        <div className={styles['words']}>
          {props.turn !== null && <Notice tone="info" title={t(`handover.${props.turn}`)} />}
          {/* Who is told where to look now has been told that the last press was right. */}
          {!(props.turn !== null && state.feedback?.kind === 'right') && (
            <CoachFeedback state={state} asked={{ sample, looks: step.do === 'wait' }} />
          )}
          {state.hint > 0 && <HintBulbs level={state.hint} />}
          {showsWords ? (
            <p className={styles['say']}>
              <GlossedText text={pick(state.hint > 0 && state.hint < 3 && !state.repeat ? step.hint : step.say)} />
            </p>
          ) : (
            <GoalCard goal={props.goal} />
          )}
        </div>
        {showsWords && label !== null && step.do !== 'type' && (
          <p className={styles['find']}>
            <span>{t(step.on === 'phone' ? 'sim.findPhone' : 'sim.find')}</span>
            <b>{pick(label)}</b>
          </p>
        )}
        {alone && props.data.length > 0 ? (
          <DataCard rows={props.data} />
        ) : (
          sample !== null && (
            <p className={styles['sample']}>
              <MarkedText text={t('sim.enter', { sample: `**${sample}**` })} />
            </p>
          )
        )}
        {quiet && !alone && (
          <div className={styles['why']}>
            <b>{t('sim.why')}</b>
            <p>
              <GlossedText text={pick(step.why)} />
            </p>
          </div>
        )}
      </ReadOn>
      <CoachActs {...props} />
    </aside>
  );
}
