import { useEffect, useRef, useState } from 'react';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { CallOutput } from '#core/contract/calls.ts';
import { NAMED_RANGES, namedRange, type NamedRange } from '#core/report/days.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Pager } from '#renderer/ui/Pager.tsx';
import { FigureStrip } from './FigureStrip.tsx';
import { HardestSteps } from './HardestSteps.tsx';
import { HourFigures } from './HourFigures.tsx';
import { ProcedureFigures } from './ProcedureFigures.tsx';
import { UsageFigures } from './UsageFigures.tsx';
import styles from './Figures.module.css';

export type Figures = CallOutput<'report.totals'>;

const LABELS = {
  today: 'staff.figToday',
  week: 'staff.figWeek',
  month: 'staff.figMonth',
  year: 'staff.figYear',
} as const;

/** One topic a page, each naming the next. */
const VIEWS = ['sum', 'procedures', 'steps', 'used'] as const;
type View = (typeof VIEWS)[number];
const TITLES = {
  sum: 'staff.figSum',
  procedures: 'staff.figByProcedure',
  steps: 'staff.figHardest',
  used: 'staff.figUsed',
} as const;

/** More days than this are counted instead of named. */
const NAMED_DAYS = 3;

/** What the visits of a range add up to, beside the range before. Visits, never people; staff alone see it, so nothing is hidden. */
export function FiguresPanel() {
  const { t } = useLanguage();
  const { client } = useKiosk();
  const [range, setRange] = useState<NamedRange>('month');
  const [view, setView] = useState<View>('sum');
  const [tries, setTries] = useState(0);
  const [answer, setAnswer] = useState<{ readonly range: NamedRange; readonly found: Figures | 'failed' } | null>(null);
  useEffect(() => {
    let gone = false;
    void client.call('report.totals', namedRange(range, dayInVietnam(Date.now()))).then((result) => {
      if (!gone) setAnswer({ range, found: result.ok ? result.value : 'failed' });
    });
    return () => {
      gone = true;
    };
  }, [client, range, tries]);
  const page = useRef<HTMLDivElement>(null);
  // Another topic begins at its top, wherever the one before was left.
  useEffect(() => {
    const area = page.current?.closest('[data-scrolls]');
    if (area !== null && area !== undefined) area.scrollTop = 0;
  }, [view]);
  const found = answer?.range === range ? answer.found : null;
  return (
    <div ref={page} className={styles['figures']}>
      {view === 'sum' && (
        <div className={styles['ranges']} role="group" aria-label={t('staff.figRange')}>
          {NAMED_RANGES.map((name) => (
            <button key={name} type="button" aria-pressed={name === range} onClick={() => setRange(name)}>
              {t(LABELS[name])}
            </button>
          ))}
        </div>
      )}
      {found === null && <p role="status">{t('staff.figCounting')}</p>}
      {found === 'failed' && (
        <>
          <Notice tone="hint" title={t('staff.figFailed')} />
          <Button
            kind="secondary"
            onPress={() => {
              setAnswer(null);
              setTries(tries + 1);
            }}
          >
            {t('staff.figAgain')}
          </Button>
        </>
      )}
      {found !== null && found !== 'failed' && <Found figures={found} view={view} onView={setView} />}
    </div>
  );
}

interface FoundProps {
  readonly figures: Figures;
  readonly view: View;
  readonly onView: (view: View) => void;
}

function Found({ figures, view, onView }: FoundProps) {
  const { t } = useLanguage();
  const { from, to, totals } = figures.now;
  const { before } = figures;
  const next = VIEWS[VIEWS.indexOf(view) + 1];
  return (
    <>
      <header className={styles['head']}>
        <h2>
          {from === to
            ? t('staff.figOneDay', { day: formatSourceDate(from) })
            : t('staff.figFromTo', { from: formatSourceDate(from), to: formatSourceDate(to) })}
        </h2>
        <b className={styles['chip']}>{t('staff.figVisitsOnly')}</b>
        {view === 'sum' && (
          <small>{t('staff.figBefore', { from: formatSourceDate(before.from), to: formatSourceDate(before.to) })}</small>
        )}
      </header>
      <Missing {...figures} />
      {totals.visits === 0 && totals.touches === 0 ? (
        <p>{t('staff.figEmpty')}</p>
      ) : (
        <>
          {view === 'sum' && <FigureStrip now={totals} before={before.totals} />}
          {view === 'sum' && <HourFigures hours={totals.hours} />}
          {view === 'procedures' && <ProcedureFigures totals={totals} />}
          {view === 'steps' && <HardestSteps totals={totals} />}
          {view === 'used' && <UsageFigures totals={totals} />}
          <div className={styles['ways']}>
            {view !== 'sum' && (
              <Pager direction="back" onPress={() => onView('sum')}>
                {t(TITLES.sum)}
              </Pager>
            )}
            {next !== undefined && <Pager onPress={() => onView(next)}>{t('staff.figNext', { what: t(TITLES[next]) })}</Pager>}
          </div>
        </>
      )}
    </>
  );
}

/** What is not counted in the figures, and why. */
function Missing({ unreadable, onlyWhole }: Figures) {
  const { t } = useLanguage();
  const listed = (days: readonly string[]): string => {
    const named = days.slice(0, NAMED_DAYS).map(formatSourceDate).join(', ');
    return days.length > NAMED_DAYS ? t('staff.figMoreDays', { days: named, count: days.length - NAMED_DAYS }) : named;
  };
  return (
    <>
      {unreadable.length > 0 && (
        <Notice tone="hint" title={t('staff.figUnreadable')}>
          {listed(unreadable)}
        </Notice>
      )}
      {onlyWhole.length > 0 && (
        <Notice tone="info" title={t('staff.figOnlyWhole')}>
          {listed(onlyWhole)}
        </Notice>
      )}
    </>
  );
}
