import { useState } from 'react';
import type { OfficeField } from '#core/content/library.ts';
import { useVisit } from '#renderer/app/kiosk-context.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useCatalogue } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Keyboard } from '#renderer/ui/Keyboard.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';
import type { PanelProps } from './PrinterPanel.tsx';
import { SavedNote } from './SavedNote.tsx';
import styles from './Staff.module.css';

/** What only the office knows: counters, hours, phones, local fees. Empty ones are not shown to citizens. */
export function OfficePanel({ settings, save, saved }: PanelProps) {
  const { t, pick } = useLanguage();
  const catalogue = useCatalogue();
  const [editing, setEditing] = useState<OfficeField | null>(null);
  const fields = catalogue.status === 'ready' ? catalogue.value.officeFields : [];
  const empty = fields.filter((field) => settings.office[field.id] === undefined).length;
  const put = (field: OfficeField, text: string): void => {
    const { [field.id]: _former, ...others } = settings.office;
    save({ ...settings, office: text === '' ? others : { ...others, [field.id]: text } });
    setEditing(null);
  };
  if (editing !== null) {
    return (
      <Editor
        field={editing}
        value={settings.office[editing.id] ?? ''}
        onSave={(text) => put(editing, text)}
        onCancel={() => setEditing(null)}
      />
    );
  }
  return (
    <div className={styles['stack']}>
      <p className={styles['sum']}>{t('staff.emptyCount', { count: empty })}</p>
      <SavedNote saved={saved} />
      <dl className={styles['fields']}>
        {fields.map((field) => (
          <div key={field.id}>
            <dt>{pick(field.label)}</dt>
            <dd>{settings.office[field.id] ?? <i>{t('staff.empty')}</i>}</dd>
            <dd>
              <Button kind="quiet" label={t('staff.edit', { label: pick(field.label) })} onPress={() => setEditing(field)}>
                {t('procedure.change')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

interface EditorProps {
  readonly field: OfficeField;
  readonly value: string;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

function Editor({ field, value, onSave, onCancel }: EditorProps) {
  const { t, pick } = useLanguage();
  const { state } = useVisit();
  const { setKeyboard } = useActions();
  const draft = useDraft(value);
  const finish = (): void => onSave(draft.text.trim().slice(0, 200));
  return (
    <div className={styles['stack']}>
      <h2>{pick(field.label)}</h2>
      <TextField label={pick(field.label)} draft={draft} mode="letters" state="focus" onEnter={finish} />
      <div className={styles['foot']}>
        <Button kind="quiet" onPress={onCancel}>
          {t('staff.cancel')}
        </Button>
      </div>
      <Keyboard
        mode="letters"
        order={state.preferences.keyboard}
        onOrder={setKeyboard}
        onKey={draft.press}
        action={t('staff.save')}
        onAction={finish}
      />
    </div>
  );
}
