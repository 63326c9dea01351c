import { useState } from 'react';
import { holdsPrivate } from '#core/overlay/private-words.ts';
import { type PlaceKind, standing, withoutPlace, withPlace } from '#core/tally/place-list.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useDraft } from '#renderer/ui/use-draft.ts';
import type { PanelProps } from './PrinterPanel.tsx';
import { TypingPage } from './TypingPage.tsx';
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
  const [leaving, setLeaving] = useState<{ readonly id: string; readonly name: string } | null>(null);
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
        {standing(places).map(({ id, name }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd />
            <dd>
              <Button kind="quiet" label={t('records.removePlace', { name })} onPress={() => setLeaving({ id, name })}>
                {t('records.remove')}
              </Button>
            </dd>
          </div>
        ))}
      </dl>
      <LazyDialog
        open={leaving !== null}
        title={t('records.removePlace', { name: leaving?.name ?? '' })}
        body={t('records.removeBody')}
        primary={{ label: t('people.keep'), onPress: () => setLeaving(null) }}
        secondary={{
          label: t('records.remove'),
          onPress: () => {
            save({ ...settings, places: [...withoutPlace(places, leaving?.id ?? '')] });
            setLeaving(null);
          },
        }}
        safe="primary"
      />
    </div>
  );
}

function NameEditor({ onSave, onCancel }: { readonly onSave: (name: string) => void; readonly onCancel: () => void }) {
  const { t } = useLanguage();
  const draft = useDraft('');
  const [refused, setRefused] = useState(false);
  const name = draft.text.trim();
  const finish = (): void => {
    if (name === '') return;
    // The service refuses it too; here it is said before anything is lost.
    setRefused(holdsPrivate(name));
    if (!holdsPrivate(name)) onSave(name);
  };
  return (
    <TypingPage
      title={t('records.placeName')}
      label={t('records.placeName')}
      draft={draft}
      {...(refused ? { message: t('staff.wordPrivate') } : {})}
      action={t('staff.save')}
      onDone={finish}
      onCancel={onCancel}
    />
  );
}
