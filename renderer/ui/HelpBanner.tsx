import type { HelpState } from '#core/contract/shapes.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import styles from './HelpBanner.module.css';

interface HelpBannerProps {
  readonly help: HelpState;
  readonly counter: string;
  readonly onComing: () => void;
  readonly onCancel: () => void;
}

/** A call for staff, large enough to be read across the room. Staff touch it when they come. */
export function HelpBanner({ help, counter, onComing, onCancel }: HelpBannerProps) {
  const { t } = useLanguage();
  if (help === 'none') return null;
  const title =
    help === 'coming' ? t('help.coming') : help === 'unanswered' ? t('help.unanswered', { counter }) : t('help.title');
  return (
    <section className={styles['banner']} role="status" aria-label={title}>
      <Icon of={icons.call} />
      <span>
        <b>{title}</b>
        {help === 'called' && <span>{t('help.body')}</span>}
      </span>
      {help === 'called' && (
        <Button kind="primary" onPress={onComing}>
          {t('help.staffTouch')}
        </Button>
      )}
      <Button kind="quiet" onPress={onCancel}>
        {t(help === 'coming' ? 'size.close' : 'help.cancel')}
      </Button>
    </section>
  );
}
