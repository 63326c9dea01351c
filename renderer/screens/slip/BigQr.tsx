import { useEffect, useState } from 'react';
import { useLanguage } from '#renderer/language/context.tsx';
import { QrCode } from '#renderer/ui/QrCode.tsx';
import styles from './Slip.module.css';

type Modules = readonly (readonly boolean[])[];

interface Props {
  readonly address: string;
  readonly host: string;
  /** What the slip warns of, where the screen stands for it. */
  readonly warning?: string;
}

/** The QR in full size with the host beside it. The code maker is loaded when it is first needed. */
export function BigQr({ address, host, warning }: Props) {
  const { t } = useLanguage();
  const [modules, setModules] = useState<Modules | null>(null);
  useEffect(() => {
    let gone = false;
    void import('#renderer/print/qr-modules.ts').then(({ qrModules }) => {
      if (!gone) setModules(qrModules(address));
    });
    return () => {
      gone = true;
    };
  }, [address]);
  return (
    <figure className={styles['qr']}>
      {modules === null ? <div className={styles['empty']} /> : <QrCode modules={modules} label={t('slip.qrLabel', { host })} />}
      <figcaption>
        {t('slip.scan')} <b>{host}</b>
        {warning !== undefined && <p>{warning}</p>}
      </figcaption>
    </figure>
  );
}
