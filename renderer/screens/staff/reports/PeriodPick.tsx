import { dayInVietnam, dayText } from '#core/basics/vietnamese-time.ts';
import { type DayRange, firstDay, isRange, lastDay, monthOf } from '#core/report/days.ts';
import { monthsLater, PERIOD_KINDS, type PeriodKind, periodBeside, periodOf } from '#core/report/periods.ts';
import { mayLeave, overPart } from '#core/report/told/leaving.ts';
import { useLanguage } from '#renderer/language/context.tsx';
import { Notice } from '#renderer/ui/Notice.tsx';
import { Pager } from '#renderer/ui/Pager.tsx';
import { Chips } from '../Chips.tsx';
import records from '../Records.module.css';
import styles from './Reports.module.css';

/** A period of the calendar, or any range of months. */
export type AnyKind = PeriodKind | 'own';
const KINDS = [...PERIOD_KINDS, 'own'] as const;

interface Props {
  readonly kind: AnyKind;
  readonly period: DayRange;
  readonly today: string;
  readonly onKind: (kind: AnyKind) => void;
  readonly onPeriod: (period: DayRange) => void;
}

/** Which months are reported. Nothing is typed: kinds, and one step forth or back. */
export function PeriodPick({ kind, period, today, onKind, onPeriod }: Props) {
  const { t } = useLanguage();
  const { from, to } = period;
  const choose = (next: AnyKind): void => {
    onKind(next);
    // A range begins with what was looked at; a period of the calendar with the one that has its end, but none that is all to come.
    if (next !== 'own') onPeriod(leavingPart(periodOf(next, to < today ? to : today), today));
  };
  const after = kind === 'own' ? null : leavingPart(periodBeside(kind, period, 1), today);
  return (
    <section className={styles['period']}>
      <Chips
        legend={t('report.kind')}
        options={KINDS.map((value) => ({ value, label: t(`report.kind.${value}`) }))}
        chosen={[kind]}
        onPress={choose}
      />
      <div className={styles['ends']}>
        <div role="status">
          <h2>{t('staff.figFromTo', { from: dayText(from), to: dayText(to) })}</h2>
        </div>
        {kind === 'own' ? (
          <>
            <MonthSteps what={t('report.from')} day={from} onDay={(day) => onPeriod({ from: firstDay(monthOf(day)), to })} />
            <MonthSteps what={t('report.to')} day={to} onDay={(day) => onPeriod({ from, to: lastDay(monthOf(day)) })} />
          </>
        ) : (
          <>
            <Pager direction="back" onPress={() => onPeriod(periodBeside(kind, period, -1))}>
              {t('report.before')}
            </Pager>
            {after !== null && after.from > from && after.from <= today && (
              <Pager onPress={() => onPeriod(after)}>{t('report.after')}</Pager>
            )}
          </>
        )}
      </div>
      <div role="status">
        {!isRange(from, to) && <Notice tone="hint" title={t('report.badRange')} />}
        {isRange(from, to) && mayLeave(from, to, today) !== 'yes' && <Notice tone="info" title={t('report.running')} />}
        {kind !== 'own' && to < periodOf(kind, from).to && (
          <Notice tone="info" title={t('report.cut', { month: dayText(monthOf(to)) })} />
        )}
      </div>
    </section>
  );
}

/** Of a period that goes on, the months that are over; where none is, all of it, to look at. */
function leavingPart({ from, to }: DayRange, today: string): DayRange {
  return overPart(from, to, today) ?? { from, to };
}

/** The month before this one: the newest that is over. */
export function newestOver(now: number): DayRange {
  return periodBeside('month', periodOf('month', dayInVietnam(now)), -1);
}

interface MonthStepsProps {
  readonly what: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

function MonthSteps({ what, day, onDay }: MonthStepsProps) {
  const { t } = useLanguage();
  const step = (words: 'report.monthLess' | 'report.monthMore', by: 1 | -1) => (
    <button type="button" data-quick aria-label={t(words, { what })} onClick={() => onDay(monthsLater(day, by))}>
      {t('report.month', { by: by === 1 ? '+1' : '−1' })}
    </button>
  );
  return (
    <div className={records['stepper']} role="group" aria-label={what}>
      <p className={records['legend']} aria-hidden="true">
        {what}
      </p>
      {step('report.monthLess', -1)}
      <output>{dayText(monthOf(day))}</output>
      {step('report.monthMore', 1)}
    </div>
  );
}
