import { useState } from 'react';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { useMay } from '../may.ts';
import styles from '../Staff.module.css';
import { PlaceEditor } from './PlaceEditor.tsx';
import { placeName, valueLine } from './place-words.ts';
import { PlaceVersions } from './PlaceVersions.tsx';
import { problemWords } from './problem-words.ts';
import { StateWords } from './StateWords.tsx';
import type { OverlayHandle, PlaceView } from './use-overlay.ts';

interface Props {
  readonly procedure: string;
  readonly view: PlaceView;
  readonly act: OverlayHandle['act'];
  readonly onBack: () => void;
}

/** One place: what the pack says, what citizens read, and what can be done about it. */
export function PlaceCard({ procedure, view, act, onBack }: Props) {
  const language = useLanguage();
  const { t, pick } = language;
  const may = useMay('content');
  const [part, setPart] = useState<'card' | 'editor' | 'versions'>('card');
  const [problem, setProblem] = useState<string | null>(null);
  const name = placeName(view, language);
  const at = { procedure, place: view.place };
  const toCard = (): void => setPart('card');
  if (part === 'editor') return <PlaceEditor procedure={procedure} view={view} name={name} act={act} onDone={toCard} />;
  if (part === 'versions') return <PlaceVersions at={at} view={view} name={name} act={act} onBack={toCard} />;
  const gone = view.flag === 'gone';
  return (
    <div className={styles['stack']} data-inner-page>
      <h2>{name}</h2>
      <StateWords view={view} />
      {problem !== null && <Notice tone="hint" title={t(problemWords(problem))} />}
      <dl className={styles['fields']}>
        <div>
          <dt>{t('staff.wordShown')}</dt>
          <dd>{view.shown === null ? <Unsaid view={view} /> : valueLine(view.shown, pick)}</dd>
        </div>
        <div>
          <dt>{t('staff.wordSource')}</dt>
          <dd>
            {view.source === null ? t('staff.noSource') : `${pick(view.source.title)}, ${formatSourceDate(view.source.date)}`}
          </dd>
        </div>
        {view.corrected && !gone && (
          <div>
            <dt>{t('staff.wordGiven')}</dt>
            <dd>{view.given === null ? t('staff.wordAskStaff') : valueLine(view.given, pick)}</dd>
          </div>
        )}
      </dl>
      {view.field !== null && !view.corrected && <p>{t('staff.wordField', { label: pick(view.field) })}</p>}
      <div className={styles['rowOfActs']}>
        <Button kind="secondary" icon={icons.back} onPress={onBack}>
          {t('staff.wordPlaces')}
        </Button>
        {may && !gone && (
          <Button kind="primary" onPress={() => setPart('editor')}>
            {t('staff.wordEdit')}
          </Button>
        )}
        {!may ? null : view.hidden ? (
          <Button kind="secondary" icon={icons.uncover} onPress={() => void act('overlay.show', at).then(setProblem)}>
            {t('staff.wordShow')}
          </Button>
        ) : (
          !gone && (
            <Button kind="secondary" icon={icons.cover} onPress={() => void act('overlay.hide', at).then(setProblem)}>
              {t('staff.wordHide')}
            </Button>
          )
        )}
        {may && view.draft !== null && (
          <Button kind="secondary" onPress={() => void act('overlay.draft', { ...at, draft: null }).then(setProblem)}>
            {t('staff.wordDropDraft')}
          </Button>
        )}
        <Button kind="quiet" onPress={() => setPart('versions')}>
          {t('staff.wordVersions')}
        </Button>
      </div>
    </div>
  );
}

/** Facts and papers that say nothing send the reader to staff; a note that says nothing is not there. */
export function Unsaid({ view }: { readonly view: PlaceView }) {
  const { t } = useLanguage();
  const silent = view.kind === 'address' || view.place === 'legal' || view.place.startsWith('mistakes/') || view.flag === 'gone';
  return <i>{t(silent ? 'staff.wordNothing' : 'staff.wordAskStaff')}</i>;
}
