import { useState } from 'react';
import { KIOSK_NAME } from '#core/settings/kiosk-name.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { CodeBox } from '../CodeBox.tsx';
import type { PanelProps } from '../PrinterPanel.tsx';
import { useKept } from '../use-kept.ts';

interface Props extends Pick<PanelProps, 'settings' | 'save'> {
  readonly onDone: () => void;
}

/** What the records call this machine. */
export function KioskName({ settings, save, onDone }: Props) {
  const { t } = useLanguage();
  const { saved, keep } = useKept();
  const [bad, setBad] = useState(false);
  const take = (typed: string): void => {
    const kiosk = typed.toLowerCase();
    if (!KIOSK_NAME.test(kiosk)) return setBad(true);
    setBad(false);
    keep((answered) => save({ ...settings, kiosk }, answered), onDone);
  };
  return (
    <CodeBox
      title={t('setup.kioskName')}
      label={t('setup.kioskName')}
      more={t('setup.kioskNameMore')}
      {...(bad ? { message: t('setup.kioskNameBad') } : {})}
      saved={saved}
      action={t('staff.save')}
      onDone={take}
      onCancel={onDone}
    />
  );
}
