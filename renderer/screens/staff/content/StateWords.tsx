import { useLanguage } from '#renderer/language/context.tsx';
import styles from '../Staff.module.css';
import type { PlaceView } from './use-overlay.ts';

/** In words how a place stands; nothing where it is as the pack gave it. */
export function StateWords({ view }: { readonly view: PlaceView }) {
  const { t } = useLanguage();
  const words = [
    ...(view.flag === 'changed' ? [t('staff.wordChanged')] : []),
    ...(view.flag === 'gone' ? [t('staff.wordGone')] : []),
    ...(view.hidden ? [t('staff.wordHidden')] : []),
    ...(view.corrected ? [t('staff.wordCorrected')] : []),
    ...(view.draft === null ? [] : [t('staff.wordDrafted')]),
  ];
  return words.length === 0 ? null : <b className={styles['marked']}>{words.join(' · ')}</b>;
}
