import type { Slide } from '#core/presentation/slide.ts';
import { fitsWall } from '#core/presentation/wall-words.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Drawing } from '#renderer/ui/Drawing.tsx';
import { MarkedText } from '#renderer/ui/MarkedText.tsx';
import { FitBox } from './FitBox.tsx';
import styles from './Slides.module.css';

/** A sentence with its drawing, under the title of its part. */
export function PointSlide({ slide }: { readonly slide: Extract<Slide, { readonly kind: 'point' }> }) {
  const { pick } = useLanguage();
  const text = pick(slide.text);
  return (
    <div className={`${styles['slide']} ${styles['point']}`}>
      <div className={styles['art']}>
        <Drawing of={slide.art} />
      </div>
      <FitBox of={text} look={styles['words']}>
        {/* What is said comes before what it is called. */}
        {fitsWall(pick(slide.title), text) && (
          <p className={styles['kicker']} data-room>
            {pick(slide.title)}
          </p>
        )}
        <p className={styles['say']} data-room>
          <MarkedText text={text} />
        </p>
      </FitBox>
    </div>
  );
}
