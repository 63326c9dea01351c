import { useState } from 'react';
import { type PlaceKind, withPlace } from '#core/tally/place-list.ts';
import { useVisit } from '#renderer/app/kiosk-context.tsx';
import { useActions } from '#renderer/app/use-actions.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Keyboard } from '#renderer/ui/Keyboard.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useDraft } from '#renderer/ui/use-draft.ts';
import type { PanelProps } from './PrinterPanel.tsx';
import { RecordSheet } from './RecordSheet.tsx';
import styles from './Staff.module.css';

interface Props extends Pick<PanelProps, 'settings' | 'save'> {
  /** Told while a name is being typed: the keyboard wants the whole panel. */
  readonly adding: PlaceKind | null;
  readonly onAdding: (kind: PlaceKind | null) => void;
}

/** Hamlets and branches by name, added one by one. What was counted under one that is taken away stays counted. */
export function PlacesPart({ settings, save, adding, onAdding }: Props) {
  const { t } = useLanguage();
  const { places } = settings;
  if (adding !== null)
    return (
      <NameEditor
        onSave={(name) => {
          save({ ...settings, places: [...withPlace(places, adding, name)] });
          onAdding(null);
        }}
        onCancel={() => onAdding(null)}
      />
    );
  return (
    <div className={styles['stack']}>
      <h2>{t('records.places')}</h2>
      <div className={styles['rowOfActs']}>
        <Button kind="secondary" icon={icons.plus} onPress={() => onAdding('khu')}>
          {t('records.addKhu')}
        </Button>
        <Button kind="secondary" icon={icons.plus} onPress={() => onAdding('chi-bo')}>
          {t('records.addBranch')}
        </Button>
      </div>
      <dl className={styles['fields']}>
        {places.map(({ id, name }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd />
            <dd>
              <Button
                kind="quiet"
                label={t('records.removePlace', { name })}
                onPress={() => save({ ...settings, places: places.filter((other) => other.id !== id) })}
              >
                {t('records.remove')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function NameEditor({ onSave, onCancel }: { readonly onSave: (name: string) => void; readonly onCancel: () => void }) {
  const { t } = useLanguage();
  const { state } = useVisit();
  const { setKeyboard } = useActions();
  const draft = useDraft('');
  const [refused, setRefused] = useState(false);
  const finish = (): void => {
    // The service refuses it too; here it is said before anything is lost.
    const isNumber = draft.text.includes('@') || /\d{9,}/.test(draft.text.replaceAll(/[\s.-]/g, ''));
    setRefused(isNumber);
    if (!isNumber) onSave(draft.text);
  };
  return (
    <RecordSheet title={t('records.placeName')} way={{ label: t('staff.cancel'), onPress: onCancel }}>
      <TextField
        label={t('records.placeName')}
        draft={draft}
        mode="letters"
        state={refused ? 'not-yet-right' : 'focus'}
        onEnter={finish}
      />
      <Keyboard
        mode="letters"
        order={state.preferences.keyboard}
        onOrder={setKeyboard}
        onKey={draft.press}
        action={t('staff.save')}
        onAction={finish}
      />
    </RecordSheet>
  );
}
