import { useLanguage } from '#renderer/language/context.tsx';
import { Drawing } from '#renderer/ui/Drawing.tsx';
import { FitBox } from './FitBox.tsx';
import styles from './Slides.module.css';

/** Time for the room's own questions. */
export function PauseSlide() {
  const { t } = useLanguage();
  return (
    <div className={`${styles['slide']} ${styles['lacquer']} ${styles['pause']}`}>
      <div className={styles['art']}>
        <Drawing of="feedback" />
      </div>
      <FitBox of="pause" look={styles['words']}>
        <h2 className={styles['say']} data-room>
          {t('present.pause')}
        </h2>
        <p data-room>{t('present.pauseMore')}</p>
      </FitBox>
    </div>
  );
}
