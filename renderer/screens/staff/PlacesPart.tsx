import { useState } from 'react';
import { holdsPrivate } from '#core/overlay/private-words.ts';
import { type ReadLines } from '#core/tally/place-lines.ts';
import {
  LONGEST_PLACE,
  type ListedPlace,
  type PlaceKind,
  movedPlace,
  renamed,
  standing,
  withoutPlace,
} from '#core/tally/place-list.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { LazyDialog } from '#renderer/ui/LazyDialog.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useDraft } from '#renderer/ui/use-draft.ts';
import { useLeavesSaved } from './left-saved.ts';
import { PlaceLines } from './PlaceLines.tsx';
import type { PanelProps } from './PrinterPanel.tsx';
import { ReadResult } from './ReadResult.tsx';
import { TypingPage } from './TypingPage.tsx';
import styles from './Staff.module.css';
import { useListRows } from './content/use-list-rows.ts';
import { Turn } from './Turn.tsx';
import { useKept } from './use-kept.ts';
import { usePages } from './use-pages.ts';
import type { Answered } from './use-settings.ts';

interface Props extends Pick<PanelProps, 'settings' | 'save'> {
  readonly kind: PlaceKind;
}

type Doing =
  | { readonly what: 'lines'; readonly text: string }
  | { readonly what: 'read'; readonly read: ReadLines }
  | { readonly what: 'rename' | 'remove'; readonly place: ListedPlace };

/** Hamlets or branches by name, many at once. What was counted under one that is renamed or taken away stays counted. */
export function PlacesPart({ settings, save, kind }: Props) {
  const { t } = useLanguage();
  const { places } = settings;
  const [doing, setDoing] = useState<Doing | null>(null);
  const all = standing(places).filter((place) => place.kind === kind);
  const perPage = useListRows({ upright: 8, tall: 5, low: 3 });
  const { rows, ...pages } = usePages(all, perPage);
  useLeavesSaved();
  const put = (next: readonly ListedPlace[], answered?: Answered): void => {
    if (next === places) answered?.(true);
    else save({ ...settings, places: [...next] }, answered);
  };
  const stop = (): void => setDoing(null);
  if (doing?.what === 'lines')
    return (
      <PlaceLines
        kind={kind}
        text={doing.text}
        places={places}
        onSave={put}
        onRead={(read) => setDoing({ what: 'read', read })}
        onCancel={stop}
      />
    );
  if (doing?.what === 'read')
    return <ReadResult read={doing.read} onMend={() => setDoing({ what: 'lines', text: doing.read.rest })} onDone={stop} />;
  if (doing?.what === 'rename')
    return (
      <NameEditor place={doing.place} withName={(name) => renamed(places, doing.place.id, name)} onSave={put} onLeave={stop} />
    );
  const shown = pages.page * perPage;
  /** The row goes along where it is moved onto another page. */
  const move = (id: string, by: 1 | -1): void => {
    const at = all.findIndex((place) => place.id === id) + by;
    put(movedPlace(places, id, by));
    if (at < shown || at >= shown + perPage) pages.turn(by);
  };
  return (
    <div className={styles['stack']}>
      <div className={styles['head']}>
        <h2 className="visually-hidden">{t(kind === 'khu' ? 'setup.of.khu' : 'setup.of.chi-bo')}</h2>
        <Turn {...pages} />
        <Button kind="secondary" icon={icons.plus} onPress={() => setDoing({ what: 'lines', text: '' })}>
          {t(kind === 'khu' ? 'setup.addKhu' : 'setup.addBranch')}
        </Button>
      </div>
      <Rows places={rows} before={shown} count={all.length} onMove={move} onDo={(what, place) => setDoing({ what, place })} />
      <LazyDialog
        open={doing !== null}
        title={t('records.removePlace', { name: doing?.place.name ?? '' })}
        body={t('records.removeBody')}
        primary={{ label: t('people.keep'), onPress: stop }}
        secondary={{
          label: t('records.remove'),
          onPress: () => {
            if (doing !== null) put(withoutPlace(places, doing.place.id));
            stop();
          },
        }}
        safe="primary"
      />
    </div>
  );
}

interface RowsProps {
  /** Those of this page. */
  readonly places: readonly ListedPlace[];
  /** How many stand on the pages before it. */
  readonly before: number;
  /** How many there are on all pages. */
  readonly count: number;
  readonly onMove: (id: string, by: 1 | -1) => void;
  readonly onDo: (what: 'rename' | 'remove', place: ListedPlace) => void;
}

function Rows({ places, before, count, onMove, onDo }: RowsProps) {
  const { t } = useLanguage();
  if (places.length === 0) return <p>{t('setup.noneYet')}</p>;
  return (
    <ul className={styles['places']}>
      {places.map((place, index) => (
        <li key={place.id}>
          <b>{place.name}</b>
          <span className={styles['rowOfActs']}>
            {before + index > 0 && (
              <button type="button" aria-label={t('setup.up', { name: place.name })} onClick={() => onMove(place.id, -1)}>
                ↑
              </button>
            )}
            {before + index + 1 < count && (
              <button type="button" aria-label={t('setup.down', { name: place.name })} onClick={() => onMove(place.id, 1)}>
                ↓
              </button>
            )}
            <Button kind="quiet" label={t('setup.renameOf', { name: place.name })} onPress={() => onDo('rename', place)}>
              {t('setup.rename')}
            </Button>
            <Button kind="quiet" label={t('records.removePlace', { name: place.name })} onPress={() => onDo('remove', place)}>
              {t('records.remove')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface EditorProps {
  readonly place: ListedPlace;
  /** The places with that name; null where another place has it. */
  readonly withName: (name: string) => readonly ListedPlace[] | null;
  readonly onSave: (places: readonly ListedPlace[], answered: Answered) => void;
  /** It is stored, or given up. */
  readonly onLeave: () => void;
}

function NameEditor({ place, withName, onSave, onLeave }: EditorProps) {
  const { t } = useLanguage();
  const draft = useDraft(place.name, LONGEST_PLACE);
  const { saved, keep } = useKept();
  const [refused, setRefused] = useState<'setup.refused' | 'setup.nameTaken' | null>(null);
  const finish = (): void => {
    const name = draft.text.trim();
    if (name === '') return;
    // The service refuses it too; here it is said before anything is lost.
    if (holdsPrivate(name)) return setRefused('setup.refused');
    const next = withName(name);
    if (next === null) return setRefused('setup.nameTaken');
    setRefused(null);
    keep((answered) => onSave(next, answered), onLeave);
  };
  return (
    <TypingPage
      title={t('setup.renameOf', { name: place.name })}
      label={t('setup.newName')}
      draft={draft}
      {...(refused === null ? {} : { message: t(refused) })}
      saved={saved}
      action={t('staff.save')}
      onDone={finish}
      onCancel={onLeave}
    />
  );
}
