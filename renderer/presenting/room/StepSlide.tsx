import type { Script } from '#core/content/pack.ts';
import type { StepSlide as Slide } from '#core/presentation/slide.ts';
import { aliasOf, currentFault, currentStep, targetLabel } from '#core/simulation/selectors.ts';
import type { SimulationState } from '#core/simulation/types.ts';
import { typedField } from '#core/simulation/typed-field.ts';
import { fitsWall } from '#core/presentation/wall-words.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { StageArea } from '#renderer/screens/simulation/StageArea.tsx';
import type { ActKind } from '#renderer/stage/stage-context.ts';
import { Beads } from '#renderer/ui/Beads.tsx';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import type { ReactNode } from 'react';
import { FitBox } from './FitBox.tsx';
import styles from './StepSlide.module.css';

interface Props {
  readonly slide: Slide;
  readonly script: Script;
  /** The run as it is drawn. */
  readonly state: SimulationState;
  readonly zoomed: boolean;
  /** What a press on the simulated page does; null where it is only looked at. */
  readonly act: ((kind: ActKind, target: string) => void) | null;
  /** Said and offered to whoever stands at the front, below what is to be done. */
  readonly beside?: ReactNode;
}

/** More beads than these do not stand side by side. */
const MOST_BEADS = 14;
const NOTHING = (): void => {};

/** A step on the wall: the simulated page with its lit place, and beside it what to do in words the last row can read. */
export function StepSlide({ slide, script, state, zoomed, act, beside }: Props) {
  const { t } = useLanguage();
  const trouble = state.phase === 'trouble';
  const step = trouble ? null : currentStep(script, state);
  const number = Math.min(slide.of, slide.done + 1);
  const counted = slide.kind === 'repair' ? t('present.repair') : t('sim.step', { number, count: slide.of });
  return (
    <div className={styles['step']} data-trouble={trouble || undefined}>
      <div
        className={styles['devices']}
        data-zoomed={zoomed || undefined}
        data-front={beside !== undefined || undefined}
        inert={act === null}
      >
        {/* A press beside the place is between the machine and whoever pressed: the wall does not show it. */}
        <StageArea script={script} state={act === null ? { ...state, feedback: null } : state} step={step} act={act ?? NOTHING} />
      </div>
      <aside className={styles['coach']}>
        {trouble ? (
          <TroubleWords script={script} state={state} />
        ) : (
          <>
            <p className={styles['number']} data-room>
              {counted}
            </p>
            <StepWords script={script} state={state} counted={counted} />
          </>
        )}
        {beside}
        {!trouble && slide.of > 1 && slide.of <= MOST_BEADS && (
          <div className={styles['beads']}>
            <Beads steps={slide.of} current={number} label={t('sim.stepSpoken', { number, count: slide.of })} />
          </div>
        )}
      </aside>
    </div>
  );
}

type StepWordsProps = Pick<Props, 'script' | 'state'> & {
  /** Said above it: what it takes of the words of the slide. */
  readonly counted: string;
};

function StepWords({ script, state, counted }: StepWordsProps) {
  const { t, pick } = useLanguage();
  const step = currentStep(script, state);
  if (step === null) return null;
  const screen = step.target === undefined ? undefined : script.screens[aliasOf(step)];
  const label = screen === undefined || step.target === undefined ? null : targetLabel(screen, step.target);
  const field = step.do === 'type' && screen !== undefined && step.target !== undefined ? typedField(screen, step.target) : null;
  const say = pick(step.say);
  const find =
    field !== null
      ? { told: t('present.enter'), text: field.sample }
      : label !== null
        ? { told: t(step.on === 'phone' ? 'present.findPhone' : 'present.find'), text: pick(label) }
        : null;
  // Where all would be too many words, the box speaks for itself; a label stands in gold in the sentence already, a sample in its box a step later.
  const told = find !== null && fitsWall(counted, say, find.told, find.text);
  const shown = find !== null && (told || fitsWall(counted, say, find.text));
  return (
    <FitBox of={step.id} look={styles['words']}>
      <p className={styles['say']} data-room>
        <MarkedText text={say} />
      </p>
      {find !== null && shown && (
        <div className={styles['find']}>
          {told && <span data-room>{find.told}</span>}
          <b data-room>{find.text}</b>
        </div>
      )}
    </FitBox>
  );
}

function TroubleWords({ script, state }: Pick<Props, 'script' | 'state'>) {
  const { t, pick } = useLanguage();
  const standing = currentFault(script, state);
  if (standing === null) return null;
  const { fault } = standing;
  return (
    <FitBox of={fault.id} look={styles['words']}>
      <p className={styles['say']} data-room>
        {pick(fault.title)}
      </p>
      <p className={styles['why']}>
        <b data-room>{t('trouble.why')}</b> <span data-room>{pick(fault.why)}</span>
      </p>
    </FitBox>
  );
}
