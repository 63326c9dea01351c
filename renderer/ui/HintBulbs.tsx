import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import styles from './HintBulbs.module.css';

/** How far up the help ladder one is. */
export function HintBulbs({ level }: { readonly level: number }) {
  const { t } = useLanguage();
  return (
    <p className={styles['bulbs']}>
      {[1, 2, 3].map((bulb) => (
        <span key={bulb} data-on={bulb <= level || undefined} aria-hidden="true">
          <Icon of={bulb <= level ? icons.bulb : icons.hint} />
        </span>
      ))}
      <b>{t('sim.hintCount', { number: level })}</b>
    </p>
  );
}
