import { useContext, type ReactNode } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from './Button.tsx';
import { HeadControl } from './head-control.ts';
import { GlossScope } from './gloss-context.tsx';
import { GlossKey } from './GlossKey.tsx';
import { Icon } from './Icon.tsx';
import { icons } from './icons/icons.ts';
import { usePress } from './use-press.ts';
import styles from './Screen.module.css';

interface ScreenProps {
  /** The surface tells the place: lacquer is the office, paper is real information, the notebook is practice. */
  readonly material: 'lacquer' | 'paper' | 'notebook' | 'staff';
  readonly children: ReactNode;
  readonly onBack?: () => void;
  readonly crumb?: string;
  /** Told while the meaning of a word is being read. */
  readonly onReading?: (reading: boolean) => void;
  /** The privacy cue leads to what it is about; without it, it only says so. */
  readonly onPrivacy?: () => void;
}

/** One screen beside the bar: header with the way back and the privacy cue, then its content. */
export function Screen({ material, children, onBack, crumb, onReading, onPrivacy }: ScreenProps) {
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
              {onPrivacy === undefined ? (
                <p className={styles['privacy']}>
                  <Icon of={icons.shield} />
                  {t(material === 'staff' ? 'staff.privacy' : 'bar.privacy')}
                </p>
              ) : (
                <PrivacyDoor onPress={onPrivacy} />
              )}
            </div>
          </header>
        )}
        {children}
      </main>
    </GlossScope>
  );
}

function PrivacyDoor({ onPress }: { readonly onPress: () => void }) {
  const { t } = useLanguage();
  const press = usePress(onPress);
  return (
    <button type="button" className={`${styles['privacy']} ${styles['door']}`} {...press}>
      <Icon of={icons.shield} />
      <span>{t('bar.privacy')}</span>
    </button>
  );
}
