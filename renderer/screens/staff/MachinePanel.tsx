import { useState } from 'react';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceGroup } from '#renderer/ui/ChoiceGroup.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import type { PanelProps } from './PrinterPanel.tsx';
import { SavedNote } from './SavedNote.tsx';
import styles from './Staff.module.css';

/** The machine itself: how it starts, what it runs, and the way out. */
export function MachinePanel({ settings, save, saved }: PanelProps) {
  const { t } = useLanguage();
  const { client, greeting, look } = useKiosk();
  const [leaving, setLeaving] = useState(false);
  return (
    <div className={styles['columns']}>
      <div className={styles['stack']}>
        <ChoiceGroup
          legend={t('staff.language')}
          value={settings.defaultLanguage}
          onChange={(value) => save({ ...settings, defaultLanguage: value === 'en' ? 'en' : 'vi' })}
          options={[
            { value: 'vi', label: t('bar.vietnamese') },
            { value: 'en', label: t('bar.english') },
          ]}
        />
        <ChoiceGroup
          legend={t('staff.textSize')}
          value={settings.defaultTextSize}
          onChange={(value) => save({ ...settings, defaultTextSize: look.sizes.find((size) => size === value) ?? 'normal' })}
          options={look.sizes.map((size) => ({ value: size, label: t(`size.${size}`) }))}
        />
      </div>
      <div className={styles['stack']}>
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
        <SavedNote saved={saved} />
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
