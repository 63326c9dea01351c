import type { ReactNode } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import styles from './Screen.module.css';

interface ScreenProps {
  /** The surface tells the place: lacquer is the office, paper is real information, the notebook is practice. */
  readonly material: 'lacquer' | 'paper' | 'notebook' | 'staff';
  readonly children: ReactNode;
  readonly onBack?: () => void;
  readonly crumb?: string;
}

/** One screen beside the bar: header with the way back and the privacy cue, then its content. */
export function Screen({ material, children, onBack, crumb }: ScreenProps) {
  const { t } = useLanguage();
  return (
    <main className={styles['screen']} data-material={material}>
      {material !== 'lacquer' && (
        <header className={styles['head']}>
          {onBack === undefined ? (
            <p className={styles['office']}>
              <b>{t('office.name')}</b>
              <span>{t('office.commune')}</span>
            </p>
          ) : (
            <Button kind="quiet" icon={icons.back} onPress={onBack}>
              {t('bar.back')}
            </Button>
          )}
          {crumb !== undefined && <p className={styles['crumb']}>{crumb}</p>}
          <p className={styles['privacy']}>
            <Icon of={icons.shield} />
            {t(material === 'staff' ? 'staff.privacy' : 'bar.privacy')}
          </p>
        </header>
      )}
      {children}
    </main>
  );
}
