import type { KeyboardEvent } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Countdown } from '#renderer/ui/Countdown.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import styles from './IdleWarning.module.css';

interface Props {
  readonly secondsLeft: number;
  readonly total: number;
  readonly onStay: () => void;
  readonly onEnd: () => void;
}

/** "Still there?": one question, one big way to stay, as often as wanted. */
export function IdleWarning({ secondsLeft, total, onStay, onEnd }: Props) {
  const { t } = useLanguage();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    // The answer to this question, and to none that lies beneath it.
    event.stopPropagation();
    onStay();
  };
  return (
    <div className={styles['scrim']} role="presentation" data-idle-warning onKeyDown={onKeyDown}>
      {/* A press beside the card says as much as the button: somebody is there. */}
      <button type="button" className={styles['beside']} data-beside tabIndex={-1} aria-hidden="true" onClick={onStay} />
      <div
        className={styles['card']}
        role="alertdialog"
        aria-modal="false"
        aria-labelledby="idle-title"
        aria-describedby="idle-body"
      >
        <Countdown left={secondsLeft} total={total} label={t('idle.seconds', { seconds: secondsLeft })} />
        <h2 id="idle-title">{t('idle.title')}</h2>
        <p id="idle-body">{t('idle.body')}</p>
        <div className={styles['acts']}>
          <Button kind="primary" icon={icons.hand} focusFirst onPress={onStay}>
            {t('idle.yes')}
          </Button>
          <Button kind="secondary" icon={icons.clear} onPress={onEnd}>
            {t('idle.no')}
          </Button>
        </div>
      </div>
    </div>
  );
}
