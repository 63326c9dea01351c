import type { ReactNode } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import type { CoachProps } from './Coach.tsx';
import styles from './Coach.module.css';

/** The help there is, and the ways to go: always in the same place, never pushed out by words. */
export function CoachActs({ state, step, pace, send, onLeave, first }: CoachProps) {
  const { t } = useLanguage();
  const onlyLooks = step.do === 'wait' && state.rung !== 'watch';
  const forMe = step.do === 'type' ? t('sim.fill') : t('sim.tap');
  return (
    <div className={styles['acts']} data-onward={onlyLooks || undefined}>
      {state.rung === 'watch' ? (
        <WatchActs paused={state.paused} pace={pace} send={send} />
      ) : (
        <>
          {state.feedback !== null && state.feedback.kind !== 'right' && (
            <Button kind="practice" icon={icons.again} onPress={() => send({ kind: 'try-again' })}>
              {t('sim.again')}
            </Button>
          )}
          {step.do === 'wait' && (
            <Button kind="practice" trailingIcon={icons.next} onPress={() => send({ kind: 'waited' })}>
              {t('sim.waitDone')}
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
          <Button kind="quiet" icon={icons.back} onPress={() => send({ kind: state.rung === 'watch' ? 'repeat-step' : 'back' })}>
            {t(state.rung === 'watch' ? 'sim.repeatStep' : 'sim.back')}
          </Button>
        )}
        <Button kind="quiet" icon={icons.close} onPress={onLeave}>
          {t('sim.leave')}
        </Button>
      </div>
    </div>
  );
}

function WatchActs({ paused, pace, send }: { readonly paused: boolean } & Pick<CoachProps, 'pace' | 'send'>) {
  const { t } = useLanguage();
  return (
    <>
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
      <div className={styles['quiet']} role="group" aria-label={t('pace.name')}>
        <Button kind="quiet" {...(pace.slower === null ? { off: t('pace.slowest') } : {})} onPress={() => pace.slower?.()}>
          {t('pace.slower')}
        </Button>
        <Button kind="quiet" {...(pace.faster === null ? { off: t('pace.fastest') } : {})} onPress={() => pace.faster?.()}>
          {t('pace.faster')}
        </Button>
      </div>
    </>
  );
}

function Pair({ children }: { readonly children: ReactNode }) {
  return <div className={styles['pair']}>{children}</div>;
}
