import { useContext, type ReactNode } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from './Button.tsx';
import { HeadControl } from './head-control.ts';
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
  const given = useContext(HeadControl);
  const control = material === 'staff' ? null : given;
  return (
    <GlossScope onReading={onReading}>
      <main className={styles['screen']} data-material={material}>
        {material !== 'lacquer' && (
          <header className={styles['head']}>
            {onBack !== undefined && (
              <Button kind="quiet" icon={icons.back} onPress={onBack}>
                {t('bar.back')}
              </Button>
            )}
            {control !== null && <div className={styles['control']}>{control}</div>}
            {onBack === undefined && control === null && (
              <p className={styles['office']}>
                <b>{t('office.name')}</b>
                <span>{t('office.commune')}</span>
              </p>
            )}
            {crumb !== undefined && control === null && <p className={styles['crumb']}>{crumb}</p>}
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
