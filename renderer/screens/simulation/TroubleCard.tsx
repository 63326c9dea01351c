import type { Fault } from '#core/content/pack.ts';
import type { SimulationState } from '#core/simulation/types.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { Notice } from '#renderer/ui/Notice.tsx';
import { ReadOn } from '#renderer/ui/ReadOn.tsx';
import type { CoachProps } from './Coach.tsx';
import coach from './Coach.module.css';
import styles from './TroubleCard.module.css';

interface Props {
  readonly state: SimulationState;
  readonly fault: Fault;
  readonly send: CoachProps['send'];
  readonly onLeave: () => void;
}

/** Something went wrong: what is seen, why, the way back, whom to ask. In a test only what is seen: the way back is asked for. */
export function TroubleCard({ state, fault, send, onLeave }: Props) {
  const { t, pick } = useLanguage();
  const says = state.rung !== 'test';
  return (
    <aside className={coach['coach']} aria-label={t('trouble.title')} data-read-first>
      <ReadOn label={pick(fault.title)} look={coach['middle']} of={fault.id}>
        <Notice tone="hint" title={t('trouble.title')}>
          <GlossedText text={pick(fault.title)} />
        </Notice>
        <dl className={styles['facts']}>
          {/* The way back comes first: on a small screen it is what must be seen. */}
          {says && (
            <>
              <dt>{t('trouble.repair')}</dt>
              <dd className={styles['repair']}>
                <GlossedText text={pick(fault.repair)} />
              </dd>
            </>
          )}
          <dt>{t('trouble.sees')}</dt>
          <dd>
            <GlossedText text={pick(fault.sees)} />
          </dd>
          {says && (
            <>
              <dt>{t('trouble.why')}</dt>
              <dd>
                <GlossedText text={pick(fault.why)} />
              </dd>
            </>
          )}
          <dt>{t('trouble.ask')}</dt>
          <dd>
            <GlossedText text={pick(fault.ask)} />
          </dd>
        </dl>
      </ReadOn>
      <div className={coach['acts']} data-onward>
        <Button
          kind="practice"
          icon={icons.next}
          onPress={() => send({ kind: state.rung === 'watch' ? 'play' : 'begin-repair' })}
        >
          {t('trouble.begin')}
        </Button>
        {state.rung === 'watch' && (
          <Button
            kind="secondary"
            icon={state.paused ? icons.play : icons.pause}
            onPress={() => send({ kind: state.paused ? 'resume' : 'pause' })}
          >
            {t(state.paused ? 'sim.play' : 'sim.pause')}
          </Button>
        )}
        <div className={coach['quiet']}>
          {!state.plan.drill && state.rung !== 'watch' && (
            <Button kind="quiet" icon={icons.back} onPress={() => send({ kind: 'back' })}>
              {t('sim.back')}
            </Button>
          )}
          <Button kind="quiet" icon={icons.close} onPress={onLeave}>
            {t('sim.leave')}
          </Button>
        </div>
      </div>
    </aside>
  );
}
