import type { ReactNode } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import styles from './Frame.module.css';

interface BrowserProps {
  readonly address: string;
  readonly children: ReactNode;
  /** Name of the frame for those who hear the page. */
  readonly name: string;
}

/** A simulated browser: hatched border and a permanent band, so that practice never looks real. */
export function BrowserFrame({ address, children, name }: BrowserProps) {
  const { t } = useLanguage();
  return (
    <section className={styles['frame']} aria-label={`${t('sim.tag')}: ${name}`}>
      <p className={styles['tag']}>
        <i aria-hidden="true">!</i>
        <b>{t('sim.tag')}</b>
        <span>{t('sim.sample')}</span>
      </p>
      <p className={styles['address']}>
        <span className={styles['dots']} aria-hidden="true">
          <i />
          <i />
          <i />
        </span>
        <span className={styles['url']}>{address}</span>
      </p>
      <div className={styles['body']}>{children}</div>
    </section>
  );
}

/** A form of paper, lying on the desk under the same band. */
export function PaperFrame({ children, name }: Omit<BrowserProps, 'address'>) {
  const { t } = useLanguage();
  return (
    <section className={styles['frame']} aria-label={`${t('sim.tag')}: ${name}`}>
      <p className={styles['tag']}>
        <i aria-hidden="true">!</i>
        <b>{t('sim.tag')}</b>
        <span>{t('sim.sample')}</span>
      </p>
      <div className={styles['paper']} data-paper>
        {children}
      </div>
    </section>
  );
}

/** A simulated phone, with the same band in two lines. */
export function PhoneFrame({ children, name }: Omit<BrowserProps, 'address'>) {
  const { t } = useLanguage();
  return (
    <section className={styles['phone']} aria-label={`${t('sim.tagPhone')}, ${t('sim.tagPhoneMore')}: ${name}`}>
      <p className={styles['phoneTag']}>
        <b>{t('sim.tagPhone')}</b>
        <span>{t('sim.tagPhoneMore')}</span>
      </p>
      <div className={styles['phoneBody']} data-phone>
        {children}
      </div>
    </section>
  );
}
