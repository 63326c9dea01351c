import type { ReactNode } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Drawing } from '#renderer/ui/Drawing.tsx';
import { FitBox } from './FitBox.tsx';
import styles from './Slides.module.css';

/** In place of a slide that cannot be drawn: the room waits for nothing, the next one is a press away, as is what stood `beside` it. */
export function LostSlide({ beside }: { readonly beside: ReactNode }) {
  const { t } = useLanguage();
  return (
    <div className={`${styles['slide']} ${styles['lacquer']} ${styles['pause']}`}>
      <div className={styles['art']}>
        <Drawing of="feedback" />
      </div>
      <FitBox of="lost" look={styles['words']}>
        <h2 className={styles['say']} data-room>
          {t('present.lost')}
        </h2>
        <p data-room>{t('present.lostMore')}</p>
      </FitBox>
      {beside}
    </div>
  );
}
