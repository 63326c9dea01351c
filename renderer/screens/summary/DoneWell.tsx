import type { LastResult } from '#renderer/app/last-result.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import styles from './Summary.module.css';

/** First what went well: to see what is left to repeat, one should know how much was done. */
export function DoneWell({ alone, hint, hand }: Pick<LastResult, 'alone' | 'hint' | 'hand'>) {
  const { t } = useLanguage();
  const total = alone + hint + hand;
  if (alone === 0) return null;
  return <p className={styles['well']}>{alone === total ? t('repeat.none') : t('done.well', { count: alone, total })}</p>;
}
