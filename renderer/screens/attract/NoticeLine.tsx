import type { OfficeText } from '#core/overlay/value.ts';
import { bindNumbers } from '#core/vietnamese/whole-numbers.ts';
import { inLanguage } from '#renderer/app/door-words.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import styles from './Attract.module.css';

/** What the office has to say today to whoever stands before the screen. Vietnamese where it has no English. */
export function NoticeLine({ text }: { readonly text: OfficeText }) {
  const { t, language, pick } = useLanguage();
  const said = inLanguage(text, language);
  return (
    <section className={styles['notice']} aria-label={t('door.notice')} lang={said === text.vi ? 'vi' : 'en'}>
      <Icon of={icons.info} />
      <p>{bindNumbers(pick({ vi: said, en: said }))}</p>
    </section>
  );
}
