import { useEffect, useRef, useState } from 'react';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { CallOutput } from '#core/contract/calls.ts';
import { namedRange } from '#core/report/days.ts';
import type { ListedPlace } from '#core/tally/place-list.ts';
import { useKiosk } from '#renderer/app/kiosk-context.tsx';
import { formatSourceDate } from '#renderer/language/dates.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Pager } from '#renderer/ui/Pager.tsx';
import { type ChosenRange, FigureRange, RangeTitle } from './FigureRange.tsx';
import { FigureStrip } from './FigureStrip.tsx';
import { HardestSteps } from './HardestSteps.tsx';
import { HourFigures } from './HourFigures.tsx';
import { PlaceFigures } from './PlaceFigures.tsx';
import { PrintFigures } from './PrintFigures.tsx';
import { PrintedFigures } from './PrintedFigures.tsx';
import { ProcedureFigures } from './ProcedureFigures.tsx';
import { UsageFigures } from './UsageFigures.tsx';
import { VisitsOverTime } from './VisitsOverTime.tsx';
import styles from './Figures.module.css';

export type Figures = CallOutput<'report.totals'>;

/** One topic a page, each naming the next. */
const VIEWS = ['sum', 'procedures', 'steps', 'places', 'used', 'printed'] as const;
type View = (typeof VIEWS)[number];
const TITLES = {
  sum: 'staff.figSum',
  procedures: 'staff.figByProcedure',
  steps: 'staff.figHardest',
  places: 'staff.figByPlace',
  used: 'staff.figUsed',
  printed: 'printer.counts',
} as const;

/** More days than this are counted instead of named. */
const NAMED_DAYS = 3;

/** What the visits of a range add up to, beside the range before. Visits, never people; staff alone see it, so nothing is hidden. */
export function FiguresPanel({ listed }: { readonly listed: readonly ListedPlace[] }) {
  const { t } = useLanguage();
  const { client } = useKiosk();
  // Looked up again with every range: a kiosk runs through midnight.
  const [today, setToday] = useState(() => dayInVietnam(Date.now()));
  const [range, setRange] = useState<ChosenRange>(() => ({ kind: 'month', ...namedRange('month', today) }));
  const [view, setView] = useState<View>('sum');
  const [tries, setTries] = useState(0);
  const [answer, setAnswer] = useState<{ readonly range: ChosenRange; readonly found: Figures | 'failed' } | null>(null);
  useEffect(() => {
    let gone = false;
    void client.call('report.totals', { from: range.from, to: range.to }).then((result) => {
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
        <FigureRange
          range={range}
          today={today}
          onRange={(next) => {
            setToday(dayInVietnam(Date.now()));
            setRange(next);
          }}
        >
          {found !== null && found !== 'failed' && <Compared figures={found} />}
        </FigureRange>
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
      {found !== null && found !== 'failed' && (
        <Found figures={found} range={range} listed={listed} view={view} onView={setView} />
      )}
    </div>
  );
}

interface FoundProps {
  readonly figures: Figures;
  readonly range: ChosenRange;
  readonly listed: readonly ListedPlace[];
  readonly view: View;
  readonly onView: (view: View) => void;
}

function Found({ figures, range, listed, view, onView }: FoundProps) {
  const { t } = useLanguage();
  const { totals } = figures.now;
  const { before } = figures;
  const next = VIEWS[VIEWS.indexOf(view) + 1];
  const isEmpty = totals.visits === 0 && totals.touches === 0;
  return (
    <>
      {view !== 'sum' && (
        <header className={styles['head']}>
          <RangeTitle range={range} />
          <VisitsOnly />
        </header>
      )}
      <Missing {...figures} />
      {isEmpty && view !== 'places' && view !== 'printed' && <p>{t('staff.figEmpty')}</p>}
      {!isEmpty && view === 'sum' && (
        <>
          <FigureStrip now={totals} before={before.totals} />
          <div className={styles['charts']}>
            <VisitsOverTime days={totals.days} months={figures.months} range={figures.now} />
            <HourFigures hours={totals.hours} />
          </div>
        </>
      )}
      {!isEmpty && view === 'procedures' && <ProcedureFigures totals={totals} />}
      {!isEmpty && view === 'steps' && <HardestSteps totals={totals} />}
      {!isEmpty && view === 'used' && <UsageFigures totals={totals} />}
      {view === 'printed' && <PrintedFigures range={figures.now} />}
      {view === 'places' && <PlaceFigures range={figures.now} listed={listed} />}
      <div className={styles['ways']}>
        {view !== 'sum' && (
          <Pager direction="back" onPress={() => onView('sum')}>
            {t(TITLES.sum)}
          </Pager>
        )}
        {next !== undefined && <Pager onPress={() => onView(next)}>{t('staff.figNext', { what: t(TITLES[next]) })}</Pager>}
      </div>
      {!isEmpty && view === 'sum' && <PrintFigures from={figures.now.from} to={figures.now.to} />}
    </>
  );
}

function VisitsOnly() {
  const { t } = useLanguage();
  return <b className={styles['chip']}>{t('staff.figVisitsOnly')}</b>;
}

/** What is counted, and what it is compared with. */
function Compared({ figures: { now, before } }: { readonly figures: Figures }) {
  const { t } = useLanguage();
  const days = {
    from: formatSourceDate(now.from),
    to: formatSourceDate(now.to),
    before: formatSourceDate(before.from),
    end: formatSourceDate(before.to),
  };
  return (
    <>
      <VisitsOnly />
      <small>{t('staff.figRanges', days)}</small>
    </>
  );
}

/** What is not counted in the figures, and why. */
function Missing({ unreadable, onlyWhole }: Pick<Figures, 'unreadable' | 'onlyWhole'>) {
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
