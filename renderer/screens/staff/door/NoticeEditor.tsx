import { useState } from 'react';
import { dayText } from '#core/basics/vietnamese-time.ts';
import { NOTICE_LIMIT, type NoticeLine as Line } from '#core/opening/door.ts';
import { judgeNotice } from '#core/opening/judge-door.ts';
import { tidyText } from '#core/overlay/judge.ts';
import { writtenDay } from '#core/overlay/written-day.ts';
import { useDoor } from '#renderer/app/use-door.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { BoxesPage } from '../BoxesPage.tsx';
import { SavedNote } from '../SavedNote.tsx';
import styles from '../Staff.module.css';
import { useKept } from '../use-kept.ts';
import type { Answered } from '../use-settings.ts';
import { doorProblem } from './door-problem.ts';

interface Props {
  readonly notice: Line | null;
  readonly onSave: (notice: Line, answered: Answered) => void;
  /** It is stored, or given up. */
  readonly onLeave: () => void;
}

/** The line on the waiting screen: written in one or two languages, given its days, seen, then hung up. */
export function NoticeEditor({ notice, onSave, onLeave }: Props) {
  const { t } = useLanguage();
  const { today } = useDoor();
  const [opened] = useState(() => ({
    vi: notice?.text.vi ?? '',
    en: notice?.text.en ?? '',
    from: dayText(notice?.from ?? today),
    to: dayText(notice?.to ?? today),
  }));
  const [texts, setTexts] = useState(opened);
  const [problem, setProblem] = useState<string | null>(null);
  const [seeing, setSeeing] = useState<Line | null>(null);
  const see = (): void => {
    const line = lineOf(texts);
    const wrong = line === null ? 'no-day' : line.to < today ? 'over' : judgeNotice(line);
    setProblem(wrong === null ? null : doorProblem(wrong, NOTICE_LIMIT, t));
    if (wrong === null) setSeeing(line);
  };
  if (seeing !== null)
    return (
      <Seen line={seeing} onSave={(answered) => onSave(seeing, answered)} onLeave={onLeave} onBack={() => setSeeing(null)} />
    );
  return (
    <BoxesPage
      title={t('staff.doorNotice')}
      boxes={[
        { id: 'vi', label: t('staff.wordVi'), mode: 'letters', limit: NOTICE_LIMIT },
        { id: 'en', label: t('staff.wordEn'), mode: 'letters', limit: NOTICE_LIMIT },
        { id: 'from', label: t('staff.doorFrom'), mode: 'digits', limit: 10 },
        { id: 'to', label: t('staff.doorTo'), mode: 'digits', limit: 10 },
      ]}
      texts={texts}
      onText={(id, text) => setTexts((former) => ({ ...former, [id]: text }))}
      unsaved={JSON.stringify(texts) !== JSON.stringify(opened)}
      problem={problem}
      action={t('staff.wordPreview')}
      onDone={see}
      onCancel={onLeave}
    />
  );
}

function lineOf({ vi, en, from, to }: Readonly<Record<'vi' | 'en' | 'from' | 'to', string>>): Line | null {
  const [first, last] = [writtenDay(from), writtenDay(to)];
  return first === null || last === null ? null : { text: tidyText({ vi, en }), from: first, to: last };
}

interface SeenProps {
  readonly line: Line;
  readonly onSave: (answered: Answered) => void;
  readonly onLeave: () => void;
  readonly onBack: () => void;
}

/** As it will be read, in each language it has. */
function Seen({ line, onSave, onLeave, onBack }: SeenProps) {
  const { t } = useLanguage();
  const { saved, keep } = useKept();
  const { vi, en } = line.text;
  return (
    <div className={styles['stack']} data-inner-page>
      <h2>{t('staff.doorSeen')}</h2>
      <p className={styles['hung']} lang="vi">
        {vi}
      </p>
      {en === '' ? (
        <p>{t('staff.wordEnglishEmpty')}</p>
      ) : (
        <p className={styles['hung']} lang="en">
          {en}
        </p>
      )}
      <p>{t('staff.doorDays', { from: dayText(line.from), to: dayText(line.to) })}</p>
      {/* Only where it is refused: left, it would take back what the page behind has just said to be stored. */}
      {saved !== 'untouched' && <SavedNote saved={saved} />}
      <div className={styles['rowOfActs']}>
        <Button kind="secondary" onPress={onBack}>
          {t('staff.wordGoOn')}
        </Button>
        <Button kind="primary" onPress={() => keep(onSave, onLeave)}>
          {t('staff.doorHang')}
        </Button>
      </div>
    </div>
  );
}
