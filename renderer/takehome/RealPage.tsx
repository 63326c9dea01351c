import { useMemo } from 'react';
import type { TakehomeLesson } from '#core/takehome/lesson.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { qrModules } from '#renderer/print/qr-modules.ts';
import { QrCode } from '#renderer/ui/QrCode.tsx';
import styles from './TakeHome.module.css';

/** Where it is done for real: as text to copy and as a code to scan, never as a link, so that nothing leads out of a practice by itself. */
export function RealPage({ qr: { address, host } }: Pick<TakehomeLesson, 'qr'>) {
  const { t } = useLanguage();
  const modules = useMemo(() => qrModules(address), [address]);
  return (
    <section className={styles['part']}>
      <h2>{t('takehome.real')}</h2>
      <p>{t('takehome.realMore')}</p>
      <p className={styles['address']} translate="no">
        {address}
      </p>
      <div className={styles['code']}>
        <QrCode modules={modules} label={t('slip.qrLabel', { host })} />
      </div>
      <p>{t('slip.mustSee', { host })}</p>
      <p>
        <b>{t('slip.warning')}</b>
      </p>
    </section>
  );
}
