import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import styles from './RaiseStrip.module.css';

/** What lies above a page that was pushed down: nothing to reach for, and at its lower edge the way to raise the page again. */
export function RaiseStrip({ onRaise }: { readonly onRaise: () => void }) {
  const { t } = useLanguage();
  return (
    <div className={styles['above']} data-reach-strip>
      <button type="button" onClick={onRaise}>
        <Icon of={icons.raise} />
        {t('bar.raise')}
      </button>
    </div>
  );
}
