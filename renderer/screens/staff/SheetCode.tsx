import { useLanguage } from '#renderer/language/context.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import styles from './Staff.module.css';
import { useLongerStay } from './use-longer-stay.ts';

interface Props {
  readonly code: string;
  /** A printer is chosen: else the code is copied by hand. */
  readonly prints: boolean;
}

/** The code of a recovery sheet, shown this once, with the time it takes to copy it. */
export function SheetCode({ code, prints }: Props) {
  const { t } = useLanguage();
  useLongerStay();
  return (
    <div className={styles['stack']}>
      <Notice tone="info" title={t(prints ? 'people.sheetWrite' : 'setup.sheetWrite')}>
        <b className={styles['code']}>{code}</b>
      </Notice>
      <p>{t('people.sheetTime')}</p>
    </div>
  );
}
