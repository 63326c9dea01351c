import type { ReactNode } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from './Button.tsx';
import { GlossScope } from './gloss-context.tsx';
import { GlossKey } from './GlossKey.tsx';
import { Icon } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import styles from './Screen.module.css';

interface ScreenProps {
  /** The surface tells the place: lacquer is the office, paper is real information, the notebook is practice. */
  readonly material: 'lacquer' | 'paper' | 'notebook' | 'staff';
  readonly children: ReactNode;
  readonly onBack?: () => void;
  readonly crumb?: string;
  /** Told while the meaning of a word is being read. */
  readonly onReading?: (reading: boolean) => void;
}

/** One screen beside the bar: header with the way back and the privacy cue, then its content. */
export function Screen({ material, children, onBack, crumb, onReading }: ScreenProps) {
  const { t } = useLanguage();
  return (
    <GlossScope onReading={onReading}>
      <main className={styles['screen']} data-material={material}>
        {material !== 'lacquer' && (
          <header className={styles['head']}>
            {onBack === undefined ? (
              <p className={styles['office']} data-office>
                <b>{t('office.name')}</b>
                <span>{t('office.commune')}</span>
              </p>
            ) : (
              <Button kind="quiet" icon={icons.back} onPress={onBack}>
                {t('bar.back')}
              </Button>
            )}
            {crumb !== undefined && (
              <p className={styles['crumb']} data-crumb>
                {crumb}
              </p>
            )}
            <div className={styles['end']}>
              <GlossKey />
              <p className={styles['privacy']}>
                <Icon of={icons.shield} />
                {t(material === 'staff' ? 'staff.privacy' : 'bar.privacy')}
              </p>
            </div>
          </header>
        )}
        {children}
      </main>
    </GlossScope>
  );
}
