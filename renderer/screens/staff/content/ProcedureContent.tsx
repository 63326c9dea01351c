import { useState } from 'react';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import type { Saved } from '../use-settings.ts';
import { useMay } from '../may.ts';
import styles from '../Staff.module.css';
import { HandoutPart } from './HandoutPart.tsx';
import { LessonScreens } from './LessonScreens.tsx';
import { PlaceCard, Unsaid } from './PlaceCard.tsx';
import { placeName, valueLine } from './place-words.ts';
import { StateWords } from './StateWords.tsx';
import { TakehomePart } from './TakehomePart.tsx';
import { Turn } from '../Turn.tsx';
import { useListRows } from './use-list-rows.ts';
import { useOverlay, type PlaceView } from './use-overlay.ts';
import { usePages } from '../use-pages.ts';

/** One procedure: when it was checked, and every place of it that can be corrected. */
export function ProcedureContent({ id, onBack }: { readonly id: string; readonly onBack: () => void }) {
  const { t, pick } = useLanguage();
  const { document, act } = useOverlay(id);
  const may = useMay('content');
  const [place, setPlace] = useState<string | null>(null);
  const [part, setPart] = useState<'places' | 'screens' | 'handout' | 'takehome'>('places');
  const [saved, setSaved] = useState<Saved>('untouched');
  const perPage = useListRows({ upright: 9, tall: 6, low: 4 });
  const { rows, ...pages } = usePages(document === null || document === 'missing' ? [] : document.places, perPage);
  const done = (work: Promise<string | null>): void =>
    void work.then((problem) => setSaved(problem === null ? 'saved' : 'not-saved'));
  if (document === null) return <p role="status">{t('wait.loading')}</p>;
  if (document === 'missing') return <p>{t('staff.contentMissing')}</p>;
  const { name, checked, places, script, handout } = document;
  const view = places.find((one) => one.place === place);
  if (view !== undefined) return <PlaceCard procedure={id} view={view} act={act} onBack={() => setPlace(null)} />;
  return (
    <div className={styles['stack']} data-inner-page>
      <div className={styles['head']}>
        <h2>{pick(name)}</h2>
        <p role="status">
          {saved === 'not-saved'
            ? t('staff.notSaved')
            : `${t('staff.checkedDay')}: ${
                checked === null
                  ? t('staff.neverChecked')
                  : t('staff.checkedBy', { day: formatSourceDate(checked.date), staff: checked.staff })
              }`}
        </p>
      </div>
      <div className={styles['rowOfActs']}>
        <Button kind="secondary" icon={icons.back} onPress={onBack}>
          {t('staff.wordList')}
        </Button>
        {may && (
          <Button kind="primary" onPress={() => done(act('overlay.check', { procedure: id }))}>
            {t('staff.wordCheck')}
          </Button>
        )}
        {script !== null && (
          <Button kind="secondary" onPress={() => setPart(part === 'screens' ? 'places' : 'screens')}>
            {t(part === 'screens' ? 'staff.wordPlaces' : 'staff.wordScreens')}
          </Button>
        )}
        {handout && (
          <Button kind="secondary" onPress={() => setPart(part === 'handout' ? 'places' : 'handout')}>
            {t(part === 'handout' ? 'staff.wordPlaces' : 'papers.handoutOpen')}
          </Button>
        )}
        {script !== null && (
          <Button kind="secondary" onPress={() => setPart(part === 'takehome' ? 'places' : 'takehome')}>
            {t(part === 'takehome' ? 'staff.wordPlaces' : 'staff.takehomeOpen')}
          </Button>
        )}
        {part === 'places' && <Turn {...pages} />}
      </div>
      {part === 'screens' && script !== null ? (
        <LessonScreens script={script} onReport={(step) => done(act('overlay.different', { script: script.id, step }))} />
      ) : part === 'handout' ? (
        <HandoutPart procedure={id} />
      ) : part === 'takehome' ? (
        <TakehomePart procedure={id} />
      ) : (
        <Places rows={rows} onOpen={setPlace} />
      )}
    </div>
  );
}

function Places({ rows, onOpen }: { readonly rows: readonly PlaceView[]; readonly onOpen: (place: string) => void }) {
  const language = useLanguage();
  const { t, pick } = language;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('staff.wordPlace')}</th>
          <th scope="col">{t('staff.wordShown')}</th>
          <th scope="col">{t('staff.wordSource')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('staff.wordOpen')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((view) => (
          <tr key={view.place} data-flag={view.flag ?? undefined}>
            <th scope="row">
              {placeName(view, language)} <StateWords view={view} />
            </th>
            <td>{view.shown === null ? <Unsaid view={view} /> : valueLine(view.shown, pick)}</td>
            <td>
              {view.source === null ? t('staff.noSource') : `${pick(view.source.title)}, ${formatSourceDate(view.source.date)}`}
            </td>
            <td>
              <Button
                kind="quiet"
                label={t('staff.wordOpenOf', { label: placeName(view, language) })}
                onPress={() => onOpen(view.place)}
              >
                {t('staff.wordOpen')}
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
