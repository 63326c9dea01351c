import { useCallback, useEffect, useState } from 'react';
import type { PrinterChoice, Settings } from '#core/contract/shapes.ts';
import { PAPER_SIZES } from '#core/slip/paper-sizes.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChoiceGroup } from '#renderer/ui/ChoiceGroup.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { PAPER_WORDS, paperNamed } from './paper-words.ts';
import { PrinterNow } from './PrinterNow.tsx';
import { SavedNote } from './SavedNote.tsx';
import styles from './Staff.module.css';
import type { Save, Saved } from './use-settings.ts';

export interface PanelProps {
  readonly settings: Settings;
  readonly saved: Saved;
  readonly save: Save;
}

/** Where slips go, and on what paper. */
export function PrinterPanel({ settings, save, saved }: PanelProps) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [printers, setPrinters] = useState<readonly { readonly name: string; readonly label: string }[] | null>(null);
  const look = useCallback(() => {
    setPrinters(null);
    void client.call('printer.list', {}).then((result) => setPrinters(result.ok ? result.value.printers : []));
  }, [client]);
  useEffect(look, [look]);
  const chosen = settings.printer.kind === 'system' ? `system ${settings.printer.name}` : settings.printer.kind;
  const choose = (value: string): void => {
    const printer: PrinterChoice =
      value === 'none'
        ? { kind: 'none' }
        : value === 'folder'
          ? { kind: 'folder' }
          : { kind: 'system', name: value.slice('system '.length) };
    save({ ...settings, printer });
  };
  return (
    <div className={styles['stack']}>
      <PrinterNow />
      <div className={styles['columns']}>
        <ChoiceGroup
          legend={t('staff.printer')}
          value={chosen}
          onChange={choose}
          options={[
            { value: 'none', label: t('staff.printerNone') },
            { value: 'folder', label: t('staff.printerFolder') },
            ...(printers ?? []).map((printer) => ({
              value: `system ${printer.name}`,
              label: t('staff.printerSystem', { name: printer.label }),
            })),
          ]}
        />
        <div className={styles['stack']}>
          <ChoiceGroup
            legend={t('staff.paper')}
            value={settings.paper}
            onChange={(value) => save({ ...settings, paper: paperNamed(value) })}
            options={PAPER_SIZES.map((paper) => ({ value: paper, label: t(PAPER_WORDS[paper]) }))}
          />
          <p role="status">
            {printers === null ? t('staff.printerLooking') : printers.length === 0 ? t('staff.printerFound') : ''}
          </p>
          <Button kind="secondary" icon={icons.again} onPress={look}>
            {t('staff.printerSearch')}
          </Button>
          <SavedNote saved={saved} />
        </div>
      </div>
    </div>
  );
}
