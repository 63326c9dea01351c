import { useContext, useState } from 'react';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { icons } from '#renderer/ui/icons/icons.ts';
import { PreviewContext } from '../preview-context.ts';
import { judge, LIMITS, MORE_LIMIT, SOURCE_LIMIT, ADDRESS_LIMIT, tidyValue } from '#core/overlay/judge.ts';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import styles from '../Staff.module.css';
import { WritingBox } from '../WritingBox.tsx';
import { Preview } from './Preview.tsx';
import { problemWords } from './problem-words.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import type { OverlayHandle, PlaceView } from './use-overlay.ts';
import { correctionOf, draftOf, fieldsOf, writtenOf, type Field, type Written } from './written.ts';

const NAMES = {
  vi: 'staff.wordVi',
  viDetail: 'staff.wordViDetail',
  en: 'staff.wordEn',
  enDetail: 'staff.wordEnDetail',
  address: 'staff.wordAddress',
  source: 'staff.wordSourceField',
  date: 'staff.wordDate',
} as const;

interface Props {
  readonly procedure: string;
  readonly view: PlaceView;
  readonly name: string;
  readonly act: OverlayHandle['act'];
  readonly onDone: () => void;
}

/** Words a place anew: box by box, kept at every pause, seen as a citizen will see it, then saved. A save that fails leaves every letter here. */
export function PlaceEditor({ procedure, view, name, act, onDone }: Props) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const startPreview = useContext(PreviewContext);
  const { place, kind } = view;
  const [written, setWritten] = useState<Written>(() => opened(view));
  const [field, setField] = useState<Field>(() => fieldsOf(kind)[0] ?? 'vi');
  const [seeing, setSeeing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const keep = (): Promise<string | null> => act('overlay.draft', { procedure, place, draft: draftOf(written, kind) });
  const kept = useKeptDraft(JSON.stringify(written), keep);
  const correction = correctionOf(written, kind);

  const preview = (): void => {
    const wrong = correction === null ? 'bad-date' : judged(correction, view);
    setProblem(wrong);
    setSeeing(wrong === null);
  };
  const tryOut = (): void => {
    if (correction === null) return;
    void client.call('overlay.preview', { procedure, place, ...correction }).then((result) => {
      if (result.ok) startPreview(result.value);
      else {
        setProblem(result.error);
        setSeeing(false);
      }
    });
  };
  const save = (): void => {
    if (correction === null) return;
    void act('overlay.edit', { procedure, place, ...correction }).then((wrong) => {
      if (wrong === null) {
        onDone();
        return;
      }
      setProblem(wrong);
      setSeeing(false);
    });
  };

  if (seeing && correction !== null)
    return (
      <div className={styles['stack']} data-inner-page>
        <h2>{t('staff.wordPreviewTitle')}</h2>
        <Preview view={view} name={name} value={correction.value} language="vi" />
        {kind !== 'address' && <Preview view={view} name={name} value={correction.value} language="en" />}
        <p>{correction.source === '' ? written.date : `${correction.source}, ${written.date}`}</p>
        <div className={styles['foot']}>
          <Button kind="secondary" onPress={() => setSeeing(false)}>
            {t('staff.wordGoOn')}
          </Button>
          <Button kind="secondary" icon={icons.play} onPress={tryOut}>
            {t('staff.wordTry')}
          </Button>
          <Button kind="primary" onPress={save}>
            {t('staff.wordSave')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className={styles['editor']} data-inner-page>
      <div>
        <h2>{name}</h2>
        <Tabs label={name} tabs={fieldsOf(kind).map((id) => ({ id, label: t(NAMES[id]) }))} chosen={field} onChoose={setField} />
        <Button kind="quiet" onPress={() => void leave(kept, written, view, keep).then(onDone)}>
          {t('staff.wordBack')}
        </Button>
      </div>
      <div>
        {problem !== null && <Notice tone="hint" title={t(problemWords(problem))} />}
        <WritingBox
          key={field}
          label={t(NAMES[field])}
          mode={field === 'date' ? 'digits' : 'letters'}
          limit={limitOf(field, view)}
          text={written[field]}
          onText={(text) => setWritten((former) => ({ ...former, [field]: text }))}
          action={t('staff.wordPreview')}
          onDone={preview}
        />
        <p role="status">
          {kept === 'kept' && t('staff.wordDraftKept')}
          {kept === 'lost' && t('staff.wordDraftLost')}
          {kept === 'private' && t('staff.wordPrivate')}
          {kept === 'nothing' && field === 'en' && t('staff.wordEnglishEmpty')}
        </p>
      </div>
    </div>
  );
}

/** Whoever leaves in the middle of a word finds it again. */
async function leave(kept: string, written: Written, view: PlaceView, keep: () => Promise<string | null>): Promise<void> {
  if (kept !== 'nothing' || JSON.stringify(written) !== JSON.stringify(opened(view))) await keep();
}

function opened({ draft, versions, shown, given }: PlaceView): Written {
  if (draft !== null) return writtenOf(draft.value, draft.source, draft.date);
  const last = versions.at(-1);
  const holds = last?.value ?? null;
  return holds === null || last === undefined
    ? writtenOf(given ?? shown, '', dayInVietnam(Date.now()))
    : writtenOf(holds, last.source, last.date);
}

function judged(correction: NonNullable<ReturnType<typeof correctionOf>>, { kind, place }: PlaceView): string | null {
  // Which hosts may stand is the service's to say.
  if (kind === 'address') return correction.date > dayInVietnam(Date.now()) ? 'future-date' : null;
  const tidy = { ...correction, value: tidyValue(correction.value), source: correction.source.trim() };
  return judge(tidy, { kind, place }, { portals: [], today: dayInVietnam(Date.now()) });
}

function limitOf(field: Field, { kind, place }: PlaceView): number {
  if (field === 'source') return SOURCE_LIMIT;
  if (field === 'date') return 10;
  if (kind === 'address') return ADDRESS_LIMIT;
  if (field === 'viDetail' || field === 'enDetail') return LIMITS[kind].detail;
  return place.startsWith('more/') ? MORE_LIMIT : LIMITS[kind].text;
}
