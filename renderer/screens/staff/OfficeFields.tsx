import { useState } from 'react';
import type { OfficeField } from '#core/content/library.ts';
import { saidHours, withHours } from '#core/opening/said-hours.ts';
import { mayStand } from '#core/settings/judge-office.ts';
import { useCatalogue } from '#renderer/app/use-content.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';
import { HoursPart } from './door/HoursPart.tsx';
import type { PanelProps } from './PrinterPanel.tsx';
import { SavedNote } from './SavedNote.tsx';
import { TypingPage } from './TypingPage.tsx';
import styles from './Staff.module.css';
import { useKept } from './use-kept.ts';
import type { Answered } from './use-settings.ts';

interface Props extends PanelProps {
  /** Which fields stand here. */
  readonly asked: (field: OfficeField) => boolean;
}

/** What only the office knows, field by field. Empty ones are not shown to citizens. */
export function OfficeFields({ settings, save, saved, asked }: Props) {
  const { t, pick } = useLanguage();
  const catalogue = useCatalogue();
  const [editing, setEditing] = useState<OfficeField | null>(null);
  const fields = catalogue.status === 'ready' ? catalogue.value.officeFields.filter(asked) : [];
  const week = saidHours(settings.hours);
  // When the office is open is filled in day by day and said by that; its own words are those from before.
  const said = ({ id, kind }: OfficeField): string | undefined =>
    kind === 'hours' && week !== null ? pick(week) : settings.office[id];
  const empty = fields.filter((field) => said(field) === undefined).length;
  const put = (field: OfficeField, text: string, answered: Answered): void => {
    const { [field.id]: _former, ...others } = settings.office;
    save({ ...settings, office: text === '' ? others : { ...others, [field.id]: text } }, answered);
  };
  if (editing?.kind === 'hours')
    return (
      <HoursPart
        hours={settings.hours}
        former={settings.office[editing.id]}
        saved={saved}
        onSave={(hours, answered) => save(withHours(settings, hours), answered)}
        onBack={() => setEditing(null)}
      />
    );
  if (editing !== null)
    return (
      <Editor
        field={editing}
        value={settings.office[editing.id] ?? ''}
        onSave={(text, answered) => put(editing, text, answered)}
        onLeave={() => setEditing(null)}
      />
    );
  return (
    <div className={styles['stack']}>
      <p className={styles['sum']}>{t('staff.emptyCount', { count: empty })}</p>
      <SavedNote saved={saved} />
      <dl className={styles['fields']}>
        {fields.map((field) => (
          <div key={field.id}>
            <dt>{pick(field.label)}</dt>
            <dd>{said(field) ?? <i>{t('staff.empty')}</i>}</dd>
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
  readonly onSave: (text: string, answered: Answered) => void;
  /** It is stored, or given up. */
  readonly onLeave: () => void;
}

function Editor({ field, value, onSave, onLeave }: EditorProps) {
  const { t, pick } = useLanguage();
  const draft = useDraft(value, LONGEST);
  const { saved, keep } = useKept();
  const [refused, setRefused] = useState(false);
  const finish = (): void => {
    const text = draft.text.trim();
    // The service refuses it too; here it is said before anything is lost.
    setRefused(!mayStand(field, text));
    if (mayStand(field, text)) keep((answered) => onSave(text, answered), onLeave);
  };
  return (
    <TypingPage
      title={pick(field.label)}
      label={pick(field.label)}
      draft={draft}
      {...(refused ? { message: t('setup.refused') } : {})}
      saved={saved}
      action={t('staff.save')}
      symbolsFirst={field.kind === 'phone'}
      onDone={finish}
      onCancel={onLeave}
    />
  );
}

/** Longest value of a field, in characters. */
const LONGEST = 200;
