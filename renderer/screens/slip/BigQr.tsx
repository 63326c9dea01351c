import { useLanguage } from '#renderer/language/context.tsx';
import { QrCode } from '#renderer/ui/QrCode.tsx';
import { useQrModules } from '#renderer/ui/use-qr-modules.ts';
import styles from './Slip.module.css';

interface Props {
  readonly address: string;
  readonly host: string;
  /** What the slip warns of, where the screen stands for it. */
  readonly warning?: string;
}

/** The QR in full size with the host beside it. */
export function BigQr({ address, host, warning }: Props) {
  const { t } = useLanguage();
  const modules = useQrModules(address);
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
