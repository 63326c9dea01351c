import type { LastResult } from '#renderer/app/last-result.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import styles from './Summary.module.css';

/** First what went well: to see what is left to repeat, one should know how much was done. */
export function DoneWell({ alone, hint, hand }: Pick<LastResult, 'alone' | 'hint' | 'hand'>) {
  const { t } = useLanguage();
  const total = alone + hint + hand;
  if (alone === 0) return null;
  // A small share said as a share sounds like blame: that the end was reached is what went well.
  if (alone * 2 < total) return <p className={styles['well']}>{t('done.through', { total })}</p>;
  return <p className={styles['well']}>{alone === total ? t('repeat.none') : t('done.well', { count: alone, total })}</p>;
}
