import { useEffect, useRef, useState } from 'react';
import { dayInVietnam } from '#core/basics/vietnamese-time.ts';
import type { Settings } from '#core/contract/shapes.ts';
import { type DayRange, isRange } from '#core/report/days.ts';
import { inOrder, type ReportColumn } from '#core/report/office/columns.ts';
import { mayLeave } from '#core/report/told/leaving.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Pager } from '#renderer/ui/Pager.tsx';
import { useLeavesSaved } from '../left-saved.ts';
import { useMay } from '../may.ts';
import { ColumnPick } from './ColumnPick.tsx';
import { type AnyKind, newestOver, PeriodPick } from './PeriodPick.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import { ReportSave } from './ReportSave.tsx';
import styles from './Reports.module.css';

interface Props {
  readonly settings: Settings;
  readonly save: (settings: Settings) => void;
}

/** What is asked for, what it will look like, and where it goes: one after the other. */
const VIEWS = ['ask', 'look', 'save'] as const;

/** The report an office hands in: period and columns by taps, shown as it will leave, saved to a stick. */
export function ReportsPanel({ settings, save }: Props) {
  const { t } = useLanguage();
  const may = useMay('content');
  const [view, setView] = useState<(typeof VIEWS)[number]>('ask');
  const [today] = useState(() => dayInVietnam(Date.now()));
  const [kind, setKind] = useState<AnyKind>('month');
  const [period, setPeriod] = useState<DayRange>(() => newestOver(Date.now()));
  const [columns, setColumns] = useState<readonly ReportColumn[]>(settings.reportColumns);
  const page = useRef<HTMLDivElement>(null);
  useLeavesSaved();
  // Another view begins at its top, wherever the one before was left.
  useEffect(() => {
    const area = page.current?.closest('[data-scrolls]');
    if (area !== null && area !== undefined) area.scrollTop = 0;
  }, [view]);
  const over = mayLeave(period.from, period.to, today) === 'yes';
  const asked = { ...period, columns: [...inOrder(columns)] };
  /** The next report begins with these columns, where whoever stands here may change settings. */
  const look = (): void => {
    if (may && asked.columns.join() !== settings.reportColumns.join()) save({ ...settings, reportColumns: asked.columns });
    setView('look');
  };
  return (
    <div ref={page} className={styles['reports']}>
      {view === 'ask' && (
        <>
          <PeriodPick kind={kind} period={period} today={today} onKind={setKind} onPeriod={setPeriod} />
          {/* Who reports the same every month goes on from here; the columns are there to be looked at. */}
          {isRange(period.from, period.to) && (
            <div className={styles['ways']}>
              <Pager onPress={look}>{t('report.preview')}</Pager>
            </div>
          )}
          <ColumnPick chosen={columns} onChange={setColumns} />
        </>
      )}
      {view === 'look' && (
        <>
          <ReportPreview asked={asked} />
          <div className={styles['ways']}>
            <Pager direction="back" onPress={() => setView('ask')}>
              {t('report.choose')}
            </Pager>
            {may && over && <Pager onPress={() => setView('save')}>{t('report.toSave')}</Pager>}
            {!over && <p>{t('report.running')}</p>}
            {over && !may && <p>{t('report.onlyContent')}</p>}
          </div>
        </>
      )}
      {view === 'save' && (
        <>
          <ReportSave asked={asked} />
          <div className={styles['ways']}>
            <Pager direction="back" onPress={() => setView('look')}>
              {t('report.preview')}
            </Pager>
          </div>
        </>
      )}
    </div>
  );
}
