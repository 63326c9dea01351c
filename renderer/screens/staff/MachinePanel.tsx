import { useState } from 'react';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import type { PanelProps } from './PrinterPanel.tsx';
import { MachineSettings } from './setup/MachineSettings.tsx';
import styles from './Staff.module.css';

/** The machine itself: how it is used, what it runs, and the way out. */
export function MachinePanel(props: PanelProps) {
  const { t } = useLanguage();
  const { client, greeting } = useKiosk();
  const [leaving, setLeaving] = useState(false);
  return (
    <div className={styles['parts']}>
      <MachineSettings {...props} />
      <dl className={styles['fields']}>
        <div>
          <dt>{t('staff.version')}</dt>
          <dd>{greeting.version}</dd>
        </div>
        <div>
          <dt>{t('staff.content')}</dt>
          <dd>
            {greeting.content === null
              ? t('staff.contentNone')
              : `${formatSourceDate(greeting.content.date)} · ${greeting.content.version.slice(0, 12)}`}
          </dd>
        </div>
      </dl>
      <div className={styles['rowOfActs']}>
        <Button kind="secondary" icon={icons.exit} onPress={() => setLeaving(true)}>
          {t('staff.exit')}
        </Button>
      </div>
      <LazyDialog
        open={leaving}
        title={t('staff.exitTitle')}
        body={t('staff.exitBody')}
        primary={{ label: t('staff.exitNo'), onPress: () => setLeaving(false) }}
        secondary={{ label: t('staff.exitYes'), onPress: () => void client.call('kiosk.leave', {}) }}
        safe="primary"
      />
    </div>
  );
}
