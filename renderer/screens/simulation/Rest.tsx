import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { GlossedText } from '#renderer/ui/GlossedText.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import styles from './Rest.module.css';

interface RestProps {
  readonly number: number;
  readonly next: string;
  readonly onNext: () => void;
  /** Keeps the place for another day; null where there is nothing to keep. */
  readonly onKeep: (() => void) | null;
  readonly onLeave: () => void;
}

/** The resting place between two segments. */
export function Rest({ number, next, onNext, onKeep, onLeave }: RestProps) {
  const { t } = useLanguage();
  return (
    <div className={styles['rest']} data-read-first>
      <h2>{t('sim.rest', { number })}</h2>
      <p>
        <GlossedText text={t('sim.restMore', { title: next })} />
      </p>
      <div className={styles['acts']} data-onward>
        <Button kind="practice" trailingIcon={icons.next} onPress={onNext}>
          {t('sim.next')}
        </Button>
        {onKeep !== null && (
          <Button kind="secondary" icon={icons.pause} onPress={onKeep}>
            {t('keep.leave')}
          </Button>
        )}
        <Button kind="quiet" icon={icons.close} onPress={onLeave}>
          {t('sim.leave')}
        </Button>
      </div>
    </div>
  );
}

/** The pass rule, said before a test begins. */
export function Rule({ onStart, onLeave }: { readonly onStart: () => void; readonly onLeave: () => void }) {
  const { t } = useLanguage();
  return (
    <div className={styles['rest']} data-read-first>
      <h2>{t('sim.rule')}</h2>
      <p>{t('sim.ruleMore')}</p>
      <p>{t('sim.ruleHelp')}</p>
      <div className={styles['acts']}>
        <Button kind="practice" trailingIcon={icons.next} onPress={onStart}>
          {t('sim.start')}
        </Button>
        <Button kind="quiet" icon={icons.close} onPress={onLeave}>
          {t('sim.leave')}
        </Button>
      </div>
    </div>
  );
}
