import type { Left } from '#core/settings/left-to-do.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import type { PanelProps } from '../PrinterPanel.tsx';
import styles from '../Staff.module.css';
import { CarryPart } from './CarryPart.tsx';
import { LeftList } from './LeftList.tsx';
import type { LeftToDo } from './use-left-to-do.ts';

interface Props extends PanelProps {
  readonly left: LeftToDo;
  /** The first run has just come to its end. */
  readonly ended: boolean;
  /** The settings were replaced by others. */
  readonly onReplaced: () => void;
  readonly onDo: (at: Left['at']) => void;
}

/** What nobody has set yet, and settings that are carried elsewhere. */
export function SetupPanel({ left, ended, onReplaced, onDo }: Props) {
  const { t } = useLanguage();
  return (
    <div className={styles['parts']}>
      {ended && (
        <div role="status">
          <Notice tone="ok" title={t('setup.doneTitle')}>
            {t('setup.doneMore')}
          </Notice>
        </div>
      )}
      <div className={styles['stack']}>
        <h2>{t('setup.left')}</h2>
        <LeftList list={left.list} onDo={onDo} />
      </div>
      <CarryPart onChanged={onReplaced} />
    </div>
  );
}
