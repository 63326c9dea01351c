import { useEffect, useRef, useState } from 'react';
import { SECOND } from '#core/basics/durations.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import styles from './Cheer.module.css';

const LASTS = 2.4 * SECOND;
/** So many rays around the star. */
const RAYS = 12;

/** Joy on the wall for a moment, without a sound, each time a step was done at the front. What was cheered before is not cheered again. */
export function Cheer({ cheers }: { readonly cheers: number }) {
  const { t } = useLanguage();
  const before = useRef(cheers);
  const [shown, setShown] = useState<number | null>(null);
  useEffect(() => {
    const more = cheers > before.current;
    before.current = cheers;
    if (!more) return undefined;
    setShown(cheers);
    const timer = setTimeout(() => setShown(null), LASTS);
    return () => clearTimeout(timer);
  }, [cheers]);
  if (shown === null) return null;
  return (
    <div key={shown} className={styles['cheer']} role="status">
      <svg viewBox="-60 -60 120 120" aria-hidden="true">
        {Array.from({ length: RAYS }, (_, ray) => (
          <path key={ray} d="M0 -40 L0 -54" transform={`rotate(${(360 / RAYS) * ray})`} />
        ))}
        <path data-star d="M0 -32 L7.5 -10.5 L30.5 -10 L12.2 4 L18.8 26 L0 13 L-18.8 26 L-12.2 4 L-30.5 -10 L-7.5 -10.5 Z" />
      </svg>
      <p data-room>{t('present.cheer')}</p>
    </div>
  );
}
