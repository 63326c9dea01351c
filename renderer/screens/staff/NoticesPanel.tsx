import { useEffect, useState } from 'react';
import type { StaffNotice } from '#core/contract/shapes.ts';
import { needsStaff } from '#core/printing/trouble.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import type { Translate } from '#renderer/language/translate.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { PrinterNow } from './PrinterNow.tsx';
import { SafeStart } from './SafeStart.tsx';
import { useMay } from './may.ts';
import styles from './Staff.module.css';

function words(t: Translate, { kind, about }: StaffNotice): string {
  switch (kind) {
    case 'file-recovered':
      return t('staff.noticeRecovered', { about });
    case 'file-lost':
      return t('staff.noticeLost', { about });
    case 'disk-full':
      return t('staff.noticeFull');
    case 'read-only':
      return t('staff.noticeReadOnly');
    case 'content-problem':
      return t('staff.noticeContent', { about });
    case 'slip-unfit':
      return t('staff.noticeSlip', { about });
    case 'clock-suspect':
      return t('staff.noticeClock');
    case 'audit-missed':
      return t('staff.noticeAudit');
    case 'backup-failed':
      return t('keep.noticeBackup');
    case 'purge-waits':
      return t('keep.noticePurge');
    case 'pack-broken':
      return t('packs.noticeBroken', { about });
    case 'program-newer':
      return t('packs.noticeProgramNewer', { about });
    case 'safe-start':
      return t('safe.notice');
    case 'program-damaged':
      return t('safe.damaged', { about });
    case 'nothing-kept':
      return t(about === 'full' ? 'safe.notKept.full' : about === 'read-only' ? 'safe.notKept.readOnly' : 'safe.notKept.away');
    case 'print-failed':
      return t('printer.noticeFailed', { why: whyOf(t, about) });
  }
}

const WHYS = ['refused', 'timed-out', 'aborted', 'interrupted', 'not-drawn', 'unfit', 'not-seen'] as const;

function whyOf(t: Translate, about: string): string {
  const known = WHYS.find((why) => why === about);
  return known === undefined ? about : t(`printer.why.${known}`);
}

/** What the machine wants staff to know: first how the printers are, where they want looking after. */
export function NoticesPanel() {
  const { t, language } = useLanguage();
  const { client, printer, officePrinter } = useKiosk();
  const mayClear = useMay('content');
  const [safe, setSafe] = useState(false);
  const [notices, setNotices] = useState<readonly StaffNotice[] | 'failed' | null>(null);
  useEffect(() => {
    let gone = false;
    void client.call('staff.notices', {}).then((result) => {
      if (gone) return;
      setNotices(result.ok ? result.value.notices : 'failed');
      setSafe(result.ok && result.value.safe);
    });
    return () => {
      gone = true;
    };
  }, [client]);
  const when = new Intl.DateTimeFormat(language, { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'short' });
  const clear = (): void => {
    void client.call('staff.clearNotices', {}).then((result) => {
      if (result.ok) setNotices([]);
    });
  };
  const now = [
    safe && <SafeStart key="safe" client={client} />,
    needsStaff(printer) && <PrinterNow key="slips" use="slips" />,
    officePrinter !== null && needsStaff(officePrinter) && <PrinterNow key="office" use="office" />,
  ].filter((one) => one !== false);
  const trouble = now.length > 0 && <div className={styles['stack']}>{now}</div>;
  if (notices === null) return <p role="status">{t('wait.loading')}</p>;
  if (notices === 'failed') return <p>{t('staff.notRead')}</p>;
  // The safe start stands above, with its way back.
  const told = notices.filter(({ kind }) => !(safe && kind === 'safe-start'));
  if (told.length === 0) return trouble === false ? <p>{t('staff.noNotices')}</p> : trouble;
  return (
    <div className={styles['stack']}>
      {trouble}
      {told.map((notice) => (
        <Notice key={`${notice.kind} ${notice.about} ${notice.at}`} tone="hint" title={words(t, notice)}>
          {when.format(new Date(notice.at))}
          {notice.kind === 'print-failed' && `. ${t('printer.noticeNext')}`}
        </Notice>
      ))}
      {mayClear && (
        <Button kind="secondary" onPress={clear}>
          {t('staff.clearNotices')}
        </Button>
      )}
    </div>
  );
}
