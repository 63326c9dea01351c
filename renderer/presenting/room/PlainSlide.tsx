import type { ReactNode } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Drawing } from '#renderer/ui/Drawing.tsx';
import { FitBox } from './FitBox.tsx';
import styles from './Slides.module.css';

/** `pause`: time for the room's own questions. `lost`: in place of a slide that cannot be drawn, so that the room waits for nothing. */
const SENTENCES = {
  pause: ['present.pause', 'present.pauseMore'],
  lost: ['present.lost', 'present.lostMore'],
} as const;

/** Two sentences and nothing else; `beside` them what stands there on every slide. */
export function PlainSlide({ of, beside }: { readonly of: keyof typeof SENTENCES; readonly beside?: ReactNode }) {
  const { t } = useLanguage();
  const [say, more] = SENTENCES[of];
  return (
    <div className={`${styles['slide']} ${styles['lacquer']} ${styles['pause']}`}>
      <div className={styles['art']}>
        <Drawing of="feedback" />
      </div>
      <FitBox of={of} look={styles['words']}>
        <h2 className={styles['say']} data-room>
          {t(say)}
        </h2>
        <p data-room>{t(more)}</p>
      </FitBox>
      {beside}
    </div>
  );
}
